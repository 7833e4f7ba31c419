"""Queries are noted, followed and answered by those who may; nobody's words are lost."""

import pytest
from tests.web.factories import a_person, a_visitor
from tests.web.tasks import an_inspection

from lanyard.web.access.errors import DeclaredTwiceError, NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.enquiries.actions import (
    UNDO_MOVE,
    EnquiryDetails,
    EnquiryLinks,
    add_note,
    change_enquiry,
    link_enquiry,
    move_enquiry,
    note_query,
    undo_of,
)
from lanyard.web.inspections.enquiries.errors import EnquiryRefusedError
from lanyard.web.inspections.enquiries.origins import Origin, declare_origins, origin_words
from lanyard.web.inspections.enquiries.presenters import where_from
from lanyard.web.inspections.enquiries.rules import MOVES, Move
from lanyard.web.inspections.models import Enquiry, EnquiryState, Inspection
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db

ASKED = EnquiryDetails("Who reads the reviews?", "document", "Three are late.", "ambition", None, "Page 3")


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def query(inspection: Inspection, lano: Visitor) -> Enquiry:
    return note_query(by=lano, inspection=inspection.pk, details=ASKED)


def last_event() -> Event:
    return Event.objects.order_by("-number")[0]


def in_state(query: Enquiry, state: EnquiryState) -> Enquiry:
    query.state, query.answer, query.dropped_because = state, "Known", "Known"
    query.save()
    return query


def test_a_query_is_kept_as_noted_with_one_event(inspection: Inspection, lano: Visitor) -> None:
    before = Event.objects.count()
    query = note_query(by=lano, inspection=inspection.pk, details=ASKED)
    query.refresh_from_db()
    assert {name: getattr(query, name) for name in vars(ASKED)} == vars(ASKED)
    assert (query.state, query.noted_by_id) == (EnquiryState.QUERY, lano.person)
    assert (Event.objects.count() - before, last_event().act) == (1, "enquiries.noted")
    assert last_event().detail == {
        "inspection": inspection.pk,
        "criterion": "ambition",
        "came_from": "document",
    }


def test_a_contributor_notes_and_changes_own_queries_but_only_adds_notes_to_others(
    inspection: Inspection, query: Enquiry
) -> None:
    health = a_visitor(RoleName.HEALTH_CONTRIBUTOR)
    own = note_query(by=health, inspection=inspection.pk, details=ASKED)
    changed = change_enquiry(by=health, enquiry=own.pk, version=1, details=ASKED)
    add_note(by=health, enquiry=query.pk, text="The rota says who")
    assert (changed.version, query.notes.get().person_id) == (2, health.person)
    with pytest.raises(NotAllowedError, match="Somebody else noted this query"):
        change_enquiry(by=health, enquiry=query.pk, version=1, details=ASKED)
    with pytest.raises(NotAllowedError, match="Somebody else noted this query"):
        link_enquiry(by=health, enquiry=query.pk, version=1, links=EnquiryLinks())


def test_whoever_has_no_such_right_notes_nothing(inspection: Inspection, query: Enquiry) -> None:
    runner = a_visitor(RoleName.RUNNER)
    with pytest.raises(NotAllowedError):
        note_query(by=runner, inspection=inspection.pk, details=ASKED)
    with pytest.raises(NotAllowedError):
        add_note(by=runner, enquiry=query.pk, text="x")
    with pytest.raises(NotAllowedError, match="You cannot note queries"):
        change_enquiry(by=runner, enquiry=query.pk, version=1, details=ASKED)
    assert Enquiry.objects.count() == 1


@pytest.mark.parametrize(
    ("details", "field"),
    [
        (EnquiryDetails("Why?", "document", criterion="kindness"), "criterion"),
        (EnquiryDetails("Why?", "a-dream"), "came_from"),
        (EnquiryDetails("Why?", "meeting", meeting_id=0), "meeting"),
        (EnquiryDetails("Why?", "survey", meeting_id=0), "came_from"),
    ],
    ids=["unknown criterion", "unknown origin", "no such meeting", "a survey is no meeting"],
)
def test_what_the_inspection_does_not_have_is_refused(
    inspection: Inspection, lano: Visitor, details: EnquiryDetails, field: str
) -> None:
    with pytest.raises(EnquiryRefusedError) as refused:
        note_query(by=lano, inspection=inspection.pk, details=details)
    assert refused.value.field == field


def test_a_meeting_of_another_inspection_is_refused(inspection: Inspection, lano: Visitor) -> None:
    other = an_inspection().meetings.create(title="Theirs", mode="phone")
    with pytest.raises(EnquiryRefusedError, match="a meeting of this inspection"):
        note_query(
            by=lano, inspection=inspection.pk, details=EnquiryDetails("Why?", "meeting", meeting_id=other.pk)
        )


def test_a_query_says_in_which_meeting_it_arose(inspection: Inspection, lano: Visitor) -> None:
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone")
    details = EnquiryDetails("Why?", "meeting", meeting_id=meeting.pk)
    query = note_query(by=lano, inspection=inspection.pk, details=details)
    assert where_from(query) == "A meeting: Set-up discussion"


def test_of_two_who_change_a_query_the_second_is_told(query: Enquiry, lano: Visitor) -> None:
    change_enquiry(by=lano, enquiry=query.pk, version=1, details=ASKED)
    with pytest.raises(ChangedMeanwhileError):
        change_enquiry(by=lano, enquiry=query.pk, version=1, details=ASKED)
    with pytest.raises(ChangedMeanwhileError):
        link_enquiry(by=lano, enquiry=query.pk, version=1, links=EnquiryLinks())


def test_people_visits_and_evidence_are_tied_to_a_query(query: Enquiry, lano: Visitor) -> None:
    ada = a_person(RoleName.DATA_LEAD)
    links = EnquiryLinks([ada.pk], "Oak School, Tuesday", "Data set 4")
    linked = link_enquiry(by=lano, enquiry=query.pk, version=1, links=links)
    assert (linked.visits, linked.evidence, list(linked.people.all())) == (
        "Oak School, Tuesday",
        "Data set 4",
        [ada],
    )
    assert (last_event().act, last_event().detail) == ("enquiries.linked", {"people": [ada.pk]})


def test_somebody_who_does_not_exist_is_concerned_by_nothing(query: Enquiry, lano: Visitor) -> None:
    with pytest.raises(EnquiryRefusedError, match="Choose people of this inspection"):
        link_enquiry(by=lano, enquiry=query.pk, version=1, links=EnquiryLinks([0]))


@pytest.mark.parametrize("move", MOVES.values(), ids=lambda move: move.name)
@pytest.mark.parametrize("state", list(EnquiryState))
def test_a_move_is_made_from_its_states_alone_with_its_event(
    query: Enquiry, lano: Visitor, move: Move, state: EnquiryState
) -> None:
    in_state(query, state)
    if state not in move.before:
        with pytest.raises(EnquiryRefusedError, match="This cannot be done now"):
            move_enquiry(by=lano, enquiry=query.pk, move=move, said="Because")
        return
    moved = move_enquiry(by=lano, enquiry=query.pk, move=move, said="Because")
    assert (moved.state, last_event().act) == (move.after, f"enquiries.{move.name}")
    assert last_event().detail == {"before": state, "after": move.after}
    assert move.asks is None or getattr(moved, move.asks.field) == "Because"


@pytest.mark.parametrize("move", MOVES.values(), ids=lambda move: move.name)
def test_a_move_is_made_only_by_who_has_its_right(query: Enquiry, move: Move) -> None:
    in_state(query, move.before[0])
    with pytest.raises(NotAllowedError):
        move_enquiry(by=a_visitor(RoleName.FORUM_CHAIR), enquiry=query.pk, move=move, said="Because")


def test_whoever_noted_a_query_answers_it_and_makes_no_line_of_it(inspection: Inspection) -> None:
    chair = a_visitor(RoleName.FORUM_CHAIR)
    own = note_query(by=chair, inspection=inspection.pk, details=ASKED)
    with pytest.raises(NotAllowedError):
        move_enquiry(by=chair, enquiry=own.pk, move=MOVES["promote"])
    answered = move_enquiry(by=chair, enquiry=own.pk, move=MOVES["answer"], said="The chair does")
    assert (answered.state, answered.answer) == (EnquiryState.ANSWERED, "The chair does")


@pytest.mark.parametrize("name", [name for name, move in MOVES.items() if move.asks])
def test_a_move_that_asks_something_wants_an_answer(query: Enquiry, lano: Visitor, name: str) -> None:
    with pytest.raises(EnquiryRefusedError, match="Answer the question"):
        move_enquiry(by=lano, enquiry=query.pk, move=MOVES[name], said="  ")


def test_a_move_is_taken_back_while_nothing_has_changed(query: Enquiry, lano: Visitor) -> None:
    promote = MOVES["promote"]
    moved = move_enquiry(by=lano, enquiry=query.pk, move=promote)
    given = undo_of(EnquiryState.QUERY, promote, moved)
    assert UNDO_MOVE.act(lano, given) == "“Who reads the reviews?” is as it was: query."
    query.refresh_from_db()
    assert (query.state, last_event().act) == (EnquiryState.QUERY, "enquiries.taken-back")
    with pytest.raises(EnquiryRefusedError, match="Nothing has been undone"):
        UNDO_MOVE.act(lano, given)
    with pytest.raises(NotAllowedError):
        UNDO_MOVE.act(a_visitor(RoleName.RUNNER), given)


def test_an_inspection_goes_with_its_queries(query: Enquiry, lano: Visitor) -> None:
    add_note(by=lano, enquiry=query.pk, text="Asked")
    query.inspection.delete()
    assert Enquiry.objects.count() == 0


def test_a_room_above_adds_its_own_origins_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lanyard.web.inspections.enquiries.origins._declared", {})
    declare_origins([Origin("portrait", "A pen portrait")])
    declare_origins([Origin("portrait", "A pen portrait")])
    assert (origin_words("portrait"), origin_words("gone")) == ("A pen portrait", "gone")
    with pytest.raises(DeclaredTwiceError):
        declare_origins([Origin("portrait", "Another")])
