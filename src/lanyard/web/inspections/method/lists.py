"""The list of what people say about the method."""

from collections.abc import Sequence

from django.db.models import Q
from django.db.models.functions import Lower
from django.urls import reverse

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.method.access import can_change
from lanyard.web.inspections.method.presenters import For, what_for, who_noted
from lanyard.web.inspections.models import MethodGroup, MethodNote
from lanyard.web.pages.lists import AnyOf, Between, Cell, Column, ListPage, Search
from lanyard.web.pages.lists.filters import Rows

RAISED, NOT_RAISED = "raised", "not-raised"
_STATES = ((RAISED, "Raised"), (NOT_RAISED, "Not raised yet"))


def method_list(visitor: Visitor) -> ListPage[MethodNote]:
    """Everything noted, the latest first; who may change a note finds the way to it."""
    return ListPage(
        name="method",
        title="What people say about the method",
        one="note",
        many="notes",
        none_yet="Nothing has been noted yet. Note what people say about how the inspection is done: the "
        "notice, the surveys, the meetings, the tracking.",
        columns=_columns(visitor),
        more_in_files=(Column("meeting", "At which meeting", _meeting, width=40),),
        search=Search("Search by words of what was said", ("said",)),
        filters=(
            AnyOf("group", "Who said it", tuple(MethodGroup.choices), _of_groups),
            AnyOf(
                "for",
                "For what",
                ((For.SHARED_LEARNING, "Shared learning"), (For.INSPECTORATES, "Inspectorates")),
                _for,
            ),
            AnyOf(
                "raised",
                "Raised or not",
                ((RAISED, "Raised"), (NOT_RAISED, "Not raised yet")),
                _raised_or_not,
            ),
            Between("day", "Day", "day"),
        ),
        sorted_by="-day",
    )


def _columns(visitor: Visitor) -> tuple[Column[MethodNote], ...]:
    return (
        Column("said", "What they said", lambda note: _said(note, visitor), ("said", "-day"), width=80),
        Column("group", "Who said it", lambda note: note.get_group_display(), ("group", "-day"), width=28),
        Column(
            "day",
            "Day",
            _day,
            ("day", "pk"),
            value=lambda note: note.day,
            kind=CellKind.DATE,
            width=18,
        ),
        Column("for", "For what", what_for, width=40),
        Column("raised", "Raised", _raised, ("raised_on", "-day"), width=24),
        Column("by", "Noted by", who_noted, (Lower("noted_by__name"), "-day")),
    )


def _said(note: MethodNote, visitor: Visitor) -> Cell:
    change = reverse("inspections:change-method-note", args=[note.pk])
    return Cell(note.said, change if can_change(visitor, note) else "")


def _day(note: MethodNote) -> Cell:
    return Cell(date_in_words(note.day), below=_meeting(note))


def _meeting(note: MethodNote) -> str:
    return note.meeting.title if note.meeting else ""


def _raised(note: MethodNote) -> Cell:
    if note.raised_on is None:
        return Cell("No", tag="grey")
    return Cell("Yes", below=f"on {date_in_words(note.raised_on)}", tag="green")


def _of_groups(rows: Rows, groups: Sequence[str]) -> Rows:
    return rows.filter(group__in=groups)


def _for(rows: Rows, readers: Sequence[str]) -> Rows:
    wanted = Q()
    if For.SHARED_LEARNING in readers:
        wanted |= Q(for_shared_learning=True)
    if For.INSPECTORATES in readers:
        wanted |= Q(for_inspectorates=True)
    return rows.filter(wanted)


def _raised_or_not(rows: Rows, states: Sequence[str]) -> Rows:
    if set(states) == {RAISED, NOT_RAISED}:
        return rows
    return rows.filter(raised_on__isnull=NOT_RAISED in states)
