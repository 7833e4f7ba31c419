"""Rules that every return has alike, derived from its declaration: one for each column they concern.

Identifier codes of 15xx are those the department publishes for its collections; the others are ours.
"""

from collections.abc import Collection, Iterator, Mapping

import polars as pl

from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.nesting import above, parent_key
from lanyard.core.returns.rules import ERROR, Changes, Example, Rule, case, date_missing, given, missing
from lanyard.core.words.code_sets import Code
from lanyard.core.words.identifiers import ULN, UPN, Identifier

CENSUS_YEAR = "census_year"
NO_UPN_CODE = r"^UN\d{1,2}$"
"""Codes by which returns say why there is no UPN; each return has a list of its own."""


def code_rules(declaration: Return) -> Iterator[Rule]:
    """C01: a coded cell holds a code of its set, valid in the return's year."""
    for table, column in _columns(declaration, Kind.CODE):
        if column.codes is None:
            continue
        yield Rule(
            "C01",
            ERROR,
            table.name,
            (column.name,),
            given(column.name) & ~_is_code(column),
            f"{column.title} does not hold one of its codes. Use one of: {_allowed(column)}.",
            f"{declaration.source}, code set {column.codes.title}",
            breaks=case({column.name: "??"}),
            holds=case({column.name: _a_code(column)}),
            years=column.years,
        )


def identifier_rules(declaration: Return, left_out: Collection[Identifier] = (UPN, ULN)) -> Iterator[Rule]:
    """I02: an identifier has its right form. By default those that SEN2 has published rules for are left out.

    A code such as UN1, written where the UPN belongs, says that there is none, and is no fault.
    """
    for table, column in _columns(declaration, Kind.IDENTIFIER):
        identifier = column.identifier
        if identifier is None or identifier in left_out:
            continue
        yield Rule(
            "I02",
            ERROR,
            table.name,
            (column.name,),
            _is_wrong(column.name, identifier),
            f"{column.title} is wrong. It must be {identifier.form}.",
            f"{declaration.source}; form of a {identifier.name}",
            breaks=case({column.name: "7X"}),
            holds=case(),
            years=column.years,
        )


def always_needed_rules(declaration: Return, codes: Mapping[str, str]) -> Iterator[Rule]:
    """A column that is always needed is filled; `codes` gives published rule numbers by table.column."""
    for table in declaration.tables:
        for column in table.columns:
            if column.needed != "always":
                continue
            is_missing = date_missing(column.name) if column.kind is Kind.DATE else missing(column.name)
            yield Rule(
                codes.get(f"{table.name}.{column.name}", "M01"),
                ERROR,
                table.name,
                (column.name,),
                is_missing,
                f"{column.title} is missing. Fill it in.",
                declaration.source,
                breaks=case({column.name: None}),
                holds=case(),
                years=column.years,
            )


def most_rows_rules(declaration: Return) -> Iterator[Rule]:
    """P01: a parent has no more rows of a table than the return allows."""
    for table in declaration.tables:
        most = table.most_per_parent
        if most is None:
            continue
        again: tuple[tuple[str, Changes], ...] = ((table.name, {}),) * most
        yield Rule(
            "P01",
            ERROR,
            table.name,
            (table.columns[0].name,),
            pl.len().over(parent_key(declaration, table)) > most,
            f"There are more than {most} {table.title} under one {_holder(declaration, table)}. "
            "Keep what belongs to it.",
            f"{declaration.source}, nesting of {table.title}",
            breaks=Example(adds=again),
            holds=Example(adds=again[1:]),
        )


def faulty(column: str, identifier: Identifier) -> pl.Expr:
    """True where the cell is filled and its identifier's check finds a fault."""

    def faults(values: pl.Series) -> pl.Series:
        fault = identifier.fault
        return pl.Series([v is not None and fault(v) is not None for v in values], dtype=pl.Boolean)

    return pl.col(column).map_batches(faults, return_dtype=pl.Boolean(), is_elementwise=True)


def _is_wrong(column: str, identifier: Identifier) -> pl.Expr:
    wrong = faulty(column, identifier)
    return wrong & ~pl.col(column).str.contains(NO_UPN_CODE) if identifier is UPN else wrong


def _holder(declaration: Return, table: Table) -> str:
    """What the table whose key ties the rows calls one row of itself."""
    holder = next(one for one in above(declaration, table) if one.key)
    return holder.title.lower().removesuffix("s")


def _columns(declaration: Return, kind: Kind) -> Iterator[tuple[Table, Column]]:
    for table in declaration.tables:
        yield from ((table, column) for column in table.columns if column.kind is kind)


def _is_code(column: Column) -> pl.Expr:
    codes = column.codes.codes if column.codes else ()
    valid = pl.col(column.name).is_in([code.code for code in codes])
    for code in codes:
        if code.first_year or code.last_year:
            valid &= (pl.col(column.name) != code.code) | _in_its_years(code)
    return valid


def _in_its_years(code: Code) -> pl.Expr:
    year = pl.col(CENSUS_YEAR)
    return (year >= (code.first_year or 0)) & (year <= (code.last_year or 9999))


def _a_code(column: Column) -> str:
    return column.codes.codes[0].code if column.codes else ""


def _allowed(column: Column) -> str:
    codes = [code.code for code in column.codes.codes] if column.codes else []
    return ", ".join(codes[:24]) + (" and others" if len(codes) > 24 else "")
