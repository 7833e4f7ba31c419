"""The counts of one population, from which every figure over it is added up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat

import polars as pl

from lanyard.core.datasets.declare import Cut, Measure, Population, Quantity
from lanyard.core.datasets.views import CountTable, Groups, table_for

STATISTIC = "statistic: "
"""Stands before the name of a measure and its cuts where a row of an engine's answer holds a statistic."""

SUM = "sum: "
"""Stands before the name of a column in an engine's answer where the field holds its sum."""

BEHIND = "behind: "
"""Stands before the name of a column where the field holds how many people its sum comes from."""

SAME_DECIMALS = 9
"""To which engines agree on a statistic: beyond them it depends on the order in which an engine adds."""

Tally = Mapping[CountTable, Mapping[Groups, int]]
"""A population's tables, filled: a number for each row that anybody is in."""


@dataclass(frozen=True)
class Taken:
    """A statistic of a measure in one group, and over how many people it was taken."""

    value: float | None
    rows: int


@dataclass(frozen=True)
class Counts:
    """A population's tables of counts, filled, and its statistics by `statistic_name` and groups.

    `sums` holds the same tables with the sums of the columns that quantities are `of`, and `behind` with how
    many people have anything there: more than 0.
    """

    population: Population
    tables: Tally
    statistics: Mapping[tuple[str, Groups], Taken] = field(default_factory=dict)
    sums: Mapping[str, Tally] = field(default_factory=dict)
    behind: Mapping[str, Tally] = field(default_factory=dict)

    def by_group(self, quantity: Quantity, view: tuple[Cut, ...]) -> Mapping[Groups, int]:
        """How much of the quantity lies in each group of a view, in the order of reading, zeros included."""
        table = table_for(self.tables, view)
        counted = (self.sums[quantity.of] if quantity.of else self.tables)[table]
        rows_of = table.by_group(quantity, view)
        return {groups: sum(map(counted.get, rows, repeat(0))) for groups, rows in rows_of.items()}


def statistic_name(measure: Measure, view: Sequence[Cut]) -> str:
    """By what an engine's answer calls a measure's statistic in a view: two cuts may have groups alike."""
    return " by ".join([STATISTIC + measure.name, *(cut.name for cut in view)])


def filled(population: Population, tables: tuple[CountTable, ...], answer: pl.DataFrame) -> Counts:
    """The counts that an engine answered with, see `counting`."""
    counted = answer.filter(~pl.col("table").str.starts_with(STATISTIC))
    columns = [name.removeprefix(SUM) for name in answer.columns if name.startswith(SUM)]
    return Counts(
        population,
        _tally(tables, counted, "rows"),
        _statistics(answer),
        {column: _tally(tables, counted, SUM + column) for column in columns},
        {column: _tally(tables, counted, BEHIND + column) for column in columns},
    )


def _tally(tables: tuple[CountTable, ...], answer: pl.DataFrame, column: str) -> Tally:
    found: dict[str, dict[Groups, int]] = {table.name: {} for table in tables}
    cuts = {table.name: table.cuts for table in tables}
    for name, *groups, number in answer.select("table", *group_columns(answer), column).iter_rows():
        row = tuple(cut.of(group) for cut, group in zip(cuts[name], groups, strict=False))
        found[name][row] = found[name].get(row, 0) + number
    return {table: found[table.name] for table in tables}


def _statistics(answer: pl.DataFrame) -> Mapping[tuple[str, Groups], Taken]:
    taken = answer.filter(pl.col("table").str.starts_with(STATISTIC) & pl.col("value").is_not_null())
    columns = taken.select("table", *group_columns(answer), "rows", "value")
    rounded = columns.with_columns(pl.col("value").round(SAME_DECIMALS))
    return {
        (name, tuple(group for group in groups if group is not None)): Taken(value, rows)
        for name, *groups, rows, value in rounded.iter_rows()
    }


def group_columns(answer: pl.DataFrame) -> list[str]:
    """The columns of an answer that hold groups, in order."""
    return [name for name in answer.columns if name.startswith("group_")]
