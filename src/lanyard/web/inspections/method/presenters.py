"""The words of notes on the method."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.urls import reverse

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.method.access import can_change
from lanyard.web.inspections.models import MethodGroup, MethodNote

SOMEBODY = "Somebody who is no longer here"


class For(StrEnum):
    """For what a sheet is made."""

    SHARED_LEARNING = "shared-learning"
    INSPECTORATES = "inspectorates"


SHEET_TITLES = {
    For.SHARED_LEARNING: "Ready for the shared-learning meeting",
    For.INSPECTORATES: "Ready as feedback to the inspectorates",
}


@dataclass(frozen=True)
class SaidShown:
    """What somebody said: its paragraphs, when and where, and where that it was raised is said or not."""

    paragraphs: Sequence[str]
    facts: str
    turn: str
    change: str


@dataclass(frozen=True)
class GroupShown:
    """What one group said."""

    id: str
    title: str
    notes: Sequence[SaidShown]


def by_group(notes: Iterable[MethodNote], visitor: Visitor) -> list[GroupShown]:
    """What each group said, in the order of the groups; groups that said nothing are left out."""
    found: dict[str, list[SaidShown]] = {}
    for note in notes:
        found.setdefault(note.group, []).append(_shown(note, visitor))
    return [
        GroupShown(group.value, group.label, found[group.value]) for group in MethodGroup if group in found
    ]


def is_for(note: MethodNote, reader: For) -> bool:
    """Whether somebody wants a note heard there."""
    return note.for_shared_learning if reader is For.SHARED_LEARNING else note.for_inspectorates


def what_for(note: MethodNote) -> str:
    """For what a note is."""
    wanted = [
        words
        for words, is_wanted in (
            ("Shared learning", note.for_shared_learning),
            ("Inspectorates", note.for_inspectorates),
        )
        if is_wanted
    ]
    return ", ".join(wanted) or "Kept here"


def who_noted(note: MethodNote) -> str:
    """Who noted it."""
    return note.noted_by.name if note.noted_by else SOMEBODY


def _shown(note: MethodNote, visitor: Visitor) -> SaidShown:
    facts = [date_in_words(note.day), note.meeting.title if note.meeting else ""]
    facts += [f"raised on {date_in_words(note.raised_on)}"] if note.raised_on else []
    may = can_change(visitor, note)
    return SaidShown(
        paragraphs=[line for line in note.said.splitlines() if line.strip()],
        facts=" · ".join(fact for fact in facts if fact),
        turn=reverse("inspections:turn-method-note", args=[note.pk]) if may else "",
        change=reverse("inspections:change-method-note", args=[note.pk]) if may else "",
    )
