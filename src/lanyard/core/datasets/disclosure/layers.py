"""Numbers the rows of count tables, so that what figures tell of them can be written as sums.

A *layer* holds all tables of one population, counted in one way: its people, or those behind the sums of a
column. A *difference* holds those of a population who are not of the narrower one within it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np

from lanyard.core.datasets.counts import Counts, Tally
from lanyard.core.datasets.declare import Cut, Quantity
from lanyard.core.datasets.disclosure.system import Rows, Whole
from lanyard.core.datasets.views import CountTable, Groups, table_for

Link = tuple[Rows, Rows]
"""Two sets of rows that count the same people."""

Told = tuple[str, ...]
"""What rows tell of some facts, in the facts' order."""

NOBODY: Rows = frozenset()


@dataclass(frozen=True, eq=False)
class Layer:
    """A population's tables as rows numbered from `first_row`, its blocks (one a table) from `first_block`.

    `of` is the column whose sums the counted people stand behind; empty where all are counted.
    """

    counts: Counts
    of: str
    first_row: int
    first_block: int
    _cells: dict[tuple[object, ...], Mapping[Groups, Rows]] = field(default_factory=dict)

    @property
    def tally(self) -> Tally:
        """The tables, filled."""
        return self.counts.behind[self.of] if self.of else self.counts.tables

    @cached_property
    def tables(self) -> tuple[CountTable, ...]:
        """The population's tables of counts."""
        return tuple(self.counts.tables)

    @cached_property
    def numbers(self) -> Mapping[CountTable, Mapping[Groups, int]]:
        """The number of each row, table by table."""
        found, number = {}, self.first_row
        for table in self.tables:
            found[table] = {row: number + place for place, row in enumerate(table.possible)}
            number += len(table.possible)
        return found

    @property
    def size(self) -> int:
        """How many rows it has."""
        return sum(len(table.possible) for table in self.tables)

    @cached_property
    def values(self) -> Whole:
        """The count of each row."""
        found = [self.tally[table].get(row, 0) for table in self.tables for row in table.possible]
        return np.array(found, dtype=np.int64)

    @cached_property
    def blocks(self) -> Whole:
        """The number of each row's table."""
        numbers = np.arange(self.first_block, self.first_block + len(self.tables), dtype=np.int64)
        return np.repeat(numbers, [len(table.possible) for table in self.tables])

    def count(self, rows: Rows) -> int:
        """How many people there are in some of its rows."""
        return int(self.values[[row - self.first_row for row in rows]].sum())

    @cached_property
    def sums(self) -> Whole:
        """The sum of the layer's column in each row."""
        filled = self.counts.sums[self.of]
        found = [filled[table].get(row, 0) for table in self.tables for row in table.possible]
        return np.array(found, dtype=np.int64)

    def things(self, rows: Rows) -> int:
        """The sum of the layer's column over some of its rows."""
        return int(self.sums[[row - self.first_row for row in rows]].sum())

    def cells(self, quantity: Quantity, view: tuple[Cut, ...]) -> Mapping[Groups, Rows]:
        """The rows that make up a quantity in each group of a view."""
        names = tuple(cut.name for cut in view)
        key = (tuple(sorted((name, *values) for name, values in quantity.conditions.items())), names)
        if key not in self._cells:
            table = table_for(self.tables, view)
            numbers = self.numbers[table]
            self._cells[key] = {
                groups: frozenset(numbers[row] for row in rows)
                for groups, rows in table.by_group(quantity, view).items()
            }
        return self._cells[key]

    def table_of(self, rows: Rows) -> Rows:
        """All rows of the table in which some rows stand."""
        row = min(rows)
        numbers = next(numbers for numbers in self.numbers.values() if row in numbers.values())
        return frozenset(numbers.values())

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """What its tables tell alike."""
        found: dict[Link, None] = {}
        for one, other in combinations(self.tables, 2):
            facts = sorted(set(one.facts) & set(other.facts))
            left, right = self.by_facts(one, facts), self.by_facts(other, facts)
            for told in sorted(set(left) | set(right)):
                found[left.get(told, NOBODY), right.get(told, NOBODY)] = None
        return tuple(found)

    def by_facts(self, table: CountTable, facts: Sequence[str]) -> Mapping[Told, Rows]:
        """The rows of a table by what they tell of some facts."""
        found: dict[Told, set[int]] = defaultdict(set)
        for row, number in self.numbers[table].items():
            found[tuple(table.fact(fact, row) for fact in facts)].add(number)
        return {told: frozenset(rows) for told, rows in found.items()}
