"""Rules on dates that every return has alike, derived from its declaration.

That a date cannot be read, or that there is no such day, is reported where cells are read (D01 to D03).
"""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.declare import Column, Kind, Return, Table, Tells
from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case
from lanyard.core.words.age_columns import age_at

AS_AT = pl.col("as_at")
OLDEST = 110
FAR_AHEAD, LONG_AGO = "2099-12-31", "1901-01-01"


def date_rules(declaration: Return) -> Iterator[Rule]:
    """D11 to D15, for each column of dates of the return's tables, its header apart."""
    for table in declaration.data_tables:
        birth = table.telling(Tells.BIRTH_DATE)
        for column in (column for column in table.columns if column.kind is Kind.DATE):
            if column is birth:
                yield from _of_birth(declaration, table, column)
                continue
            if not column.may_lie_ahead:
                yield _ahead(declaration, table, column)
            if column.not_before:
                yield _out_of_order(declaration, table, column)
            if birth is not None and column.name != "census_date":
                yield _before_birth(declaration, table, column, birth)


def _of_birth(declaration: Return, table: Table, column: Column) -> Iterator[Rule]:
    yield Rule(
        "D11",
        ERROR,
        table.name,
        (column.name,),
        pl.col(column.name) > AS_AT,
        f"{column.title} lies after the day of the return. Correct it.",
        declaration.source,
        breaks=case({column.name: FAR_AHEAD}),
        holds=case(),
    )
    yield Rule(
        "D12",
        QUERY,
        table.name,
        (column.name,),
        age_at(pl.col(column.name), AS_AT) > OLDEST,
        f"{column.title} makes the person older than {OLDEST}. Check the year.",
        declaration.source,
        breaks=case({column.name: LONG_AGO}),
        holds=case(),
    )


def _ahead(declaration: Return, table: Table, column: Column) -> Rule:
    return Rule(
        "D13",
        QUERY,
        table.name,
        (column.name,),
        pl.col(column.name) > AS_AT,
        f"{column.title} lies after the day of the return. Check that it is no slip.",
        declaration.source,
        breaks=case({column.name: FAR_AHEAD}),
        holds=case(),
        years=column.years,
    )


def _out_of_order(declaration: Return, table: Table, column: Column) -> Rule:
    earlier = table.column(column.not_before)
    return Rule(
        "D14",
        ERROR,
        table.name,
        (column.name, earlier.name),
        before(column.name, earlier.name),
        f"{column.title} lies before {earlier.title}. One of the two dates is wrong.",
        declaration.source,
        breaks=case({column.name: "2025-06-01", earlier.name: "2025-06-02"}),
        holds=case({column.name: "2025-06-02", earlier.name: "2025-06-02"}),
        years=column.years,
    )


def _before_birth(declaration: Return, table: Table, column: Column, birth: Column) -> Rule:
    return Rule(
        "D15",
        QUERY,
        table.name,
        (column.name, birth.name),
        before(column.name, birth.name),
        f"{column.title} lies before {birth.title}. Check both dates.",
        declaration.source,
        breaks=case({column.name: "2015-03-13", birth.name: "2015-03-14"}),
        holds=case({column.name: "2015-03-14", birth.name: "2015-03-14"}),
        years=column.years,
    )
