"""How layers are tied: sums to the people behind them, and a population to the one within which it lies."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from lanyard.core.datasets.disclosure.layers import NOBODY, Layer, Link, Told
from lanyard.core.datasets.disclosure.system import Rows, Whole
from lanyard.core.datasets.views import CountTable


def tied_to_people(behind: Layer, people: Layer) -> Iterable[Link]:
    """What readers know of those behind a sum where a cut says who they are, such as suspended or not.

    Such a cut shows in the counts: in each of its groups everybody is behind the sum, or nobody is.
    """
    for table in people.tables:
        groups = _who_is_behind(behind, people, table)
        for row, number in people.numbers[table].items():
            if groups is None:
                break
            name, everybody = groups
            own = frozenset((behind.numbers[table][row],))
            yield own, frozenset((number,)) if table.fact(name, row) in everybody else NOBODY


def _who_is_behind(behind: Layer, people: Layer, table: CountTable) -> tuple[str, set[str]] | None:
    """The fact that settles who is behind the sum, and its groups in which everybody is; None without one."""
    for name in sorted(table.facts, key=lambda fact: len(people.by_facts(table, (fact,)))):
        everybody: set[str] = set()
        for (group,), rows in people.by_facts(table, (name,)).items():
            there = people.count(rows)
            counted = behind.count(frozenset(row - people.first_row + behind.first_row for row in rows))
            if counted not in {0, there}:
                break
            if counted:
                everybody.add(group)
        else:
            return name, everybody
    return None


@dataclass(frozen=True, eq=False)
class Difference:
    """Those of the outer population who are not of the inner one, by facts that both tell alike.

    One row for each of `told`, numbered from `first_row`, in the block of a table of the inner population.
    """

    inner: Layer
    outer: Layer
    inner_table: CountTable
    outer_table: CountTable
    facts: tuple[str, ...]
    first_row: int

    @cached_property
    def inner_rows(self) -> Mapping[Told, Rows]:
        """The rows of the inner table by what they tell."""
        return self.inner.by_facts(self.inner_table, self.facts)

    @cached_property
    def outer_rows(self) -> Mapping[Told, Rows]:
        """The rows of the outer table by what they tell."""
        return self.outer.by_facts(self.outer_table, self.facts)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """What its rows tell."""
        return tuple(sorted(set(self.inner_rows) | set(self.outer_rows)))

    @cached_property
    def values(self) -> Whole:
        """How many there are in each row."""
        return np.array(
            [
                self.outer.count(self.outer_rows.get(told, NOBODY))
                - self.inner.count(self.inner_rows.get(told, NOBODY))
                for told in self.told
            ],
            dtype=np.int64,
        )

    @cached_property
    def blocks(self) -> Whole:
        """The number of the inner table, for each row."""
        place = self.inner.first_block + self.inner.tables.index(self.inner_table)
        return np.full(len(self.told), place, dtype=np.int64)

    @property
    def holds(self) -> bool:
        """Whether nobody is of the inner population alone, as its declaration says."""
        return bool(np.all(self.values >= 0))

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The outer population is the inner one and the difference together."""
        return tuple(
            (
                self.outer_rows.get(told, NOBODY),
                self.inner_rows.get(told, NOBODY) | {self.first_row + place},
            )
            for place, told in enumerate(self.told)
        )

    def between(self, inner: Rows, outer: Rows) -> Rows | None:
        """The rows of those in an outer cell and not in an inner one of the same groups; None where the
        outer cell is of other groups, or cannot be told from what both tell alike."""
        whole = {told for told, rows in self.outer_rows.items() if rows and rows <= outer}
        touched = {told for told, rows in self.inner_rows.items() if rows & inner}
        covered = frozenset().union(*(self.outer_rows[told] for told in whole))
        if covered != outer or not touched <= whole:
            return None
        rest = frozenset().union(*(self.inner_rows.get(told, NOBODY) for told in whole)) - inner
        own = {self.first_row + place for place, told in enumerate(self.told) if told in whole}
        return rest | own


def differences(inner: Layer, outer: Layer, first_row: int) -> Sequence[Difference]:
    """The differences of two populations, one for each set of facts that tables of both tell alike.

    Facts are alike where the same groups are told and the counts agree that the one population lies within
    the other; where not even the totals do, nothing ties them.
    """
    found: dict[tuple[str, ...], Difference] = {}
    for one in inner.tables:
        for other in outer.tables:
            shared = tuple(sorted(fact for fact in one.facts if _told_alike(fact, one, other)))
            for facts in (shared, ()):
                tried = Difference(inner, outer, one, other, facts, first_row)
                if tried.holds and facts not in found:
                    found[facts] = tried
                    first_row += len(tried.told)
                if tried.holds:
                    break
    return tuple(found.values())


def _told_alike(fact: str, one: CountTable, other: CountTable) -> bool:
    return fact in other.facts and _groups(one, fact) == _groups(other, fact)


def _groups(table: CountTable, fact: str) -> frozenset[str]:
    place, mapping = table.facts[fact]
    return frozenset(table.cuts[place].groups if mapping is None else mapping.values())
