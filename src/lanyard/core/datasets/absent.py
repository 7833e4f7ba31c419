"""Figures that the returns in use cannot give: each is left out with its reason, and never shown as 0."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from lanyard.core.datasets.declare import Ask, Cut, Measure, Over
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.sources import SEN2
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return
from lanyard.core.words.phrases import lower_first, upper_first


@dataclass(frozen=True)
class Absent:
    """A measure, or one cut of it, that cannot be given, and why in a sentence."""

    measure: str
    cut: str | None
    reason: str


@dataclass(frozen=True)
class Carried:
    """The measures that the returns carry, with the cuts they carry, and those that they do not."""

    measures: tuple[Measure, ...]
    absent: tuple[Absent, ...]


def asks(measures: Iterable[Measure]) -> tuple[Ask, ...]:
    """Every column without which some of the measures or their cuts cannot be."""
    found: dict[Ask, None] = {}
    for measure in measures:
        asked = (measure.asks, *(cut.asks for view in measure.cuts for cut in view))
        found |= dict.fromkeys(filter(None, asked))
    return tuple(found)


def lacking(ask: Ask, facts: Facts, is_empty: Callable[[Ask], bool]) -> str | None:
    """Why the return in use does not carry a column, in a sentence; None where it does.

    A column that must be filled is believed even where it is empty: then nothing happened.
    """
    declared = _return_with(ask.table)
    column, year = declared.table(ask.table).column(ask.column), _year_of(declared, facts)
    title = lower_first(declared.title)
    if declared.kind not in facts.held:
        return f"It needs the {title}."
    if ask.asked_from and (year is None or year >= ask.asked_from):
        return None
    said = f"the {title} of {year}" if year else f"the {title}"
    if year and year not in column.years:
        first = column.years.first
        return f"{upper_first(said)} does not ask for {column.title}, which begins with that of {first}."
    if is_empty(ask):
        return f"{column.title} is voluntary in {said}, and no row of this one holds it."
    return None


def _return_with(table: str) -> Return:
    for declared in RETURNS:
        if any(of_return.name == table for of_return in declared.tables):
            return declared
    raise KeyError(f"no return has a table {table}")


def _year_of(declared: Return, facts: Facts) -> int | None:
    return facts.sen2_year if declared.kind == SEN2.kind else facts.years.get(declared.kind)


def carried(measures: Iterable[Measure], facts: Facts, lacks: Mapping[Ask, str]) -> Carried:
    """What the returns carry of the measures. `lacks` gives the reason for each column that they do not."""
    kept: list[Measure] = []
    absent: list[Absent] = []
    for measure in measures:
        why = _why_not(measure, facts, lacks)
        if why:
            absent.append(Absent(measure.name, None, why))
            continue
        kept.append(
            replace(measure, cuts=tuple(view for view in measure.cuts if not _missing(view, facts, lacks)))
        )
        absent += [
            Absent(measure.name, " and ".join(cut.name for cut in view), reason)
            for view in measure.cuts
            if (reason := _missing(view, facts, lacks))
        ]
    return Carried(tuple(kept), tuple(absent))


def _why_not(measure: Measure, facts: Facts, lacks: Mapping[Ask, str]) -> str | None:
    for population in measure.populations:
        if not population.source.is_held(facts.held):
            return f"It needs {population.source.title}."
    if measure.over is Over.RESIDENTS and facts.residents is None:
        return "No figure is held for the people aged 0 to 25 who live in the area."
    return lacks.get(measure.asks) if measure.asks else None


def _missing(view: Iterable[Cut], facts: Facts, lacks: Mapping[Ask, str]) -> str | None:
    for cut in view:
        if cut.source and not cut.source.is_held(facts.held):
            return f"It needs {cut.source.title}."
        if cut.asks and cut.asks in lacks:
            return lacks[cut.asks]
    return None
