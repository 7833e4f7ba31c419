"""The words of queries and lines of enquiry."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.phrases import curled
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.access import NOTE_ENQUIRIES
from lanyard.web.inspections.enquiries.access import can_work_on
from lanyard.web.inspections.enquiries.origins import origin_words
from lanyard.web.inspections.enquiries.rules import moves_from
from lanyard.web.inspections.models import Enquiry, EnquiryNote, EnquiryState, Inspection
from lanyard.web.pages.links import Link

STATE_COLOURS: Mapping[EnquiryState, str] = {
    EnquiryState.QUERY: "grey",
    EnquiryState.LINE: "blue",
    EnquiryState.ANSWERED: "green",
    EnquiryState.DROPPED: "grey",
}
NO_CRITERION = "No one criterion"
SOMEBODY = "Somebody who is no longer here"


@dataclass(frozen=True)
class NoteShown:
    """One note on the way."""

    who: str
    when: str
    text: str


@dataclass(frozen=True)
class MoveShown:
    """What can be done with a query now. A move that `is_at_once` asks nothing more."""

    words: str
    href: str
    is_at_once: bool


@dataclass(frozen=True)
class EnquiryShown:
    """One query as its page shows it. `why` and `answer` are paragraphs."""

    title: str
    state: str
    colour: str
    why: Sequence[str]
    facts: Sequence[dict[str, str]]
    answer_title: str
    answer: Sequence[str]
    moves: Sequence[MoveShown]
    changes: Sequence[Link]
    notes: Sequence[NoteShown]


def criterion_titles(inspection: Inspection) -> dict[str, str]:
    """What the inspection's own rules call each criterion, by its id, in their order."""
    return {criterion.id: curled(criterion.title) for criterion in inspection.rules_of.criteria}


def enquiry_shown(enquiry: Enquiry, visitor: Visitor) -> EnquiryShown:
    """Everything on the page of a query. Two queries: the people whom it concerns, and its notes."""
    state = EnquiryState(enquiry.state)
    return EnquiryShown(
        title=enquiry.title,
        state=state.label,
        colour=STATE_COLOURS[state],
        why=_paragraphs(enquiry.why),
        facts=[{"key": key, "value": value} for key, value in _facts(enquiry)],
        answer_title="What answered it" if state is EnquiryState.ANSWERED else "What had answered it before",
        answer=_paragraphs(enquiry.answer),
        moves=list(_moves(enquiry, visitor)),
        changes=_changes(enquiry) if can_work_on(visitor, enquiry) else [],
        notes=[_note(note) for note in enquiry.notes.select_related("person")],
    )


def where_from(enquiry: Enquiry) -> str:
    """Where a query arose: "A document: page 3 of the strategy"."""
    which = enquiry.meeting.title if enquiry.meeting else enquiry.reference
    words = origin_words(enquiry.came_from)
    return f"{words}: {which}" if which else words


def who_noted(enquiry: Enquiry) -> str:
    """Who noted a query."""
    return enquiry.noted_by.name if enquiry.noted_by else SOMEBODY


def moment_in_words(at: datetime) -> str:
    """When something was noted."""
    local = timezone.localtime(at)
    return f"{date_in_words(local.date())} at {time_in_words(local.time())}"


def _facts(enquiry: Enquiry) -> Iterator[tuple[str, str]]:
    titles = criterion_titles(enquiry.inspection)
    if titles:
        yield "Criterion", titles.get(enquiry.criterion, NO_CRITERION)
    yield "Where it arose", where_from(enquiry)
    yield "Noted by", f"{who_noted(enquiry)}, {moment_in_words(enquiry.noted_at)}"
    if enquiry.state == EnquiryState.DROPPED:
        yield "Why it is not followed", enquiry.dropped_because
    yield "Whom it concerns", ", ".join(person.name for person in enquiry.people.order_by("name"))
    yield "Visits that follow it", enquiry.visits
    yield "Evidence", enquiry.evidence


def _moves(enquiry: Enquiry, visitor: Visitor) -> Iterator[MoveShown]:
    for move in moves_from(EnquiryState(enquiry.state)):
        if can_work_on(visitor, enquiry, move.needs):
            address = reverse(f"inspections:{move.name}-enquiry", args=[enquiry.pk])
            yield MoveShown(move.button, address, move.asks is None)


def _changes(enquiry: Enquiry) -> list[Link]:
    return [
        Link("Change the words, the criterion or where it arose", _at("change-enquiry", enquiry)),
        Link("Say whom it concerns, which visits and what evidence", _at("link-enquiry", enquiry)),
    ]


def _note(note: EnquiryNote) -> NoteShown:
    who = note.person.name if note.person else SOMEBODY
    return NoteShown(who, moment_in_words(note.at), note.text)


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _at(name: str, enquiry: Enquiry) -> str:
    return reverse(f"inspections:{name}", args=[enquiry.pk])


def may_note(visitor: Visitor) -> bool:
    """Whether somebody may note queries at all."""
    return visitor.may(NOTE_ENQUIRIES)
