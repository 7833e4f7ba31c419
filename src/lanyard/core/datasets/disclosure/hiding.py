"""What is hidden, over all data sets that are shared together: found once, then asked for each figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lanyard.core.datasets.compute import ComputedDataSet
from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.disclosure.earlier import keep_statistics, note_earlier
from lanyard.core.datasets.disclosure.policy import Policy
from lanyard.core.datasets.disclosure.protect import protect
from lanyard.core.datasets.disclosure.published import Family
from lanyard.core.datasets.disclosure.publishing import Cell, Publication, publication_of
from lanyard.core.datasets.disclosure.released import Released
from lanyard.core.datasets.disclosure.showing import Hides, ShownFigure, shown
from lanyard.core.datasets.disclosure.system import Rows, System
from lanyard.core.datasets.figures import Figure

Hidden = frozenset[Rows]


@dataclass(frozen=True)
class Hiding:
    """The hidden cells of each family of populations and of each statistic; `kept` are those of statistics
    that are hidden for earlier releases. `given_away` counts small numbers that those have told already."""

    publication: Publication
    policy: Policy
    cells: Mapping[int, Hidden]
    statistics: Mapping[Measure, Hidden]
    kept: Mapping[Measure, Hidden]
    given_away: int

    def shown(self, figure: Figure) -> ShownFigure:
        """The figure as it may be shown."""
        is_statistic = figure.measure.unit.is_statistic
        hides = self._of_statistic(figure) if is_statistic else self._of_counts(figure)
        return shown(figure, hides, self.policy)

    def _of_counts(self, figure: Figure) -> Hides:
        cells = self.publication.cells_of(figure)
        numerator = bool(cells.numerator and self._is_hidden(cells.numerator))
        denominator = any(self._is_hidden(cell) for cell in cells.denominator)
        kept = any(cell.rows in cell.family.kept - cell.family.known for cell in cells.each)
        return Hides(numerator, denominator, numerator or denominator, kept)

    def _of_statistic(self, figure: Figure) -> Hides:
        taken_over = self.publication.cells_of(figure).denominator
        if not taken_over:
            return Hides()
        (cell,) = taken_over
        # Where not every row has a value, how many have one is a number that nothing protects.
        denominator = self._is_hidden(cell) or figure.denominator != cell.number
        value = figure.value is not None and cell.rows in self.statistics[figure.measure]
        is_kept = cell.rows in self.kept[figure.measure]
        return Hides(denominator=denominator, value=value, is_kept=is_kept)

    def _is_hidden(self, cell: Cell) -> bool:
        return cell.rows in self.cells[id(cell.family)]


def hide(computed: Sequence[ComputedDataSet], policy: Policy, released: Released) -> Hiding:
    """What must be hidden of some data sets, proven; raises `Unprotected` when no proof is found."""
    publication = publication_of(computed)
    note_earlier(publication, computed, released, policy)
    kept = keep_statistics(publication, computed, released, policy)
    found = {id(family): _hidden(family, policy) for family in publication.each_family()}
    return Hiding(
        publication,
        policy,
        {family: hidden for family, (hidden, _) in found.items()},
        {measure: _hidden_of(measure, publication, kept[measure], policy) for measure in kept},
        kept,
        sum(given_away for _, given_away in found.values()),
    )


def _hidden(family: Family, policy: Policy) -> tuple[Hidden, int]:
    """The hidden cells of a family, and how many sums nothing can protect because of earlier releases.

    Where a table cannot be protected because of them, it is withdrawn but for what they showed: then its
    cells of 0 are hidden too, which else are always shown. Where that does not help, all tables are.
    """
    system = family.system()
    protection = protect(system, policy)
    for blocks in (_blocks_of(system, protection.given_away), frozenset(map(int, system.blocks))):
        if not protection.given_away:
            break
        system = system.without(blocks)
        protection = protect(system, policy)
    shown = {cell for cell, is_hidden in zip(system.cells, protection.hidden, strict=True) if not is_hidden}
    return frozenset(family.costs) - shown, len(protection.given_away)


def _blocks_of(system: System, given_away: Hidden) -> frozenset[int]:
    return frozenset(int(system.blocks[row]) for rows in given_away for row in rows)


def _hidden_of(measure: Measure, publication: Publication, kept: Hidden, policy: Policy) -> Hidden:
    """The people over whom a statistic is not shown, where few or so that it cannot be worked out for few."""
    cells = publication.statistics[measure]
    family = publication.families[measure.population.name]
    few = {rows for rows, figure in cells.items() if 0 < (figure.denominator or 0) < policy.median_from}
    system = family.system_of(measure, cells, frozenset(kept | few))
    protection = protect(system, policy.of_statistics)
    return frozenset(rows for rows, hidden in zip(cells, protection.hidden, strict=True) if hidden)
