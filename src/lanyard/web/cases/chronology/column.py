"""How chronologies stand: on the case board, and on a case's front sheet."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.urls import reverse

from lanyard.core.words.numbers import counted
from lanyard.web.cases.board.columns import BoardColumn, Chase, Progress, Standing
from lanyard.web.cases.chronology.queries import Told, entries_of, scope_of, told, told_of
from lanyard.web.cases.front_sheet.parts import SheetLine, SheetPart
from lanyard.web.cases.models import Case, ChronologyApart, ChronologyAsk, ChronologyEntry


def _standings(cases: Sequence[Case], _at: datetime) -> Mapping[int, Standing]:
    """Three queries, and the rules of the inspection read once."""
    entries: defaultdict[int, list[ChronologyEntry]] = defaultdict(list)
    asks: defaultdict[int, list[ChronologyAsk]] = defaultdict(list)
    for entry in entries_of(cases):
        entries[entry.case_id].append(entry)
    for ask in ChronologyAsk.objects.filter(case__in=cases).select_related("organisation"):
        asks[ask.case_id].append(ask)
    apart = set(ChronologyApart.objects.filter(one__case__in=cases).values_list("one", "other"))
    scopes = {case.inspection_id: scope_of(case.inspection) for case in cases[:1]}
    return {
        case.pk: _standing(told(entries[case.pk], apart, asks[case.pk], scopes[case.inspection_id]))
        for case in cases
    }


def _standing(told: Told) -> Standing:
    missing = [ask for ask in told.asks if ask.done_at is None]
    done = bool(told.events) and not missing and not told.pairs
    return Standing(
        Progress.DONE if done else Progress.OPEN,
        _words(told),
        tuple(Chase(ask.of_whom, "chronology", _see(ask)) for ask in missing),
    )


def _words(told: Told) -> str:
    if not told.events:
        return "Not begun"
    gaps = f", {counted(len(told.gaps), 'gap', 'gaps')}" if told.gaps else ""
    return f"{counted(len(told.events), 'event', 'events')}{gaps}"


def _see(ask: ChronologyAsk) -> str:
    return reverse("cases:see-chronology-ask", args=[ask.pk])


def _lines(case: Case, _at: datetime) -> Sequence[SheetLine]:
    return [SheetLine("Chronology", _words(told_of(case)))]


COLUMNS = (BoardColumn("chronology", "Chronology", "cases:chronology", _standings),)
SHEET_PARTS = (SheetPart("chronology", "What happened", _lines),)
