"""What figures tell: which sums of counts are published, and how counts are tied.

A *row* is one possible row of one of a population's tables of counts. A *cell* is a set of rows whose sum is
published, as numerator or denominator of any figure of any data set: the same set is the same cell wherever
it stands, and is hidden everywhere or nowhere. A sum of things, such as sessions missed, stands in the cell
of the people behind it, and is hidden with them. A *link* says that two sets count the same people. All of
it is derived from the declared cuts, conditions and facts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np

from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import Measure, Over, Population, Quantity
from lanyard.core.datasets.disclosure.layers import Layer, Link
from lanyard.core.datasets.disclosure.system import WHOLE_AREA_COST, Rows, System, Whole
from lanyard.core.datasets.disclosure.ties import Difference, differences, tied_to_people
from lanyard.core.datasets.figures import Figure
from lanyard.core.datasets.views import Groups, View

_COST_OF_CUTS = {0: WHOLE_AREA_COST, 1: 2.0, 2: 1.0}
"""The whole area's figures are hidden last, those of crossed cuts first."""

_COST_OF_GIVING_WAY = 0.1
"""By how much cheaper the groups of a measure that gives way are hidden."""

_COST_OF_THE_NARROWER = 0.5
"""By how much cheaper a population is hidden than the one within which it lies."""

Place = tuple[str, View, Groups]
"""Where cells are read side by side: a population, and a group of a view."""


@dataclass
class Family:
    """Populations that lie within one another, as rows with their counts; and the cells of them that are
    published, found figure by figure.

    `members` go from the widest to the narrowest. `known` and `kept` are as in `System`.
    """

    members: Sequence[Counts]
    costs: dict[Rows, float] = field(default_factory=dict)
    alike: dict[Place, set[Rows]] = field(default_factory=lambda: defaultdict(set))
    known: set[Rows] = field(default_factory=set)
    kept: set[Rows] = field(default_factory=set)

    @cached_property
    def layers(self) -> Mapping[tuple[str, str], Layer]:
        """The layers by population and column of sums, people first."""
        found: dict[tuple[str, str], Layer] = {}
        row = block = 0
        for counts in self.members:
            for of in ("", *counts.behind):
                layer = found[counts.population.name, of] = Layer(counts, of, row, block)
                row, block = row + layer.size, block + len(layer.tables)
        return found

    @cached_property
    def differences(self) -> Sequence[Difference]:
        """Those of each member who are not of the next one within it."""
        row = sum(layer.size for layer in self.layers.values())
        found: list[Difference] = []
        for counts in self.members:
            outer = self._next_wider(counts.population)
            if outer is None:
                continue
            of_pair = differences(self.layers[counts.population.name, ""], self.layers[outer, ""], row)
            found += of_pair
            row += sum(len(each.told) for each in of_pair)
        return found

    def _next_wider(self, population: Population) -> str | None:
        wider = population.within
        while wider and (wider.name, "") not in self.layers:
            wider = wider.within
        return wider.name if wider else None

    @property
    def _parts(self) -> Sequence[Layer | Difference]:
        return [*self.layers.values(), *self.differences]

    @cached_property
    def values(self) -> Whole:
        """The count of each row."""
        return np.concatenate([part.values for part in self._parts])

    @cached_property
    def blocks(self) -> Whole:
        """The table of each row."""
        return np.concatenate([part.blocks for part in self._parts])

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link there is."""
        found = [link for layer in self.layers.values() for link in layer.links]
        for (name, of), layer in self.layers.items():
            if of:
                found += tied_to_people(layer, self.layers[name, ""])
        return (*found, *(link for difference in self.differences for link in difference.links))

    def value(self, rows: Iterable[int]) -> int:
        """The sum of the rows' counts."""
        return int(self.values[list(rows)].sum())

    def number(self, quantity: Quantity, rows: Rows) -> int:
        """What stands for some rows in a figure: how many people, or the sum that they stand behind."""
        layer = self.layers[quantity.population.name, quantity.of]
        return layer.things(rows) if quantity.of else layer.count(rows)

    def cell(self, quantity: Quantity, figure: Figure) -> Rows:
        """The cell of a quantity in the figure's group."""
        found = self.layers[quantity.population.name, quantity.of].cells(quantity, figure.view)
        return found.get(figure.groups, frozenset())

    def whole(self, quantity: Quantity) -> Rows:
        """The cell of a quantity in the whole area."""
        return self.layers[quantity.population.name, quantity.of].cells(quantity, ())[()]

    def publish(self, quantity: Quantity, cell: Rows, figure: Figure) -> None:
        """Notes that a figure shows a cell of its population."""
        self.costs[cell] = max(self.costs.get(cell, 0.0), self._cost(cell, figure))
        of_group = self.alike[self._place(figure)]
        of_group.add(cell)
        if figure.measure.over is Over.WHOLE and quantity == figure.measure.numerator and cell:
            of_group.add(self.layers[quantity.population.name, quantity.of].table_of(cell))

    def publish_whole(self, quantity: Quantity) -> Rows:
        """Notes that a figure of another population is divided by the whole area's number here."""
        cell = self.whole(quantity)
        self.costs[cell] = WHOLE_AREA_COST * (1 + np.log2(1 + self.value(cell)))
        self.alike[quantity.population.name, (), ()].add(cell)
        return cell

    def _place(self, figure: Figure) -> Place:
        return figure.measure.population.name, tuple(cut.name for cut in figure.view), figure.groups

    def _cost(self, cell: Rows, figure: Figure) -> float:
        """What hiding a cell costs: small ones and finer cuts least, so that the figures most used stay."""
        by_size = float(1 + np.log2(1 + self.value(cell)))
        giving_way = _COST_OF_GIVING_WAY if figure.measure.gives_way and figure.view else 1.0
        narrower = _COST_OF_THE_NARROWER if self._next_wider(figure.measure.population) else 1.0
        return by_size * _COST_OF_CUTS[len(figure.view)] * giving_way * narrower

    def system(self) -> System:
        """All of it as sums over the rows; the cells in the order in which they were published."""
        return System(
            name=" or ".join(counts.population.title for counts in self.members),
            counts=self.values,
            cells=tuple(self.costs),
            costs=np.array(list(self.costs.values())),
            links=self.links,
            blocks=self.blocks,
            guarded=self.guarded(),
            known=frozenset(self.known),
            kept=frozenset(self.kept - self.known),
        )

    def system_of(self, measure: Measure, cells: Mapping[Rows, Figure], kept: frozenset[Rows]) -> System:
        """Those over whom a statistic is taken, as if their numbers were what is published."""
        layer = self.layers[measure.population.name, ""]
        return System(
            name=f"those counted in {measure.title.lower()}",
            counts=layer.values,
            cells=tuple(frozenset(row - layer.first_row for row in cell) for cell in cells),
            costs=np.array([self._cost(cell, figure) for cell, figure in cells.items()]),
            links=tuple(
                (frozenset(r - layer.first_row for r in left), frozenset(r - layer.first_row for r in right))
                for left, right in layer.links
            ),
            blocks=layer.blocks,
            guarded=tuple(frozenset(row - layer.first_row for row in cell) for cell in cells),
            kept=frozenset(frozenset(row - layer.first_row for row in cell) for cell in kept),
        )

    def guarded(self) -> tuple[Rows, ...]:
        """Sets of rows whose sum may not be known where it is small.

        They are the cells, the differences of cells of the same group one of which holds the other, the
        smallest sets that cells of the same group tell apart, and those of a group who are of one population
        and not of the one within it: everything a reader would subtract. The totals of two populations are
        not guarded against each other, as what lies between them names no group.
        """
        found: dict[Rows, None] = dict.fromkeys(self.costs)
        for cells in self.alike.values():
            in_order = sorted(cells, key=sorted)
            for one, other in combinations(in_order, 2):
                if one < other or other < one:
                    found[one ^ other] = None
            found |= dict.fromkeys(_told_apart(in_order))
        return tuple(found | dict.fromkeys(self._between_populations()))

    def _between_populations(self) -> Iterable[Rows]:
        for difference in self.differences:
            inner, outer = (layer.counts.population.name for layer in (difference.inner, difference.outer))
            for (name, view, groups), cells in list(self.alike.items()):
                wider = self.alike.get((outer, view, groups), set())
                if name != inner or not view:
                    continue
                between = (difference.between(one, other) for one in cells for other in wider)
                yield from (rows for rows in between if rows)


def _told_apart(cells: Sequence[Rows]) -> Iterable[Rows]:
    """The sets of rows that lie in the same of the cells."""
    atoms: dict[tuple[bool, ...], set[int]] = defaultdict(set)
    for row in sorted(frozenset().union(*cells)):
        atoms[tuple(row in cell for cell in cells)].add(row)
    return (frozenset(rows) for rows in atoms.values())


def families_of(counts: Mapping[str, Counts]) -> Mapping[str, Family]:
    """The family of each population, by the population's name."""
    by_root: dict[str, list[Counts]] = defaultdict(list)
    for found in sorted(counts.values(), key=lambda each: len(_wider(each.population))):
        wider = [population.name for population in _wider(found.population) if population.name in counts]
        by_root[wider[-1] if wider else found.population.name].append(found)
    families = [Family(members) for members in by_root.values()]
    return {counts.population.name: family for family in families for counts in family.members}


def _wider(population: Population) -> Sequence[Population]:
    """The populations within which one lies, the next one first."""
    found: list[Population] = []
    while population.within:
        population = population.within
        found.append(population)
    return found
