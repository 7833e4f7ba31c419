"""Turns counts into figures: one row a measure and group, in the long form that files and pages share.

Columns: `measure`, `cut_1`, `group_1`, `cut_2`, `group_2` (String; null for the whole area, and beyond the
cuts that are used), `numerator`, `denominator` (Int64), `value` (Float64). A count is its own numerator and
value. A share or rate whose denominator is 0 has no value. A statistic has its value and, as denominator, how
many people it was taken over.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.counts import Counts, Taken, statistic_name
from lanyard.core.datasets.declare import Cut, Measure, Over, Unit
from lanyard.core.datasets.views import Groups

SCHEMA = pl.Schema(
    {
        "measure": pl.String(),
        "cut_1": pl.String(),
        "group_1": pl.String(),
        "cut_2": pl.String(),
        "group_2": pl.String(),
        "numerator": pl.Int64(),
        "denominator": pl.Int64(),
        "value": pl.Float64(),
    }
)

MOST_CUTS = 2


@dataclass(frozen=True)
class Figure:
    """One figure: a measure in the groups of a view."""

    measure: Measure
    view: tuple[Cut, ...]
    groups: Groups
    numerator: int | None
    denominator: int | None
    value: float | None

    @property
    def row(self) -> tuple[str | int | float | None, ...]:
        """The figure in the order of `SCHEMA`."""
        cuts = [(cut.name, group) for cut, group in zip(self.view, self.groups, strict=True)]
        padded = [*cuts, *[(None, None)] * (MOST_CUTS - len(cuts))]
        flat = [text for pair in padded for text in pair]
        return (self.measure.name, *flat, self.numerator, self.denominator, self.value)


def frame(figures: Iterable[Figure]) -> pl.DataFrame:
    """The figures as a table with the columns of `SCHEMA`."""
    return pl.DataFrame([figure.row for figure in figures], schema=SCHEMA, orient="row")


AllCounts = Mapping[str, Counts]
"""The counts of every population by its name."""


def figures_of(measure: Measure, counts: AllCounts, residents: int | None) -> Iterator[Figure]:
    """The figures of a measure: for the whole area, then each view, groups in the order of reading."""
    for view in measure.views:
        yield from _figures_of_view(measure, view, counts, residents)


def _figures_of_view(
    measure: Measure, view: tuple[Cut, ...], counts: AllCounts, residents: int | None
) -> Iterator[Figure]:
    own = counts[measure.population.name]
    denominators = _denominators(measure, view, counts, residents)
    for groups, numerator in own.by_group(measure.numerator, view).items():
        if measure.unit.is_statistic:
            yield _statistic(measure, view, groups, own)
        elif measure.unit is Unit.COUNT:
            yield Figure(measure, view, groups, numerator, None, float(numerator))
        else:
            denominator = denominators.get(groups, 0)
            value = measure.per * numerator / denominator if denominator else None
            yield Figure(measure, view, groups, numerator, denominator, value)


def _denominators(
    measure: Measure, view: tuple[Cut, ...], counts: AllCounts, residents: int | None
) -> Mapping[Groups, int]:
    own = counts[measure.population.name]
    if measure.over is Over.ELSEWHERE:
        whole = sum(counts[q.population.name].by_group(q, ())[()] for q in measure.elsewhere)
        return dict.fromkeys(own.by_group(measure.numerator, view), whole)
    if measure.denominator is None:
        return {}
    by_group = own.by_group(measure.denominator, view)
    if measure.over is Over.GROUP:
        return by_group
    if measure.over is Over.RESIDENTS:
        return dict.fromkeys(by_group, residents or 0)
    return dict.fromkeys(by_group, own.by_group(measure.denominator, ())[()])


def _statistic(measure: Measure, view: tuple[Cut, ...], groups: Groups, counts: Counts) -> Figure:
    place = statistic_name(measure, view), groups
    found = counts.statistics.get(place, Taken(value=None, rows=0))
    return Figure(measure, view, groups, None, found.rows, found.value)
