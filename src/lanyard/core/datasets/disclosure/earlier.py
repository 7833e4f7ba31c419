"""Compares figures with earlier releases: what readers know already, and what must stay hidden."""

from collections.abc import Iterable, Mapping, Sequence

from lanyard.core.datasets.compute import ComputedDataSet
from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.publishing import Cell, Publication
from lanyard.core.datasets.disclosure.released import Released, Told
from lanyard.core.datasets.disclosure.system import Rows
from lanyard.core.datasets.figures import Figure

Earlier = tuple[Figure, Sequence[Told]]
"""A figure, and how earlier releases showed it."""


def note_earlier(
    publication: Publication, computed: Sequence[ComputedDataSet], released: Released, policy: Policy
) -> None:
    """Notes in the families which cells are known from earlier releases, and which must be hidden.

    A number that is still as it was shown is known. Where it is not, or was hidden, it is hidden: what was
    hidden stays so, and of a small change the difference would tell.
    """
    for figure, told in _earlier(computed, released):
        cells = publication.cells_of(figure)
        if cells.numerator:
            _note(cells.numerator, [(each.numerator, each.is_hidden) for each in told], policy)
        if len(cells.denominator) == 1:  # what a sum of several was, tells of none of them
            _note(cells.denominator[0], [(each.denominator, each.is_hidden) for each in told], policy)


def _earlier(computed: Sequence[ComputedDataSet], released: Released) -> Iterable[Earlier]:
    for data_set in computed:
        for figure in data_set.each_figure:
            told = released.told(figure.row[:5], data_set.period_of(figure.measure))
            if told:
                yield figure, told


def _note(cell: Cell, told: Sequence[tuple[int | None, bool]], policy: Policy) -> None:
    shown = [number for number, _ in told if number is not None]
    was_hidden = any(number is None and is_hidden for number, is_hidden in told)
    if policy.rounded_count(cell.number) in shown:
        cell.family.known.add(cell.rows)
    elif was_hidden or any(policy.is_small_change(cell.number, number) for number in shown):
        cell.family.kept.add(cell.rows)


def keep_statistics(
    publication: Publication, computed: Sequence[ComputedDataSet], released: Released, policy: Policy
) -> Mapping[Measure, frozenset[Rows]]:
    """For each statistic the people of whom it must not be shown: because it was not before, or because few
    have come or gone since, whose values the change would tell."""
    kept: dict[Measure, set[Rows]] = {measure: set() for measure in publication.statistics}
    for figure, told in _earlier(computed, released):
        if figure.measure in kept and any(_tells(figure, each, policy) for each in told):
            kept[figure.measure].add(publication.cells_of(figure).denominator[0].rows)
    return {measure: frozenset(rows) for measure, rows in kept.items()}


def _tells(figure: Figure, told: Told, policy: Policy) -> bool:
    if told.value is None or figure.value is None:
        return told.is_hidden
    if policy.rounded_value(figure.value) == policy.rounded_value(told.value):
        return False
    if told.denominator is None or figure.denominator is None:
        return True
    return policy.is_small_change(figure.denominator, told.denominator)
