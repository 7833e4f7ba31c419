"""What is done with queries and lines of enquiry. Each act is one transaction with one event."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import NOTE_ENQUIRIES
from lanyard.web.inspections.enquiries.access import check_work_on
from lanyard.web.inspections.enquiries.acts import CHANGED, LINKED, MOVE_ACTS, NOTE_ADDED, NOTED, TAKEN_BACK
from lanyard.web.inspections.enquiries.errors import EnquiryRefusedError
from lanyard.web.inspections.enquiries.origins import MEETING, declared_origins
from lanyard.web.inspections.enquiries.rules import MOVES, Move
from lanyard.web.inspections.models import Enquiry, EnquiryState, Inspection
from lanyard.web.pages.undo import Given, TakingBack
from lanyard.web.people.models import Person


@dataclass(frozen=True)
class EnquiryDetails:
    """What is said of a query: what is asked and why, against which criterion, and where it arose."""

    title: str
    came_from: str
    why: str = ""
    criterion: str = ""
    meeting_id: int | None = None
    reference: str = ""


@dataclass(frozen=True)
class EnquiryLinks:
    """What a query is tied to: ids of people, and visits and evidence in words."""

    people: Collection[int] = ()
    visits: str = ""
    evidence: str = ""


@transaction.atomic
def note_query(*, by: Visitor, inspection: int, details: EnquiryDetails) -> Enquiry:
    """A new query. Raises `NotAllowedError` and `EnquiryRefusedError`."""
    check_may(by, NOTE_ENQUIRIES)
    held = Inspection.objects.get(pk=inspection)
    _check(held, details)
    enquiry = held.enquiries.create(noted_by_id=by.person, **vars(details))
    detail = {"inspection": inspection, "criterion": details.criterion, "came_from": details.came_from}
    _record(NOTED, enquiry, by, detail)
    return enquiry


@transaction.atomic
def change_enquiry(*, by: Visitor, enquiry: int, version: int, details: EnquiryDetails) -> Enquiry:
    """Other words, criterion or origin for a query.

    Raises `NotAllowedError`, `EnquiryRefusedError`, and `ChangedMeanwhileError` where somebody was faster.
    """
    held = _held(by, enquiry, version)
    _check(held.inspection, details)
    columns = vars(details)
    changed = [name for name, value in columns.items() if getattr(held, name) != value]
    for name, value in columns.items():
        setattr(held, name, value)
    held.save()
    _record(CHANGED, held, by, {"changed": changed})
    return held


@transaction.atomic
def link_enquiry(*, by: Visitor, enquiry: int, version: int, links: EnquiryLinks) -> Enquiry:
    """Keeps whom a query concerns, which visits follow it, and what evidence speaks to it.

    Raises `NotAllowedError`, `EnquiryRefusedError`, and `ChangedMeanwhileError` where somebody was faster.
    """
    held = _held(by, enquiry, version)
    people = set(links.people)
    if Person.objects.filter(pk__in=people).count() != len(people):
        raise EnquiryRefusedError("Choose people of this inspection.", "people")
    held.visits, held.evidence = links.visits, links.evidence
    held.save()
    held.people.set(people)
    _record(LINKED, held, by, {"people": sorted(people)})
    return held


@transaction.atomic
def add_note(*, by: Visitor, enquiry: int, text: str) -> None:
    """Adds a note on the way from query to answer: for whoever may note queries. Raises `NotAllowedError`."""
    check_may(by, NOTE_ENQUIRIES)
    held = Enquiry.objects.get(pk=enquiry)
    held.notes.create(person_id=by.person, text=text)
    _record(NOTE_ADDED, held, by, {})


@transaction.atomic
def move_enquiry(*, by: Visitor, enquiry: int, move: Move, said: str = "") -> Enquiry:
    """Makes a move. `said` is what it asks for: what answers the query, or why it is not followed.

    Raises `NotAllowedError`, and `EnquiryRefusedError` from a state that the move does not start from, or
    with nothing said where something is needed.
    """
    held = Enquiry.objects.select_for_update(of=("self",)).get(pk=enquiry)
    check_work_on(by, held, move.needs)
    _check_move(held, move, said)
    before = held.state
    if move.asks:
        setattr(held, move.asks.field, said.strip())
    held.state = move.after
    held.version += 1
    held.save()
    _record(MOVE_ACTS[move.name], held, by, {"before": before, "after": held.state})
    return held


def undo_of(before: EnquiryState, move: Move, after: Enquiry) -> Given:
    """What taking a move back needs to know: the state before it, and the number of changes since."""
    return {"enquiry": after.pk, "move": move.name, "state": before.value, "version": after.version}


def _take_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        held = Enquiry.objects.select_for_update(of=("self",)).get(pk=int(given["enquiry"] or 0))
        check_work_on(by, held, MOVES[str(given["move"])].needs)
        if held.version != given["version"]:
            raise EnquiryRefusedError("Somebody has changed the query since. Nothing has been undone.")
        was = held.state
        held.state = str(given["state"])
        held.version += 1
        held.save()
        _record(TAKEN_BACK, held, by, {"before": was, "after": held.state})
    return f"“{held}” is as it was: {EnquiryState(held.state).label.lower()}."


UNDO_MOVE = TakingBack("enquiries.move", _take_back)


def _held(by: Visitor, enquiry: int, version: int) -> Enquiry:
    held = Enquiry.held_for_change(enquiry, version)
    check_work_on(by, held)
    return held


def _check(inspection: Inspection, details: EnquiryDetails) -> None:
    criteria = {"", *(criterion.id for criterion in inspection.rules_of.criteria)}
    if details.criterion not in criteria:
        raise EnquiryRefusedError("Choose a criterion of this inspection.", "criterion")
    if details.came_from not in {origin.name for origin in declared_origins()}:
        raise EnquiryRefusedError("Choose where the query arose.", "came_from")
    if details.meeting_id is not None:
        _check_meeting(inspection, details, details.meeting_id)


def _check_meeting(inspection: Inspection, details: EnquiryDetails, meeting: int) -> None:
    if details.came_from != MEETING.name:
        raise EnquiryRefusedError(
            "Choose “A meeting” as where the query arose, or choose no meeting.", "came_from"
        )
    if not inspection.meetings.filter(pk=meeting).exists():
        raise EnquiryRefusedError("Choose a meeting of this inspection.", "meeting")


def _check_move(enquiry: Enquiry, move: Move, said: str) -> None:
    if enquiry.state not in move.before:
        state = EnquiryState(enquiry.state).label.lower()
        raise EnquiryRefusedError(
            f"This cannot be done now: somebody has changed it, and it is “{state}”. Look at it once more."
        )
    if move.asks and not said.strip():
        raise EnquiryRefusedError(f"Answer the question: {move.asks.question}", "said")


def _record(act: Act, enquiry: Enquiry, by: Visitor, detail: dict[str, object]) -> None:
    record(act, by=by, about=About("enquiry", enquiry.pk), detail=detail)
