"""The timeline: every step by phase with its source; a date is changed with its consequences in sight."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.roles import RoleName
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.models import DateMove, Inspection, Task, TaskState

pytestmark = pytest.mark.django_db

CALLED, LATER = dt.date(2026, 11, 16), dt.date(2026, 12, 7)
CHANGE = {"event": "onsite_start", "day-day": "7", "day-month": "12", "day-year": "2026"}


@pytest.fixture
def client(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO, name="Ada Made-Up"))


@pytest.fixture
def inspection() -> Inspection:
    a_person(RoleName.LINK_OFFICER, name="Lin Made-Up")
    return an_inspection()


def an_inspection(rules: str = "area-send-2025") -> Inspection:
    return enter_call(by=a_visitor(RoleName.LANO), framework=framework(rules), notified=CALLED, today=CALLED)


def shown(client: PageCheckClient, route: str, pk: int) -> str:
    return client.get(reverse(f"inspections:{route}", args=[pk])).content.decode()


def send(client: PageCheckClient, inspection: Inspection, **said: object) -> str:
    address = reverse("inspections:change-date", args=[inspection.pk])
    return client.post(address, {**CHANGE, "version": 1, **said}, follow=True).content.decode()


def test_every_step_is_there_with_its_source_under_its_phase(
    client: PageCheckClient, inspection: Inspection
) -> None:
    page = shown(client, "timeline", inspection.pk)
    steps = inspection.timeline().steps
    assert page.count("Where this comes from") == len(steps)
    begun = [each for each in inspection.rules_of.phases if inspection.timeline().day(each.begins)]
    assert [phase.title for phase in begun if f">{phase.title}</h2>" not in page] == []
    assert "Monday 30 November 2026" in page
    assert "Waits" in page


def test_a_date_that_was_told_is_marked(client: PageCheckClient, inspection: Inspection) -> None:
    before = shown(client, "timeline", inspection.pk).count("Told by inspectors")
    tell_date(
        by=a_visitor(RoleName.LANO), inspection=inspection.pk, version=1, event="onsite_start", day=LATER
    )
    assert shown(client, "timeline", inspection.pk).count("Told by inspectors") == before + 1


@pytest.mark.parametrize("rules", ["engagement-meeting", "thematic-visit", "monitoring-2025", "rehearsal"])
def test_every_kind_of_inspection_has_its_pages(client: PageCheckClient, rules: str) -> None:
    inspection = an_inspection(rules)
    assert "Where this comes from" in shown(client, "timeline", inspection.pk)
    assert "This is how the rules stood" in shown(client, "rules", inspection.pk)


def test_what_would_move_is_shown_before_anything_is_saved(
    client: PageCheckClient, inspection: Inspection
) -> None:
    done = Task.objects.get(rule="prepare-context")
    Task.objects.filter(pk=done.pk).update(state=TaskState.DONE, done_at=timezone.now())
    page = send(client, inspection)
    assert "Check what would move" in page
    assert "30 November 2026 becomes 7 December 2026" in page
    moving, staying = page.split("Tasks that stay, because they are over</caption>")
    assert (done.title in moving, done.title in staying) == (False, True)
    assert DateMove.objects.count() == 0


def test_once_confirmed_the_page_says_what_moved_what_stayed_and_who_was_told(
    client: PageCheckClient, inspection: Inspection
) -> None:
    Task.objects.filter(rule="prepare-context").update(
        state=TaskState.DONE, done_at=timezone.now() - dt.timedelta(hours=1)
    )
    page = send(client, inspection, confirmed="yes")
    move = DateMove.objects.get()
    assert "The date is changed." in page
    assert f"{move.tasks.count()} tasks have moved" in page
    assert "Tasks that stayed, because they were over" in page
    told = [each.person.name for each in move.told.select_related("person")]
    assert [name for name in told if f"<li>{name}</li>" not in page] == []
    history = shown(client, "moves", inspection.pk)
    assert "30 November 2026 becomes 7 December 2026" in history
    assert "by Ada Made-Up" in history


def test_of_two_who_change_dates_at_once_the_second_sees_it_and_loses_nothing(
    client: PageCheckClient, inspection: Inspection
) -> None:
    by = a_visitor(RoleName.LANO)
    tell_date(by=by, inspection=inspection.pk, version=1, event="names_chosen", day=dt.date(2026, 11, 19))
    page = send(client, inspection, confirmed="yes")
    assert "Somebody else has changed this inspection" in page
    assert ('name="day-year" type="text" value="2026"' in page, DateMove.objects.count()) == (True, 1)
    send(client, inspection, confirmed="yes", version=2)
    assert DateMove.objects.count() == 2


def test_a_told_date_goes_back_to_the_rules(client: PageCheckClient, inspection: Inspection) -> None:
    send(client, inspection, confirmed="yes")
    empty = {"day-day": "", "day-month": "", "day-year": ""}
    send(client, inspection, **empty, version=2, by_rules="on", confirmed="yes")
    assert Inspection.objects.get().timeline().day("onsite_start") == dt.date(2026, 11, 30)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"day-day": "5"}, "at a weekend"),
        ({"day-day": "", "day-month": "", "day-year": ""}, "Enter the new date."),
        ({"event": ""}, "Choose what has another date?"),
        ({"day-day": "31", "day-month": "2"}, "The new date must be a real date."),
    ],
)
def test_a_change_that_cannot_be_is_refused_at_its_field(
    client: PageCheckClient, inspection: Inspection, said: dict[str, object], words: str
) -> None:
    assert words in send(client, inspection, **said)
    assert DateMove.objects.count() == 0


def test_who_only_reads_sees_no_way_to_change(signed_in: SignedIn, inspection: Inspection) -> None:
    runner = signed_in(a_person(RoleName.RUNNER))
    assert "Change" not in shown(runner, "timeline", inspection.pk)
    assert runner.get(reverse("inspections:change-date", args=[inspection.pk])).status_code == 403


def test_nothing_has_moved_yet_says_so(client: PageCheckClient, inspection: Inspection) -> None:
    assert "No date has been changed since the call." in shown(client, "moves", inspection.pk)


def test_the_calendar_counts_the_moves(client: PageCheckClient, inspection: Inspection) -> None:
    address = reverse("inspections:calendar", args=[inspection.pk])
    assert b"SEQUENCE:0" in client.get(address).content
    send(client, inspection, confirmed="yes")
    moved = client.get(address).content
    assert (b"SEQUENCE:1" in moved, b"SEQUENCE:0" in moved) == (True, False)
    assert b"DTSTART;VALUE=DATE:20261207" in moved


def test_pages_ask_the_same_of_the_database_however_much_there_is(
    client: PageCheckClient, inspection: Inspection
) -> None:
    send(client, inspection, confirmed="yes")
    counts = {}
    for route in ("timeline", "moves", "rules"):
        with CaptureQueriesContext(connection) as asked:
            shown(client, route, inspection.pk)
        counts[route] = len(asked)
    send(client, inspection, version=2, confirmed="yes", **{"day-day": "14"})
    for route, count in counts.items():
        with CaptureQueriesContext(connection) as asked:
            shown(client, route, inspection.pk)
        assert (route, len(asked)) == (route, count)
