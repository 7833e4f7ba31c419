"""The forum's people keep their list from one signed link, and nothing else opens by it."""

from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import a_task, an_inspection

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.inspections.forum.actions import answer_item
from lanyard.web.inspections.forum.sending import AT_LEAST, link_to_list, send_forum_links
from lanyard.web.inspections.models import Inspection, Task, TaskState, TeamMember
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import SignedLink

pytestmark = pytest.mark.django_db


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def item(inspection: Inspection) -> Task:
    return a_task(inspection, title="Ask who the LANO is", part_of="forum")


@pytest.fixture
def cora(inspection: Inspection) -> TeamMember:
    return TeamMember.objects.create(
        inspection=inspection, role="forum-chair", name="Cora Made-Up", email="cora@example.org"
    )


@pytest.fixture
def holder(inspection: Inspection, cora: TeamMember, client: PageCheckClient) -> PageCheckClient:
    made = link_to_list(a_visitor(RoleName.LANO), inspection, cora)
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    return client


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def answer_at(item: Task, inspection: int | None = None) -> str:
    return f"{at('answer-by-forum-link', inspection or item.inspection_id)}?item={item.pk}"


def saved(item: Task) -> Task:
    return Task.objects.get(pk=item.pk)


def test_the_link_shows_the_list_of_its_inspection(
    holder: PageCheckClient, item: Task, inspection: Inspection
) -> None:
    a_task(inspection, title="Book rooms")
    page = holder.get(at("forum-by-link", inspection.pk)).content.decode()
    assert [
        words in page for words in ("Cora Made-Up", "Ask who the LANO is", "Book rooms", "Send the forum")
    ] == [
        True,
        True,
        False,
        False,
    ]


def test_an_answer_is_kept_by_the_link_and_named_in_the_record(holder: PageCheckClient, item: Task) -> None:
    holder.get(answer_at(item))
    said = {"version": "1", "evidence": "Grace Adeyemi"}
    page = holder.post(answer_at(item), said, follow=True).content.decode()
    assert ("Grace Adeyemi" in page, "0 things still to do" in page) == (True, True)
    assert (saved(item).state, saved(item).evidence, saved(item).done_by) == (
        TaskState.DONE,
        "Grace Adeyemi",
        None,
    )
    event = Event.objects.order_by("-number")[0]
    assert (event.act, event.interface) == ("forum.item-answered", "link")


def test_of_two_who_answer_the_second_is_shown_both(holder: PageCheckClient, item: Task) -> None:
    holder.post(answer_at(item), {"version": "1", "evidence": "Grace Adeyemi"})
    page = holder.post(answer_at(item), {"version": "1", "evidence": "Somebody else"}).content.decode()
    assert ("Yours: Somebody else" in page, "Saved meanwhile: Grace Adeyemi" in page) == (True, True)


def test_what_is_not_on_the_list_is_not_found(
    holder: PageCheckClient, item: Task, inspection: Inspection
) -> None:
    of_partnership = a_task(inspection)
    of_another = a_task(part_of="forum")
    for other in (of_partnership, of_another):
        assert holder.get(answer_at(other, inspection.pk)).status_code == 404
    assert holder.get(at("answer-by-forum-link", inspection.pk)).status_code == 302
    assert holder.get(answer_at(of_another)).status_code == 302


def test_nothing_else_opens(holder: PageCheckClient, item: Task, inspection: Inspection) -> None:
    addresses = (
        at("forum", inspection.pk),
        at("answer-forum-item", item.pk),
        at("board", inspection.pk),
        at("send-forum-links", inspection.pk),
    )
    assert [holder.get(address).status_code for address in addresses] == [302] * 4


def test_a_link_to_another_inspection_s_list_answers_nothing(item: Task, cora: TeamMember) -> None:
    elsewhere = visitor_by(link_to_list(a_visitor(RoleName.LANO), an_inspection(), cora).link)
    with pytest.raises(NotAllowedError):
        answer_item(by=elsewhere, item=item.pk, version=1, said="x")


def test_once_the_inspection_is_over_the_link_leads_nowhere(
    holder: PageCheckClient, item: Task, inspection: Inspection
) -> None:
    inspection.ended_on = inspection.notified
    inspection.save()
    assert holder.get(at("forum-by-link", inspection.pk)).status_code == 404
    assert holder.post(answer_at(item), {"version": "1", "evidence": "x"}).status_code == 404


def test_the_chair_sends_links_to_those_who_were_ticked(
    signed_in: SignedIn, inspection: Inspection, item: Task, cora: TeamMember
) -> None:
    chair = a_person(RoleName.FORUM_CHAIR, name="Bo Made-Up")
    TeamMember.objects.create(inspection=inspection, role="forum-chair", person=chair)
    client = signed_in(chair)
    assert "Send the forum the link" in client.get(at("forum", inspection.pk)).content.decode()
    page = client.get(at("send-forum-links", inspection.pk)).content.decode()
    assert ("Cora Made-Up (cora@example.org)" in page, chair.email in page) == (True, True)
    assert (
        "Tick at least one person." in client.post(at("send-forum-links", inspection.pk), {}).content.decode()
    )
    sent = client.post(at("send-forum-links", inspection.pk), {"members": [cora.pk]}, follow=True)
    assert "The link is on its way to 1 person." in sent.content.decode()
    assert [(mail.to, mail.message) for mail in Outgoing.objects.all()] == [
        ("cora@example.org", "inspections.forum-list")
    ]
    link = SignedLink.objects.get()
    assert (link.most_uses, timezone.localdate(link.expires)) == (None, timezone.localdate() + AT_LEAST)
    event = Event.objects.order_by("-number")[0]
    assert (event.act, event.detail) == ("forum.links-sent", {"links": 1})


def test_a_rehearsal_says_so_in_its_message(cora: TeamMember, inspection: Inspection) -> None:
    inspection.kind = "rehearsal"
    inspection.save()
    assert send_forum_links(by=a_visitor(RoleName.LANO), inspection=inspection.pk, members=[cora.pk]) == 1
    assert Outgoing.objects.get().message == "inspections.rehearsal-forum-list"


def test_nobody_of_the_forum_in_the_team_is_said(
    signed_in: SignedIn, inspection: Inspection, item: Task
) -> None:
    page = signed_in(a_person(RoleName.LANO)).get(at("send-forum-links", inspection.pk)).content.decode()
    assert ("has an email address yet" in page, "Send links" in page) == (True, False)


def test_others_than_the_forum_s_people_get_no_link(inspection: Inspection) -> None:
    other = TeamMember.objects.create(inspection=inspection, role="lano", name="Ada", email="ada@example.org")
    assert send_forum_links(by=a_visitor(RoleName.LANO), inspection=inspection.pk, members=[other.pk]) == 0
    assert Outgoing.objects.count() == 0


def test_only_who_keeps_the_list_sends_links(inspection: Inspection, cora: TeamMember) -> None:
    with pytest.raises(NotAllowedError):
        send_forum_links(by=a_visitor(RoleName.RUNNER), inspection=inspection.pk, members=[cora.pk])
