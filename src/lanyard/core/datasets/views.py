"""Which tables of counts a population needs so that every figure declared over it can be added up from them.

A table of counts is kept for each way in which figures are cut. It splits each group further by all
conditions that figures so cut make, so that they can be seen side by side: late or not, with or without an
exception.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import product

from lanyard.core.datasets.declare import Cut, Measure, Population, Quantity

Groups = tuple[str, ...]
"""One group for each cut of a table, in the table's order."""

View = tuple[str, ...]
"""The names of the cuts by which figures are cut; none for the whole area."""


@dataclass(frozen=True)
class CountTable:
    """A population counted by some cuts at once, for all figures that are cut in one of some ways."""

    population: Population
    cuts: tuple[Cut, ...]
    views: frozenset[View] = frozenset()

    @property
    def name(self) -> str:
        """The names of its cuts, joined; `whole` where there are none."""
        return "+".join(cut.name for cut in self.cuts) or "whole"

    @cached_property
    def facts(self) -> Mapping[str, tuple[int, Mapping[str, str] | None]]:
        """Every fact its rows tell: the place of the cut that tells it, by what mapping (None: itself)."""
        told: dict[str, tuple[int, Mapping[str, str] | None]] = {}
        for place, cut in enumerate(self.cuts):
            told |= {fact: (place, mapping) for fact, mapping in cut.tells.items()}
        return told | {cut.name: (place, None) for place, cut in enumerate(self.cuts)}

    @cached_property
    def possible(self) -> tuple[Groups, ...]:
        """The rows it can have: cuts that tell the same fact must tell it alike."""
        return tuple(groups for groups in product(*(cut.groups for cut in self.cuts)) if self._agrees(groups))

    def _agrees(self, groups: Groups) -> bool:
        told: dict[str, str] = {}
        for cut, group in zip(self.cuts, groups, strict=True):
            facts = {cut.name: group} | {fact: mapping[group] for fact, mapping in cut.tells.items()}
            if any(told.get(fact, value) != value for fact, value in facts.items()):
                return False
            told |= facts
        return True

    def fact(self, name: str, groups: Groups) -> str:
        """What a row tells of a fact."""
        place, mapping = self.facts[name]
        return groups[place] if mapping is None else mapping[groups[place]]

    def covers(self, cuts: Iterable[Cut]) -> bool:
        """Whether its rows tell all of these cuts."""
        return all(cut.name in self.facts for cut in cuts)

    def by_group(self, quantity: Quantity, view: Sequence[Cut]) -> Mapping[Groups, tuple[Groups, ...]]:
        """The rows that make up a quantity in each group of a view, in the order of reading.

        A group that no row can belong to is left out: it is empty by definition, not by count.
        """
        key = (frozenset(quantity.conditions.items()), names(view))
        if key not in self._found:
            self._found[key] = self._by_group(quantity, view)
        return self._found[key]

    @cached_property
    def _found(self) -> dict[object, Mapping[Groups, tuple[Groups, ...]]]:
        return {}

    def _by_group(self, quantity: Quantity, view: Sequence[Cut]) -> Mapping[Groups, tuple[Groups, ...]]:
        found: dict[Groups, list[Groups]] = {groups: [] for groups in product(*(cut.groups for cut in view))}
        for row in self.possible:
            if all(self.fact(name, row) in values for name, values in quantity.conditions.items()):
                found[tuple(self.fact(cut.name, row) for cut in view)].append(row)
        return {groups: tuple(rows) for groups, rows in found.items() if rows}


def count_tables(measures: Iterable[Measure]) -> Mapping[str, tuple[CountTable, ...]]:
    """The tables that the measures need, by the name of their population."""
    return _count_tables(tuple(measures))


@lru_cache(maxsize=8)
def _count_tables(measures: tuple[Measure, ...]) -> Mapping[str, tuple[CountTable, ...]]:
    """The same, worked out once: tables remember which rows make up what."""
    wanted: dict[Population, dict[tuple[Cut, ...], dict[str, Cut]]] = {}
    for view, quantity in _counted_by_view(measures):
        conditions = {cut.name: cut for cut, _ in quantity.where}
        wanted.setdefault(quantity.population, {}).setdefault(view, {}).update(conditions)
    return {population.name: _tables(population, by_view) for population, by_view in wanted.items()}


def _counted_by_view(measures: Iterable[Measure]) -> Iterable[tuple[tuple[Cut, ...], Quantity]]:
    """Every quantity with every way in which it is cut; those elsewhere are not cut."""
    for measure in measures:
        yield from ((view, quantity) for view in measure.views for quantity in measure.quantities)
        yield from (((), quantity) for quantity in measure.elsewhere)


def _tables(
    population: Population, by_view: Mapping[tuple[Cut, ...], Mapping[str, Cut]]
) -> tuple[CountTable, ...]:
    each = [
        CountTable(population, _finest((*view, *conditions.values())), frozenset({names(view)}))
        for view, conditions in by_view.items()
    ]
    return _without_covered(each)


def names(view: Sequence[Cut]) -> View:
    """The names of a view's cuts."""
    return tuple(cut.name for cut in view)


def _finest(cuts: Sequence[Cut]) -> tuple[Cut, ...]:
    """Each cut once, without those that another one tells."""
    by_name = {cut.name: cut for cut in cuts}
    told = {fact for cut in by_name.values() for fact in cut.tells}
    return tuple(cut for name, cut in by_name.items() if name not in told)


def _without_covered(tables: Sequence[CountTable]) -> tuple[CountTable, ...]:
    """The tables without those that can be added up from another, which then serves their views."""
    kept: list[CountTable] = []
    for table in sorted(tables, key=lambda table: (-len(table.facts), len(table.possible))):
        place = next((place for place, other in enumerate(kept) if other.covers(table.cuts)), None)
        if place is None:
            kept.append(table)
        else:
            kept[place] = replace(kept[place], views=kept[place].views | table.views)
    return tuple(kept)


def table_for(tables: Iterable[CountTable], view: Sequence[Cut]) -> CountTable:
    """The table from which figures cut in this way are added up."""
    return next(table for table in tables if names(view) in table.views)
