"""Meetings are placed between their days, hold agenda, notes and actions, and lose nobody's words."""

import datetime as dt

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.meetings.actions import (
    Placing,
    add_meeting_action,
    place_meeting,
    turn_meeting_action,
    write_meeting,
)
from lanyard.web.inspections.meetings.errors import MeetingRefusedError
from lanyard.web.inspections.models import Inspection, Meeting
from lanyard.web.pages.versions import ChangedMeanwhileError
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

CALL = dt.date(2026, 11, 16)
TEN = dt.time(10)


@pytest.fixture
def grace() -> Person:
    return a_person(RoleName.LANO, name="Grace Adeyemi")


@pytest.fixture
def lano(grace: Person) -> Visitor:
    return visitor_for(grace)


@pytest.fixture
def inspection(lano: Visitor) -> Inspection:
    return enter_call(by=lano, framework=framework("area-send-2025"), notified=CALL, today=CALL)


@pytest.fixture
def context(inspection: Inspection) -> Meeting:
    return inspection.meetings.get(rule="context")


@pytest.fixture
def client_of_lano(signed_in: SignedIn, grace: Person) -> PageCheckClient:
    return signed_in(grace)


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def on(meeting: Meeting, starts: dt.time | None = TEN) -> Placing:
    return Placing(meeting.earliest, starts, 90, "Town Hall")


def day_sent(day: dt.date | None) -> dict[str, str]:
    return {f"day-{part}": str(getattr(day, part)) for part in ("day", "month", "year")} if day else {}


def test_placing_a_meeting_keeps_day_time_and_place_and_is_one_event(lano: Visitor, context: Meeting) -> None:
    before = Event.objects.count()
    placed = place_meeting(by=lano, meeting=context.pk, version=1, placing=on(context))
    assert (placed.day, placed.starts, placed.minutes, placed.place) == (
        context.earliest,
        TEN,
        90,
        "Town Hall",
    )
    event = Event.objects.order_by("number").last()
    assert event is not None
    assert (Event.objects.count() - before, event.act) == (1, "meetings.placed")
    assert event.detail == {"before": None, "after": context.earliest and context.earliest.isoformat()}


def test_a_day_outside_those_of_the_rules_is_right_only_when_that_is_said(
    lano: Visitor, context: Meeting
) -> None:
    outside = Placing(CALL, TEN)
    with pytest.raises(MeetingRefusedError, match="The rules have this meeting on"):
        place_meeting(by=lano, meeting=context.pk, version=1, placing=outside)
    placed = place_meeting(by=lano, meeting=context.pk, version=1, placing=outside, outside_is_fine=True)
    assert placed.day == CALL


def test_a_time_needs_a_day(lano: Visitor, context: Meeting) -> None:
    with pytest.raises(MeetingRefusedError, match="Enter the day too"):
        place_meeting(by=lano, meeting=context.pk, version=1, placing=Placing(None, TEN))


def test_a_meeting_is_taken_off_its_day(lano: Visitor, context: Meeting) -> None:
    place_meeting(by=lano, meeting=context.pk, version=1, placing=on(context))
    taken_off = place_meeting(by=lano, meeting=context.pk, version=2, placing=Placing(None))
    last = Event.objects.order_by("number").last()
    assert (taken_off.day, taken_off.starts, last and last.act) == (None, None, "meetings.taken-off")


def test_of_two_who_place_a_meeting_the_second_is_told(lano: Visitor, context: Meeting) -> None:
    place_meeting(by=lano, meeting=context.pk, version=1, placing=on(context))
    with pytest.raises(ChangedMeanwhileError):
        place_meeting(by=lano, meeting=context.pk, version=1, placing=on(context))


def test_what_was_said_in_a_meeting_does_not_reach_the_record(lano: Visitor, context: Meeting) -> None:
    write_meeting(by=lano, meeting=context.pk, version=1, agenda=context.agenda, notes="Staffing came up.")
    last = Event.objects.order_by("number").last()
    assert last is not None
    assert (last.act, last.detail) == ("meetings.written", {"changed": ["notes"]})


def test_a_runner_places_and_writes_nothing(context: Meeting) -> None:
    runner = visitor_for(a_person(RoleName.RUNNER))
    with pytest.raises(NotAllowedError):
        place_meeting(by=runner, meeting=context.pk, version=1, placing=on(context))
    with pytest.raises(NotAllowedError):
        write_meeting(by=runner, meeting=context.pk, version=1, agenda="", notes="")
    with pytest.raises(NotAllowedError):
        add_meeting_action(by=runner, meeting=context.pk, text="Send the rota")


def test_an_action_is_done_by_whoever_has_to_do_it_and_not_by_others(lano: Visitor, context: Meeting) -> None:
    owner = a_person(RoleName.RUNNER)
    action = add_meeting_action(by=lano, meeting=context.pk, text="Send the rota", owner=owner.pk)
    with pytest.raises(NotAllowedError):
        turn_meeting_action(by=visitor_for(a_person(RoleName.RUNNER)), action=action.pk, is_done=True)
    done = turn_meeting_action(by=visitor_for(owner), action=action.pk, is_done=True)
    assert done.done_at is not None


def test_the_list_shows_what_is_still_to_be_placed_and_each_day(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection, context: Meeting
) -> None:
    place_meeting(by=lano, meeting=context.pk, version=1, placing=on(context))
    page = client_of_lano.get(at("meetings", inspection.pk)).content.decode()
    assert [
        words in page for words in ("Still to be placed (22)", "Thursday 26 November (1)", "10am to 11:30am")
    ] == [True] * 3


def test_what_is_still_to_be_placed_stands_by_kind_below_what_has_its_day(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection
) -> None:
    rule = next(each for each in inspection.rules_of.meetings if each.times > 1)
    first, *rest = inspection.meetings.filter(rule=rule.id).order_by("number")
    place_meeting(by=lano, meeting=first.pk, version=1, placing=Placing(first.earliest))
    page = client_of_lano.get(at("meetings", inspection.pk)).content.decode()
    assert f"{len(rest)} of {rule.times} to be placed" in page
    assert all(f'href="{at("meeting", each.pk)}"' in page for each in rest)
    assert page.index(first.title) < page.index("Still to be placed")


def test_a_clash_by_the_rules_names_whom_they_send_and_who_that_is(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection
) -> None:
    setup = inspection.meetings.get(rule="setup")
    place_meeting(by=lano, meeting=setup.pk, version=1, placing=on(setup))
    other = inspection.meetings.get(rule="keeping_in_touch")
    placing = Placing(setup.earliest, TEN, 60)
    place_meeting(by=lano, meeting=other.pk, version=1, placing=placing, outside_is_fine=True)
    page = client_of_lano.get(at("meeting", other.pk)).content.decode()
    both = "The rules send to both: nominated officer (LANO): Grace Adeyemi; Lead inspectors."
    assert f"At the same time as “{setup.title}”. {both}" in page


def test_what_is_said_about_the_method_is_noted_from_a_meeting(
    client_of_lano: PageCheckClient, inspection: Inspection, context: Meeting
) -> None:
    page = client_of_lano.get(at("meeting", context.pk)).content.decode()
    address = f"{at('note-method', inspection.pk)}?meeting={context.pk}"
    assert f'href="{address}"' in page
    assert f'<option value="{context.pk}" selected' in client_of_lano.get(address).content.decode()


def test_the_page_of_a_meeting_says_who_comes_and_who_that_is(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    setup = inspection.meetings.get(rule="setup")
    page = client_of_lano.get(at("meeting", setup.pk)).content.decode()
    wanted = ("Nominated officer (LANO): Grace Adeyemi", "Agree dates", "Not verified", "Place it")
    assert [words in page for words in wanted] == [True] * 4


def test_a_meeting_is_placed_on_its_page_and_a_clash_is_only_warned_of(
    client_of_lano: PageCheckClient, lano: Visitor, inspection: Inspection, context: Meeting
) -> None:
    other = inspection.meetings.get(rule="self_evaluation")
    place_meeting(by=lano, meeting=other.pk, version=1, placing=on(context), outside_is_fine=True)
    client_of_lano.get(at("place-meeting", context.pk))
    said = {
        "starts": "10:30",
        "minutes": "60",
        "place": "Room 2",
        "version": "1",
        **day_sent(context.earliest),
    }
    answer = client_of_lano.post(at("place-meeting", context.pk), said, follow=True)
    assert "At the same time as “Self-evaluation meeting”" in answer.content.decode()
    context.refresh_from_db()
    assert context.starts == dt.time(10, 30)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"starts": "10:00"}, "id_day-day"),
        ({"starts": "half ten"}, "id_starts"),
        (day_sent(CALL), "id_outside_is_fine"),
    ],
)
def test_what_cannot_be_is_said_where_it_was_entered(
    client_of_lano: PageCheckClient, context: Meeting, said: dict[str, str], field: str
) -> None:
    page = client_of_lano.post(at("place-meeting", context.pk), {"version": "1", **said}).content.decode()
    assert f'href="#{field}"' in page


def test_two_who_write_notes_at_once_choose_what_to_keep(
    client_of_lano: PageCheckClient, lano: Visitor, context: Meeting
) -> None:
    write_meeting(by=lano, meeting=context.pk, version=1, agenda=context.agenda, notes="Theirs")
    mine = {"agenda": context.agenda, "notes": "Mine", "version": "1"}
    page = client_of_lano.post(at("write-meeting", context.pk), mine).content.decode()
    assert ("Yours: Mine" in page, "Saved meanwhile: Theirs" in page) == (True, True)


def test_agenda_and_notes_are_shown_once_written(client_of_lano: PageCheckClient, context: Meeting) -> None:
    client_of_lano.get(at("write-meeting", context.pk))
    said = {"agenda": "Welcome\nThe area", "notes": "Staffing came up.", "version": "1"}
    page = client_of_lano.post(at("write-meeting", context.pk), said, follow=True).content.decode()
    assert [f"<li>{point}</li>" in page for point in ("Welcome", "The area")] == [True, True]
    assert "Staffing came up." in page


def test_an_action_is_added_done_and_opened_again(
    client_of_lano: PageCheckClient, grace: Person, context: Meeting
) -> None:
    client_of_lano.get(at("add-meeting-action", context.pk))
    said = {
        "text": "Send the rota",
        "owner": str(grace.pk),
        "due-day": "1",
        "due-month": "12",
        "due-year": "2020",
    }
    page = client_of_lano.post(at("add-meeting-action", context.pk), said, follow=True).content.decode()
    assert ("Grace Adeyemi, by 1 December 2020" in page, "Late" in page) == (True, True)
    action = context.actions.get()
    done = client_of_lano.post(at("turn-meeting-action", action.pk), {}, follow=True).content.decode()
    assert "Open it again" in done
    token = done.partition('name="token" value="')[2].partition('"')[0]
    client_of_lano.post(reverse("pages:undo"), {"token": token}, follow=True)
    action.refresh_from_db()
    assert action.done_at is None


def test_whoever_sees_the_inspection_reads_meetings_and_is_offered_nothing_to_change(
    signed_in: SignedIn, lano: Visitor, context: Meeting
) -> None:
    add_meeting_action(by=lano, meeting=context.pk, text="Send the rota")
    page = signed_in(a_person(RoleName.RUNNER)).get(at("meeting", context.pk)).content.decode()
    assert ("Send the rota" in page, "Place it" in page, "Mark as done" in page) == (True, False, False)


@pytest.mark.parametrize("number", [1, 3])
def test_meetings_take_the_same_queries_however_much_was_agreed(
    number: int,
    client_of_lano: PageCheckClient,
    lano: Visitor,
    inspection: Inspection,
    context: Meeting,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(number):
        add_meeting_action(by=lano, meeting=context.pk, text="Send the rota", owner=lano.person)
    client_of_lano.get(at("meetings", inspection.pk))
    with django_assert_num_queries(8):
        client_of_lano.get(at("meetings", inspection.pk))
    with django_assert_num_queries(9):
        client_of_lano.get(at("meeting", context.pk))
