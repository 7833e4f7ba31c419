"""What figures over one population tell: which sums of counts are published, and how counts are tied.

A *row* is one possible row of one of the population's tables of counts. A *cell* is a set of rows whose sum
is published, as numerator or denominator of any figure of any data set: the same set is the same cell
wherever it stands, and is hidden everywhere or nowhere. A *link* says that two tables count the same people:
the sums of what both tell are equal. All of it is derived from the declared cuts, conditions and facts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np

from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import Cut, Over, Quantity, Unit
from lanyard.core.datasets.disclosure.system import WHOLE_AREA_COST, Rows, System, Whole
from lanyard.core.datasets.figures import Figure
from lanyard.core.datasets.views import CountTable, Groups, table_for

_COST_OF_CUTS = {0: WHOLE_AREA_COST, 1: 2.0, 2: 1.0}
"""The whole area's figures are hidden last, those of crossed cuts first."""

_COST_OF_GIVING_WAY = 0.1
"""By how much cheaper the groups of a measure that gives way are hidden."""


@dataclass(frozen=True)
class FigureCells:
    """The cells of one figure; None where it has none, as the residents of an area."""

    numerator: Rows | None
    denominator: Rows | None

    @property
    def all(self) -> tuple[Rows, ...]:
        """Those that it has."""
        return tuple(cell for cell in (self.numerator, self.denominator) if cell is not None)


@dataclass
class Published:
    """A population's rows with their counts, and the cells that are published, found figure by figure."""

    counts: Counts
    costs: dict[Rows, float] = field(default_factory=dict)
    alike: dict[tuple[object, ...], set[Rows]] = field(default_factory=lambda: defaultdict(set))
    _found: dict[tuple[object, ...], Mapping[Groups, Rows]] = field(default_factory=dict)

    @cached_property
    def tables(self) -> tuple[CountTable, ...]:
        """The population's tables of counts."""
        return tuple(self.counts.tables)

    @cached_property
    def row_numbers(self) -> Mapping[tuple[CountTable, Groups], int]:
        """The number of each row, table by table."""
        rows = [(table, groups) for table in self.tables for groups in table.possible]
        return {row: number for number, row in enumerate(rows)}

    @cached_property
    def values(self) -> Whole:
        """The count of each row."""
        filled = self.counts.tables
        return np.array([filled[table].get(groups, 0) for table, groups in self.row_numbers], dtype=np.int64)

    @cached_property
    def table_of_row(self) -> Whole:
        """The place of each row's table among the tables."""
        places = {table: place for place, table in enumerate(self.tables)}
        return np.array([places[table] for table, _ in self.row_numbers], dtype=np.int64)

    def value(self, rows: Iterable[int]) -> int:
        """The sum of the rows' counts."""
        return int(self.values[list(rows)].sum())

    def publish(self, figure: Figure) -> FigureCells:
        """Notes the cells of a figure as published, and gives them."""
        cells = self._cells(figure)
        of_group = self.alike[tuple(cut.name for cut in figure.view), figure.groups]
        for cell in cells.all:
            self.costs[cell] = max(self.costs.get(cell, 0.0), self._cost(cell, figure))
        if cells.numerator is not None:
            of_group.add(cells.numerator)
        if figure.measure.over is Over.WHOLE and cells.numerator is not None:
            of_group.add(self._rest(cells.numerator) | cells.numerator)
        elif cells.denominator is not None:
            of_group.add(cells.denominator)
        return cells

    def _cells(self, figure: Figure) -> FigureCells:
        measure, view, groups = figure.measure, figure.view, figure.groups
        counted = self._rows(measure.numerator, view).get(groups, frozenset())
        if measure.unit.is_statistic:
            return FigureCells(None, counted)
        if measure.denominator is None or measure.over is Over.RESIDENTS:
            return FigureCells(counted, None)
        if measure.over is Over.WHOLE:
            return FigureCells(counted, self._rows(measure.denominator, ())[()])
        return FigureCells(counted, self._rows(measure.denominator, view)[groups])

    def _rows(self, quantity: Quantity, view: tuple[Cut, ...]) -> Mapping[Groups, Rows]:
        key = (tuple(sorted((name, *values) for name, values in quantity.conditions.items())), view)
        if key not in self._found:
            table = table_for(self.tables, view)
            self._found[key] = {
                groups: frozenset(self.row_numbers[table, row] for row in rows)
                for groups, rows in table.by_group(quantity, view).items()
            }
        return self._found[key]

    def _rest(self, cell: Rows) -> Rows:
        """The other rows of the cell's table."""
        table = self.table_of_row[min(cell)]
        return frozenset(int(row) for row in np.flatnonzero(self.table_of_row == table)) - cell

    @cached_property
    def links(self) -> tuple[tuple[Rows, Rows], ...]:
        """Pairs of sets of rows, of two tables, that count the same people."""
        found: dict[tuple[Rows, Rows], None] = {}
        for one, other in combinations(self.tables, 2):
            facts = sorted(set(one.facts) & set(other.facts))
            left, right = self._by_facts(one, facts), self._by_facts(other, facts)
            for told in sorted(set(left) | set(right)):
                found[left.get(told, frozenset()), right.get(told, frozenset())] = None
        return tuple(found)

    def _by_facts(self, table: CountTable, facts: Sequence[str]) -> Mapping[tuple[str, ...], Rows]:
        found: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for row in table.possible:
            found[tuple(table.fact(fact, row) for fact in facts)].add(self.row_numbers[table, row])
        return {told: frozenset(rows) for told, rows in found.items()}

    def _cost(self, cell: Rows, figure: Figure) -> float:
        """What hiding a cell costs: small ones and finer cuts least, so that the figures most used stay."""
        by_size = float(1 + np.log2(1 + self.value(cell)))
        giving_way = _COST_OF_GIVING_WAY if figure.measure.gives_way and figure.view else 1.0
        return by_size * _COST_OF_CUTS[len(figure.view)] * giving_way

    def system(self) -> System:
        """All of it as sums over the rows; the cells in the order in which they were published."""
        return System(
            self.counts.population.title,
            self.values,
            tuple(self.costs),
            np.array(list(self.costs.values())),
            self.links,
            self.table_of_row,
            self.guarded(),
        )

    def guarded(self) -> tuple[Rows, ...]:
        """Sets of rows whose sum may not be known where it is small.

        They are the cells, the differences of cells of the same group one of which holds the other, and the
        smallest sets that cells of the same group tell apart: everything a reader would subtract.
        """
        found: dict[Rows, None] = dict.fromkeys(self.costs)
        for cells in self.alike.values():
            in_order = sorted(cells, key=sorted)
            for one, other in combinations(in_order, 2):
                if one < other or other < one:
                    found[one ^ other] = None
            found |= dict.fromkeys(_told_apart(in_order))
        return tuple(found)


def _told_apart(cells: Sequence[Rows]) -> Iterable[Rows]:
    """The sets of rows that lie in the same of the cells."""
    atoms: dict[tuple[bool, ...], set[int]] = defaultdict(set)
    for row in sorted(frozenset().union(*cells)):
        atoms[tuple(row in cell for cell in cells)].add(row)
    return (frozenset(rows) for rows in atoms.values())
