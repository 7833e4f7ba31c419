"""What people say about the method is kept, raised and taken along to the shared-learning meeting."""

import datetime as dt
from dataclasses import replace

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.method.actions import (
    UNDO_RAISING,
    NoteDetails,
    change_method_note,
    note_method,
    raise_method_note,
    undo_of,
)
from lanyard.web.inspections.method.errors import MethodRefusedError
from lanyard.web.inspections.models import Inspection, MethodGroup, MethodNote
from lanyard.web.pages.versions import ChangedMeanwhileError
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

DAY = dt.date(2026, 11, 18)
SAID = NoteDetails("parents", "The survey was open for too few days.", DAY)


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def chair() -> Person:
    return a_person(RoleName.FORUM_CHAIR, name="Cora Made-Up")


@pytest.fixture
def client_of_chair(signed_in: SignedIn, chair: Person) -> PageCheckClient:
    return signed_in(chair)


@pytest.fixture
def note(inspection: Inspection, chair: Person) -> MethodNote:
    return note_method(by=visitor_for(chair), inspection=inspection.pk, details=SAID, today=DAY)


def last_event() -> Event:
    return Event.objects.order_by("-number")[0]


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def page_of(client: PageCheckClient, name: str, pk: int, asked: str = "") -> str:
    return client.get(f"{at(name, pk)}{asked}").content.decode()


def test_a_note_is_kept_as_said_with_one_event(inspection: Inspection, chair: Person) -> None:
    before = Event.objects.count()
    note = note_method(by=visitor_for(chair), inspection=inspection.pk, details=SAID, today=DAY)
    note.refresh_from_db()
    assert {name: getattr(note, name) for name in vars(SAID)} == vars(SAID)
    assert (note.noted_by, note.raised_on) == (chair, None)
    assert (Event.objects.count() - before, last_event().act, last_event().detail) == (
        1,
        "method.noted",
        {"inspection": inspection.pk, "group": "parents"},
    )


@pytest.mark.parametrize(
    ("details", "field"),
    [
        (replace(SAID, group="neighbours"), "group"),
        (replace(SAID, day=DAY + dt.timedelta(days=1)), "day"),
        (replace(SAID, meeting_id=0), "meeting"),
    ],
    ids=["unknown group", "a day to come", "no such meeting"],
)
def test_what_cannot_be_is_refused(inspection: Inspection, details: NoteDetails, field: str) -> None:
    with pytest.raises(MethodRefusedError) as refused:
        note_method(by=a_visitor(RoleName.LANO), inspection=inspection.pk, details=details, today=DAY)
    assert refused.value.field == field


def test_everybody_changes_their_own_and_the_chair_of_the_forum_changes_all(
    inspection: Inspection, note: MethodNote
) -> None:
    runner = a_visitor(RoleName.RUNNER)
    own = note_method(by=runner, inspection=inspection.pk, details=SAID, today=DAY)
    longer = replace(SAID, said="The survey was open for four days.")
    changed = change_method_note(by=runner, note=own.pk, version=1, details=longer, today=DAY)
    assert (changed.said, last_event().detail) == (longer.said, {"changed": ["said"]})
    with pytest.raises(NotAllowedError, match="Somebody else noted this"):
        change_method_note(by=runner, note=note.pk, version=1, details=longer, today=DAY)
    chairs = change_method_note(
        by=a_visitor(RoleName.FORUM_CHAIR), note=own.pk, version=2, details=SAID, today=DAY
    )
    assert chairs.said == SAID.said


@pytest.mark.parametrize("by", [RoleName.AUDITOR, RoleName.INSPECTOR])
def test_whoever_only_reads_notes_nothing(inspection: Inspection, note: MethodNote, by: RoleName) -> None:
    visitor = a_visitor(by)
    with pytest.raises(NotAllowedError):
        note_method(by=visitor, inspection=inspection.pk, details=SAID, today=DAY)
    with pytest.raises(NotAllowedError):
        raise_method_note(by=visitor, note=note.pk, on=DAY)


def test_of_two_who_change_a_note_the_second_is_told(note: MethodNote, chair: Person) -> None:
    raise_method_note(by=visitor_for(chair), note=note.pk, on=DAY)
    with pytest.raises(ChangedMeanwhileError):
        change_method_note(by=visitor_for(chair), note=note.pk, version=1, details=SAID, today=DAY)


def test_that_it_was_raised_is_kept_and_taken_back(note: MethodNote, chair: Person) -> None:
    visitor: Visitor = visitor_for(chair)
    raised = raise_method_note(by=visitor, note=note.pk, on=DAY)
    assert (raised.raised_on, last_event().act, last_event().detail) == (
        DAY,
        "method.raised",
        {"on": "2026-11-18"},
    )
    given = undo_of(None, raised)
    assert UNDO_RAISING.act(visitor, given) == "It is as it was."
    note.refresh_from_db()
    assert (note.raised_on, last_event().act) == (None, "method.not-raised")
    with pytest.raises(MethodRefusedError, match="Nothing has been undone"):
        UNDO_RAISING.act(visitor, given)


def test_a_note_is_made_on_a_page_and_listed(
    client_of_chair: PageCheckClient, inspection: Inspection
) -> None:
    assert "Nothing has been noted yet." in page_of(client_of_chair, "method", inspection.pk)
    meeting = inspection.meetings.create(title="Inspectors meet the forum", mode="remote")
    client_of_chair.get(at("note-method", inspection.pk))
    nothing = client_of_chair.post(at("note-method", inspection.pk), {}).content.decode()
    assert [f'href="#{field}"' in nothing for field in ("id_group", "id_said", "id_day-day")] == [True] * 3
    day = {"day-day": "18", "day-month": "11", "day-year": "2020"}
    said = {"group": "forum", "said": "Too little notice.", "meeting": meeting.pk, "for_inspectorates": "on"}
    page = client_of_chair.post(at("note-method", inspection.pk), {**day, **said}, follow=True)
    wanted = ("It is noted.", "Too little notice.", "Inspectors meet the forum", "18 November 2020")
    assert [words in page.content.decode() for words in wanted] == [True] * 4
    note = MethodNote.objects.get()
    assert (note.for_shared_learning, note.for_inspectorates, note.meeting) == (False, True, meeting)


def test_a_note_is_changed_on_its_page(client_of_chair: PageCheckClient, note: MethodNote) -> None:
    assert "The survey was open" in page_of(client_of_chair, "change-method-note", note.pk)
    day = {"day-day": "18", "day-month": "11", "day-year": "2020"}
    said = {"group": "forum", "said": "Better words.", "version": "1"}
    page = client_of_chair.post(at("change-method-note", note.pk), {**day, **said}, follow=True)
    assert "Better words." in page.content.decode()


def test_the_list_is_narrowed_by_group_by_what_for_and_by_raised(
    client_of_chair: PageCheckClient, note: MethodNote, chair: Person
) -> None:
    other = note_method(
        by=visitor_for(chair),
        inspection=note.inspection_id,
        details=NoteDetails("leaders", "Requests came late.", DAY, None, False, True),
        today=DAY,
    )
    raise_method_note(by=visitor_for(chair), note=other.pk, on=DAY)

    def found(asked: str) -> tuple[bool, bool]:
        page = page_of(client_of_chair, "method", note.inspection_id, asked)
        return note.said in page, other.said in page

    assert [
        found(f"?{asked}") for asked in ("group=leaders", "for=shared-learning", "for=inspectorates")
    ] == [
        (False, True),
        (True, False),
        (False, True),
    ]
    assert [found(f"?{asked}") for asked in ("raised=raised", "raised=not-raised", "search=survey")] == [
        (False, True),
        (True, False),
        (True, False),
    ]
    assert found("?raised=raised&raised=not-raised&sort=said") == (True, True)


def test_the_list_as_a_file_is_recorded(client_of_chair: PageCheckClient, note: MethodNote) -> None:
    asked = {"file": "csv"}
    file = client_of_chair.get(at("method-file", note.inspection_id), asked).content.decode()
    assert ("Parents and carers" in file, last_event().act) == (True, "method.downloaded")


def test_the_sheet_has_by_group_what_is_left_to_raise_and_below_it_what_was_raised(
    client_of_chair: PageCheckClient, note: MethodNote
) -> None:
    assert "Parents and carers (1)" in page_of(client_of_chair, "method-sheet", note.inspection_id)
    turned = client_of_chair.post(at("turn-method-note", note.pk), {}, follow=True).content.decode()
    wanted = ("That it was raised is kept.", "Nothing is left to be raised.", "Raised already", "raised on")
    assert [words in turned for words in wanted] == [True] * 4
    again = client_of_chair.post(at("turn-method-note", note.pk), {}, follow=True).content.decode()
    assert ("It is to be raised again." in again, "Raised already" in again) == (True, False)


def test_the_sheet_for_the_inspectorates_has_what_is_for_them(
    client_of_chair: PageCheckClient, note: MethodNote
) -> None:
    page = page_of(client_of_chair, "method-sheet", note.inspection_id, "?for=inspectorates")
    assert ("Ready as feedback to the inspectorates" in page, note.said in page) == (True, False)


def test_whoever_reads_only_is_offered_nothing_to_change(signed_in: SignedIn, note: MethodNote) -> None:
    client = signed_in(a_person(RoleName.AUDITOR))
    sheet = page_of(client, "method-sheet", note.inspection_id)
    assert (note.said in sheet, "Say that it was raised" in sheet) == (True, False)
    assert "Note what somebody said" not in page_of(client, "method", note.inspection_id)


@pytest.mark.parametrize("number", [1, 3])
def test_pages_take_the_same_queries_however_much_was_said(
    number: int,
    client_of_chair: PageCheckClient,
    inspection: Inspection,
    chair: Person,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone")
    details = replace(SAID, group=MethodGroup.FORUM, meeting_id=meeting.pk)
    for _ in range(number):
        note_method(by=visitor_for(chair), inspection=inspection.pk, details=details, today=DAY)
    client_of_chair.get(at("method", inspection.pk))
    with django_assert_num_queries(7):
        client_of_chair.get(at("method", inspection.pk))
    with django_assert_num_queries(6):
        client_of_chair.get(at("method-sheet", inspection.pk))
