"""Makes shareable what was computed: the same data sets, small numbers hidden in all of them alike.

    shareable = suppress(compute(snapshot))

A hidden number is null and marked; lists of people are not among what it gives.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.datasets.absent import Absent
from lanyard.core.datasets.compute import ComputedDataSet, Status
from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import DataSet, Unit
from lanyard.core.datasets.disclosure.policy import HIDDEN, NOT_APPLICABLE, SMALL_NUMBERS, Policy
from lanyard.core.datasets.disclosure.protect import protect
from lanyard.core.datasets.disclosure.published import FigureCells, Published
from lanyard.core.datasets.disclosure.system import Rows
from lanyard.core.datasets.figures import SCHEMA, Figure
from lanyard.core.words.numbers import count, counted

SHAREABLE_SCHEMA = pl.Schema({**SCHEMA, "mark": pl.String()})
"""Columns of shareable figures: `mark` says why a number is not there (`c` hidden, `z` a share of nobody)."""


@dataclass(frozen=True)
class ShareableDataSet:
    """A data set that may leave the data team: figures with small numbers hidden, never a list of people.

    `figures` has the columns of `SHAREABLE_SCHEMA`; a hidden number is null, and a median without its mark
    may lack the number it was taken over.
    """

    dataset: DataSet
    status: Status
    needs: str
    figures: pl.DataFrame
    absent: tuple[Absent, ...]


@dataclass(frozen=True)
class Shareable:
    """All data sets of a snapshot as they may leave the data team, and how many figures are hidden."""

    data_sets: tuple[ShareableDataSet, ...]
    figures: int
    hidden_small: int
    hidden_partners: int
    policy: Policy

    @property
    def note(self) -> str:
        """What was hidden and why, in plain words."""
        hidden = self.hidden_small + self.hidden_partners
        if not hidden:
            return "No figure had to be hidden: none rests on so few people that they could be known by it."
        return (
            f"{count(hidden)} of {counted(self.figures, 'figure', 'figures')} "
            f"{'is' if hidden == 1 else 'are'} hidden and marked {HIDDEN}. {self._small} {self._partners} "
            "A computer check has shown that no hidden number can be worked out from all that is shown "
            "together."
        )

    @property
    def _small(self) -> str:
        few = f"{self.policy.hide_from} to {self.policy.hide_to}"
        return f"{counted(self.hidden_small, 'rests', 'rest')} on {few} people, who could be known by it."

    @property
    def _partners(self) -> str:
        return (
            f"{counted(self.hidden_partners, 'is', 'are')} hidden only because a small number could be "
            "worked out with it, by subtraction for instance."
        )


def suppress(computed: Sequence[ComputedDataSet], policy: Policy = SMALL_NUMBERS) -> Shareable:
    """Hides small numbers and their partners in every data set alike, and proves that none can be worked out.

    Give all data sets that are shared together: what one shows could tell what another hides. Raises
    `Unprotected` when no proof is found; then nothing may be shared.
    """
    hiding = _Hiding(computed, policy)
    shown = [_shareable(data_set, hiding) for data_set in computed]
    rows = [row for _, rows in shown for row in rows]
    return Shareable(
        tuple(data_set for data_set, _ in shown),
        figures=len(rows),
        hidden_small=sum(row.hides and row.small for row in rows),
        hidden_partners=sum(row.hides and not row.small for row in rows),
        policy=policy,
    )


@dataclass(frozen=True)
class _Row:
    """A figure as it may be shown, and whether it hides something, and for its own sake."""

    values: tuple[str | int | float | None, ...]
    hides: bool
    small: bool


class _Hiding:
    """What is hidden, over all data sets that are shared together."""

    def __init__(self, computed: Sequence[ComputedDataSet], policy: Policy) -> None:
        self.policy = policy
        counts: dict[str, Counts] = {}
        for data_set in computed:
            counts |= data_set.counts
        self.published = {name: Published(found) for name, found in counts.items()}
        self.cells = {
            id(figure): self._publish(figure)
            for data_set in computed
            if data_set.dataset.is_shareable
            for figure in data_set.each_figure
        }
        self.hidden = {name: self._hidden(published) for name, published in self.published.items()}

    def _publish(self, figure: Figure) -> FigureCells:
        return self.published[figure.measure.population.name].publish(figure)

    def _hidden(self, published: Published) -> frozenset[Rows]:
        system = published.system()
        protection = protect(system, self.policy)
        return frozenset(system.cells[number] for number in np.flatnonzero(protection.hidden))

    def row(self, figure: Figure) -> _Row:
        """The figure without what is hidden of it."""
        cells = self.cells[id(figure)]
        hidden = self.hidden[figure.measure.population.name]
        numerator = None if cells.numerator in hidden else figure.numerator
        denominator = None if cells.denominator in hidden else figure.denominator
        is_median = figure.measure.unit.is_statistic
        hides = self._too_few(figure) if is_median else bool(hidden & set(cells.all))
        value = None if hides else figure.value
        mark = HIDDEN if hides else NOT_APPLICABLE if value is None else None
        head = figure.row[:5]
        return _Row((*head, numerator, denominator, value, mark), hides, self._is_small(figure))

    def _too_few(self, figure: Figure) -> bool:
        """Whether a median is taken over so few that it tells of single people."""
        return figure.value is not None and (figure.denominator or 0) < self.policy.median_from

    def _is_small(self, figure: Figure) -> bool:
        """Whether a number of the figure, or what lies between its two numbers, is small."""
        if figure.measure.unit.is_statistic:
            return self._too_few(figure)
        numerator, denominator = figure.numerator, figure.denominator
        between = denominator - numerator if numerator is not None and denominator is not None else 0
        return any(self.policy.is_small(number or 0) for number in (numerator, denominator, between))


def _shareable(computed: ComputedDataSet, hiding: _Hiding) -> tuple[ShareableDataSet, list[_Row]]:
    figures = computed.each_figure if computed.dataset.is_shareable else ()
    rows = [hiding.row(figure) for figure in figures]
    table = pl.DataFrame([row.values for row in rows], schema=SHAREABLE_SCHEMA, orient="row")
    found = ShareableDataSet(computed.dataset, computed.status, computed.needs, table, computed.absent)
    return found, rows
