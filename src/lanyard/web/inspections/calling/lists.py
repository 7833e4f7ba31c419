"""The lists of inspections and of rehearsals."""

from collections.abc import Sequence
from dataclasses import replace

from django.urls import reverse

from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.lists import AnyOf, Cell, Column, ListPage
from lanyard.web.pages.lists.filters import Rows

KIND_WORDS = {
    Kind.FULL: "Full inspection",
    Kind.PILOT: "Pilot inspection",
    Kind.MONITORING: "Monitoring inspection",
    Kind.ENGAGEMENT: "Engagement meeting",
    Kind.THEMATIC: "Thematic visit",
    Kind.REHEARSAL: "Rehearsal",
}
RUNNING, OVER = "running", "over"


def _title(inspection: Inspection) -> Cell:
    address = reverse("inspections:board", args=[inspection.pk])
    return Cell(curled(inspection.rules_of.title), address)


def _rehearsal(inspection: Inspection) -> Cell:
    address = reverse("inspections:clocks", args=[inspection.pk])
    return Cell(curled(inspection.rules_of.title), address)


def _kind(inspection: Inspection) -> str:
    return KIND_WORDS[Kind(inspection.kind)]


def _state(inspection: Inspection) -> Cell:
    if inspection.ended_on is None:
        return Cell("Running", tag="green")
    return Cell("Over", below=f"since {date_in_words(inspection.ended_on)}", tag="grey")


def _of_states(rows: Rows, states: Sequence[str]) -> Rows:
    if set(states) == {RUNNING, OVER}:
        return rows
    return rows.filter(ended_on__isnull=RUNNING in states)


def _of_kinds(rows: Rows, kinds: Sequence[str]) -> Rows:
    return rows.filter(kind__in=kinds)


_IS_RUNNING = AnyOf("state", "Running or over", ((RUNNING, "Running"), (OVER, "Over")), _of_states)
_OF_KIND = AnyOf(
    "kind",
    "What it is",
    tuple((kind.value, words) for kind, words in KIND_WORDS.items() if kind is not Kind.REHEARSAL),
    _of_kinds,
)

INSPECTIONS: ListPage[Inspection] = ListPage(
    name="inspections",
    title="Inspections",
    one="inspection",
    many="inspections",
    none_yet="No call has been entered yet. When the inspectors ring, enter the call: dates, tasks and team "
    "follow from it.",
    columns=(
        Column("title", "Inspection", _title, ("framework", "-notified"), width=40),
        Column("kind", "What it is", _kind, ("kind", "-notified"), width=24),
        Column(
            "notified",
            "Day of the call",
            lambda each: date_in_words(each.notified),
            ("notified", "pk"),
            value=lambda each: each.notified,
            kind=CellKind.DATE,
            width=18,
        ),
        Column("state", "State", _state, ("ended_on", "-notified"), width=18),
    ),
    filters=(_IS_RUNNING, _OF_KIND),
    sorted_by="-notified",
)
"""Every real inspection, meeting and visit, the latest call first."""

REHEARSALS = replace(
    INSPECTIONS,
    name="rehearsals",
    title="Rehearsals",
    one="rehearsal",
    many="rehearsals",
    none_yet="Nothing has been rehearsed yet.",
    columns=(
        Column("title", "Rehearsal", _rehearsal, ("framework", "-notified"), width=40),
        *INSPECTIONS.columns[1:],
    ),
    filters=(_IS_RUNNING,),
)
"""Every rehearsal, apart from what is real."""
