"""The pages of tasks: for whoever does them, for whoever arranges, and for whoever came by a link."""

import datetime as dt
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import CALLED, a_task, an_inspection

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.models import Task, TaskKind, TaskState
from lanyard.web.inspections.tasks.actions.links import link_to_tasks
from lanyard.web.inspections.tasks.rules import MOVES
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.models import Person, SignedLink
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada() -> Person:
    council = an_organisation(OrganisationKind.COUNCIL)
    return a_person(RoleName.DATA_LEAD, organisation=council, name="Ada Made-Up")


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO, name="Lan Made-Up"))


def saved(task: Task) -> Task:
    return Task.objects.get(pk=task.pk)


def of(task: Task, page: str = "") -> str:
    return f"/inspections/tasks/{task.pk}/{page}"


def test_its_owner_does_a_task_and_it_says_so(ada: Person, signed_in: SignedIn) -> None:
    task, client = a_task(owner=ada, title="Check lists"), signed_in(ada)
    assert "Mark as done" in client.get(of(task)).content.decode()
    assert "What shows that it is done?" in client.get(of(task, "finish/")).content.decode()
    answer = client.post(of(task, "finish/"), {"said": "In the folder"}, follow=True)
    page = answer.content.decode()
    for words in ("“Check lists” is done.", "In the folder", "Undo"):
        assert words in page
    assert "Ada Made-Up did" in page


def test_a_page_of_a_move_says_what_is_wrong(ada: Person, signed_in: SignedIn) -> None:
    task, client = a_task(owner=ada), signed_in(ada)
    task.after.add(a_task(task.inspection, title="Ask families"))
    assert "What shows that it is done?" in client.post(of(task, "finish/"), {"said": ""}).content.decode()
    assert "Not done yet: Ask families" in client.post(of(task, "finish/"), {"said": "x"}).content.decode()
    client.post(of(task, "finish/"), {"said": "x", "waiting_is_fine": "on"})
    assert saved(task).state == TaskState.DONE


@pytest.mark.parametrize("move", list(MOVES))
@pytest.mark.parametrize("kind", list(TaskKind))
def test_every_move_has_a_page(lano: PageCheckClient, move: str, kind: TaskKind) -> None:
    assert lano.get(of(a_task(kind=kind), f"{move}/")).status_code == 200


def test_a_start_is_one_press(ada: Person, signed_in: SignedIn) -> None:
    task = a_task(owner=ada)
    signed_in(ada).post(of(task, "start/"))
    assert saved(task).state == TaskState.DOING


def test_people_comment(ada: Person, signed_in: SignedIn) -> None:
    task, client = a_task(owner=ada), signed_in(ada)
    page = client.post(of(task, "comment/"), {"text": "Half is there"}, follow=True).content.decode()
    for words in ("Half is there", "Your comment is added."):
        assert words in page
    assert "Write what you want to say." in client.post(of(task, "comment/"), {"text": ""}).content.decode()


def test_others_see_a_task_but_find_nothing_to_do(ada: Person, signed_in: SignedIn) -> None:
    task = a_task(owner=ada)
    other = signed_in(a_person(RoleName.SETTING_CONTACT))
    assert "Mark as done" not in other.get(of(task)).content.decode()
    assert other.post(of(task, "finish/"), {"said": "x"}).status_code == 404
    assert other.get(of(task, "change/")).status_code == 403
    assert saved(task).state == TaskState.TO_DO


def test_ones_own_tasks_are_shown_over_all_inspections_that_run(ada: Person, signed_in: SignedIn) -> None:
    today = timezone.localdate()
    a_task(owner=ada, title="First", due=today)
    a_task(deputy=ada, title="Second", due=today)
    a_task(an_inspection(), title="Somebody else’s")
    over = an_inspection()
    over.ended_on = today
    over.save()
    a_task(over, owner=ada, title="Over")
    page = signed_in(ada).get("/inspections/mine/").content.decode()
    assert [title in page for title in ("First", "Second", "Somebody else’s", "Over")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_task_is_added_and_changed(ada: Person, lano: PageCheckClient) -> None:
    inspection = an_inspection()
    told = {"title": "Book a room", "owner": ada.pk, "part_of": "partnership"}
    day = {"due-day": "23", "due-month": "11", "due-year": "2026", "due_time": "17:00"}
    assert lano.get(f"/inspections/{inspection.pk}/tasks/add/").status_code == 200
    lano.post(f"/inspections/{inspection.pk}/tasks/add/", told | day)
    task = Task.objects.get()
    assert (task.owner, task.due, task.due_time) == (ada, dt.date(2026, 11, 23), dt.time(17))
    lano.post(of(task, "change/"), told | {"title": "Book two rooms", "version": task.version})
    assert saved(task).title == "Book two rooms"
    same = told | {"deputy": ada.pk, "version": saved(task).version}
    assert "somebody other than the owner" in lano.post(of(task, "change/"), same).content.decode()


def test_of_two_who_change_a_task_the_second_sees_both(ada: Person, lano: PageCheckClient) -> None:
    task = a_task(owner=ada, title="Old words")
    told = {"owner": ada.pk, "part_of": "partnership", "version": task.version}
    lano.post(of(task, "change/"), told | {"title": "First words"})
    page = lano.post(of(task, "change/"), told | {"title": "Second words"}).content.decode()
    for words in ("Somebody else has changed this", "Second words", "First words"):
        assert words in page
    assert saved(task).title == "First words"


def test_a_date_set_by_hand_stays_until_the_rule_is_followed_again(lano: PageCheckClient) -> None:
    enter_call(
        by=a_visitor(RoleName.LANO), framework=framework("area-send-2025"), notified=CALLED, today=CALLED
    )
    task = Task.objects.get(rule="ask-families")
    was = task.due
    day = {"due-day": "1", "due-month": "12", "due-year": "2026", "due_time": "", "version": task.version}
    page = lano.post(of(task, "date/"), day, follow=True).content.decode()
    assert (saved(task).due, saved(task).due_rule) == (dt.date(2026, 12, 1), "")
    for words in ("Set by hand", "Follow the rule again"):
        assert words in page
    lano.post(of(task, "follow-rule/"))
    assert (saved(task).due, saved(task).due_rule != "") == (was, True)


def test_all_tasks_are_listed_searched_and_narrowed(ada: Person, lano: PageCheckClient) -> None:
    task = a_task(owner=ada, title="Check lists", due=CALLED)
    a_task(task.inspection, title="Ask families")
    address = f"/inspections/{task.inspection_id}/tasks/"
    assert "2 tasks" in lano.get(address).content.decode()
    for asked in ("search=check", f"owner={ada.pk}", "state=to-do&search=lists"):
        assert "1 task" in lano.get(f"{address}?{asked}").content.decode()
    assert "Ask families" in lano.get(f"{address}?owner=nobody").content.decode()


def test_tasks_are_given_by_role_and_by_ticks(ada: Person, lano: PageCheckClient) -> None:
    task = a_task(role="lano")
    other = a_task(task.inspection, role="runner")
    done = a_task(task.inspection, role="lano", state=TaskState.DROPPED)
    address = f"/inspections/{task.inspection_id}/tasks/assign/"
    page = lano.post(address, {"which": "by-role", "role": "lano", "owner": ada.pk}, follow=True)
    assert "Ada Made-Up now has 1 task more to do." in page.content.decode()
    assert (saved(task).owner, saved(other).owner, saved(done).owner) == (ada, None, None)
    assert saved(task).organisation == ada.roles_held.get().organisation
    lano.post(address, {"which": "by-hand", "tasks": [other.pk], "owner": ada.pk})
    assert saved(other).owner == ada
    refused = lano.post(address, {"which": "by-hand", "owner": ada.pk}).content.decode()
    assert "Tick at least one task." in refused


class TestByLink:
    """Somebody who was sent the link to their tasks, with no account in use."""

    @pytest.fixture
    def holder(self, ada: Person, client: PageCheckClient) -> PageCheckClient:
        made = link_to_tasks(a_visitor(RoleName.LANO), ada)
        client.get(urlsplit(made.address).path)
        client.post(reverse("people:use-link"), {"link": made.link.pk})
        return client

    def page(self, ada: Person, task: Task, page: str = "task/") -> str:
        return f"/inspections/by-link/{ada.pk}/{page}?task={task.pk}"

    def test_the_link_leads_to_their_own_tasks_alone(self, ada: Person, holder: PageCheckClient) -> None:
        own = a_task(owner=ada, title="Own task", due=CALLED)
        a_task(own.inspection, title="Another’s task", due=CALLED)
        page = holder.get(f"/inspections/by-link/{ada.pk}/").content.decode()
        assert ("Own task" in page, "Another’s task" in page) == (True, False)

    def test_they_do_a_task_and_comment(self, ada: Person, holder: PageCheckClient) -> None:
        task = a_task(owner=ada)
        assert "Mark as done" in holder.get(self.page(ada, task)).content.decode()
        holder.post(self.page(ada, task, "comment/"), {"text": "Nearly there"})
        page = holder.post(self.page(ada, task, "finish/"), {"said": "In the post"}, follow=True)
        for words in ("Nearly there", "by a signed link"):
            assert words in page.content.decode()
        assert (saved(task).state, saved(task).done_by) == (TaskState.DONE, ada)

    def test_anothers_task_is_not_found(self, ada: Person, holder: PageCheckClient) -> None:
        task = a_task(owner=a_person())
        assert holder.get(self.page(ada, task)).status_code == 404
        assert holder.post(self.page(ada, task, "finish/"), {"said": "x"}).status_code == 404
        assert holder.get(self.page(task.owner or ada, task)).status_code == 302
        assert saved(task).state == TaskState.TO_DO

    def test_nothing_else_opens(self, ada: Person, holder: PageCheckClient) -> None:
        task = a_task(owner=ada)
        for address in (of(task), f"/inspections/{task.inspection_id}/", "/inspections/mine/"):
            assert holder.get(address).status_code == 302

    def test_what_falls_to_who_arranges_is_not_offered(self, ada: Person, holder: PageCheckClient) -> None:
        page = holder.get(self.page(ada, a_task(owner=ada))).content.decode()
        assert "Say that it is not needed" not in page
        assert "Change the words" not in page


def test_links_are_sent_to_those_who_were_ticked(ada: Person, lano: PageCheckClient) -> None:
    due = timezone.localdate() + dt.timedelta(days=30)
    task = a_task(owner=ada, due=due)
    bo = a_person(name="Bo")
    a_task(task.inspection, owner=bo)
    address = f"/inspections/{task.inspection_id}/tasks/links/"
    assert "Bo" in lano.get(address).content.decode()
    page = lano.post(address, {"people": [ada.pk]}, follow=True).content.decode()
    assert "The link is on its way to 1 person." in page
    assert [(sent.to, sent.message) for sent in Outgoing.objects.all()] == [
        (ada.email, "inspections.own-tasks")
    ]
    link = SignedLink.objects.get()
    assert (link.most_uses, timezone.localdate(link.expires)) == (None, due + dt.timedelta(days=14))


def test_only_who_arranges_sends_links(ada: Person, signed_in: SignedIn) -> None:
    task = a_task(owner=ada)
    assert signed_in(ada).get(f"/inspections/{task.inspection_id}/tasks/links/").status_code == 403
    assert visitor_for(ada).person == ada.pk
