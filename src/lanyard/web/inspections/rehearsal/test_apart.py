"""Nothing of a rehearsal is mixed with a real inspection: lists, counts, messages, a banner on each page."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from tests.access.addresses import addresses
from tests.web.factories import a_partnership, a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.rehearsals import MONDAY, a_rehearsal, the_request
from tests.web.tasks import a_task

from lanyard.core.frameworks.catalogue import framework
from lanyard.core.packs.calendar_file import calendar_of
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import access_table
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.digest.actions import digests
from lanyard.web.inspections.digest.jobs import plan_digests
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.tasks.actions.links import send_links
from lanyard.web.inspections.tasks.queries import own_tasks, rehearsed_tasks
from lanyard.web.mail.messages import declared_messages
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.models import Person

pytestmark = pytest.mark.django_db

FRIDAY = dt.datetime(2026, 11, 20, 7, tzinfo=ZoneInfo("Europe/London"))
LATER = dt.date(2026, 12, 7)
BANNER = "Rehearsal. This is practice: no inspectors have called."
NO_PAGES = {"inspections:clocks-now", "inspections:reopen", "inspections:end"}
"""A part of a page, and two that lead elsewhere or are refused for rehearsals."""


@pytest.fixture
def owner() -> Person:
    return a_person(RoleName.DATA_LEAD, name="Dana Made-Up", password="a long password")  # noqa: S106 - made up


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO, name="Ada Made-Up"))


def test_a_morning_message_counts_real_tasks_alone(owner: Person) -> None:
    a_rehearsal()
    assert digests(Clock.at(FRIDAY)) == {}
    assert plan_digests(after=FRIDAY) is False
    a_task(owner=owner, due=FRIDAY.date())
    assert [(person, sum(counts.values())) for person, counts in digests(Clock.at(FRIDAY)).items()] == [
        (owner, 1)
    ]


def test_real_and_rehearsed_tasks_stand_apart(owner: Person) -> None:
    played, real = a_rehearsal(), a_task(owner=owner)
    assert own_tasks(owner.pk) == [real]
    assert {task.inspection_id for task in rehearsed_tasks(owner.pk)} == {played.pk}


def test_my_tasks_name_what_is_only_rehearsed(owner: Person, signed_in: SignedIn) -> None:
    a_rehearsal()
    page = signed_in(owner).get(reverse("inspections:mine")).content.decode()
    assert "Rehearsal. What stands below is practice" in page
    assert "You have no tasks at present" in page


def test_a_rehearsal_neither_stops_a_call_nor_is_stopped_by_one() -> None:
    by = a_visitor(RoleName.LANO)
    a_rehearsal()
    enter_call(by=by, framework=framework("area-send-2025"), notified=MONDAY, today=MONDAY)
    a_rehearsal()
    assert (Inspection.objects.real().count(), Inspection.objects.played().count()) == (1, 2)


def test_the_two_lists_hold_one_kind_each(lano: PageCheckClient) -> None:
    a_rehearsal()
    real, played = (lano.get(reverse(f"inspections:{name}")).content.decode() for name in ("list", "played"))
    assert "No call has been entered yet" in real
    assert "1 rehearsal" in played


def test_every_message_of_a_rehearsal_says_so(owner: Person) -> None:
    by, played = a_visitor(RoleName.LANO), a_rehearsal()
    send_links(by=by, inspection=played.pk, people=[owner.pk])
    tell_date(by=by, inspection=played.pk, version=1, event="onsite_start", day=LATER)
    subjects = set(Outgoing.objects.values_list("subject", flat=True))
    assert len(subjects) == 3
    assert [subject for subject in subjects if not subject.startswith("Rehearsal: ")] == []


def test_no_message_of_a_real_inspection_says_rehearsal() -> None:
    named = {each.name: each.subject.startswith("Rehearsal: ") for each in declared_messages()}
    assert {name for name, says_so in named.items() if says_so} == {
        name for name in named if name.startswith("inspections.rehearsal-")
    }


def test_its_calendar_says_so() -> None:
    calendar = calendar_of(a_rehearsal().timeline()).decode()
    lines = [line for line in calendar.splitlines() if line.startswith("SUMMARY")]
    assert [line for line in lines if not line.startswith("SUMMARY:Rehearsal: ")] == []
    assert "X-WR-CALNAME:Rehearsal" in calendar


def test_every_page_of_a_rehearsal_has_the_banner(lano: PageCheckClient, owner: Person) -> None:
    a_partnership()
    played = a_rehearsal()
    things = {
        "inspection": played.pk,
        "rehearsal": played.pk,
        "task": the_request(played).pk,
        "rehearsed-request": the_request(played).pk,
        "meeting": played.meetings.all()[0].pk,
    }
    without = [address.route for address in addresses() if _lacks_banner(lano, address.route, things)]
    assert without == []


def _lacks_banner(client: PageCheckClient, route: str, things: dict[str, int]) -> bool:
    declared = access_table()[route]
    if not route.startswith("inspections:") or declared.about not in things or route in NO_PAGES:
        return False
    answer = client.get(reverse(route, args=[things[declared.about]]))
    is_page = answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
    return is_page and BANNER not in answer.content.decode()
