"""The counts of one population, from which every figure over it is added up."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

from lanyard.core.datasets.declare import Cut, Population, Quantity
from lanyard.core.datasets.views import CountTable, Groups, table_for

MEDIAN = "median: "
"""Stands before the name of a measure in an engine's answer where the row holds its median."""


@dataclass(frozen=True)
class Median:
    """The median days of a measure in one group, and over how many rows it was taken."""

    days: float | None
    rows: int


@dataclass(frozen=True)
class Counts:
    """A population's tables of counts, filled, and its medians by measure and groups."""

    population: Population
    tables: Mapping[CountTable, Mapping[Groups, int]]
    medians: Mapping[tuple[str, Groups], Median] = field(default_factory=dict)

    def by_group(self, quantity: Quantity, view: tuple[Cut, ...]) -> Mapping[Groups, int]:
        """How many of the quantity lie in each group of a view, in the order of reading, zeros included."""
        table = table_for(self.tables, view)
        rows_of = table.by_group(quantity, view)
        counted = self.tables[table]
        return {groups: sum(counted.get(row, 0) for row in rows) for groups, rows in rows_of.items()}


def filled(population: Population, tables: tuple[CountTable, ...], answer: pl.DataFrame) -> Counts:
    """The counts that an engine answered with, see `counting`."""
    by_name = {table.name: table for table in tables}
    found: dict[CountTable, dict[Groups, int]] = {table: {} for table in tables}
    for name, *groups, rows, _days in answer.iter_rows():
        if name.startswith(MEDIAN):
            continue
        table = by_name[name]
        row = tuple(cut.of(group) for cut, group in zip(table.cuts, groups, strict=False))
        found[table][row] = found[table].get(row, 0) + rows
    return Counts(population, found, _medians(answer))


def _medians(answer: pl.DataFrame) -> Mapping[tuple[str, Groups], Median]:
    medians = answer.filter(pl.col("table").str.starts_with(MEDIAN) & pl.col("days").is_not_null())
    return {
        (name.removeprefix(MEDIAN), tuple(group for group in groups if group is not None)): Median(days, rows)
        for name, *groups, rows, days in medians.iter_rows()
    }
