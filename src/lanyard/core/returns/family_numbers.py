"""Rules on numbers that every return has alike, derived from its declaration.

That a number cannot be read is reported where cells are read (N01).
"""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.rules import ERROR, Rule, case

NUMBERS = (Kind.WHOLE, Kind.NUMBER)


def number_rules(declaration: Return) -> Iterator[Rule]:
    """N11: no number of the return's tables, its header apart, lies below 0."""
    for table in declaration.data_tables:
        for column in (column for column in table.columns if column.kind in NUMBERS):
            yield _below_zero(declaration, table, column)


def _below_zero(declaration: Return, table: Table, column: Column) -> Rule:
    return Rule(
        "N11",
        ERROR,
        table.name,
        (column.name,),
        pl.col(column.name) < 0,
        f"{column.title} is below 0. Give a number that is 0 or more.",
        declaration.source,
        breaks=case({column.name: "-1"}),
        holds=case({column.name: "0"}),
        years=column.years,
    )
