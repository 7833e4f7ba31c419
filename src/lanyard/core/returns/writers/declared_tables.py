"""Makes the tables of any declared return ready to be written: whole, tied, with the day they are of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.nesting import below, keys_of, parent_key
from lanyard.core.returns.readers.told_above import AREA, EXTRACT_DATE
from lanyard.core.returns.writers.tables import Tables, check_tied, with_all_columns

_LINES: Mapping[str, str] = {"reference_date": EXTRACT_DATE, "area": AREA, "lea": AREA, "year": "Year"}
"""What a line above the headings calls what a header of these columns says."""

Lines = tuple[tuple[str, str | date], ...]
"""Labels and what they say, one pair a line above the headings."""


@dataclass(frozen=True)
class ReadyTables:
    """Tables with all declared columns and keys; `lines` stand above the headings, `shown` are written."""

    rows: Tables
    lines: Lines
    shown: Sequence[Table]


def ready_tables(declaration: Return, tables: Tables, extracted: date | None) -> ReadyTables:
    """The tables ready for shapes without nesting: rows below others carry the column that ties them.

    A header that says no more than date, area and year becomes lines above the headings, as does the date at
    which the rows were `extracted`. Raises ValueError when a row hangs from nothing.
    """
    rows = _tied(declaration, keyed_tables(declaration, tables))
    header = declaration.header
    in_lines = bool(header) and {column.name for column in declaration.table(header).columns} <= _LINES.keys()
    told = rows[header] if in_lines else pl.DataFrame({"reference_date": [extracted]})
    shown = [t for t in declaration.tables if t.name in tables and not (in_lines and t.name == header)]
    return ReadyTables(rows, _lines(told), shown)


def keyed_tables(declaration: Return, tables: Tables) -> Tables:
    """Every table with every declared column and its keys; what is not given is null.

    Raises ValueError when a row hangs from nothing, since no shape could say to whom it belongs.
    """
    whole = {table.name: _whole(declaration, table, tables.get(table.name)) for table in declaration.tables}
    for table in declaration.data_tables:
        if table.parent:
            check_tied(table, parent_key(declaration, table), whole)
    return whole


def _whole(declaration: Return, table: Table, given: pl.DataFrame | None) -> pl.DataFrame:
    keys = keys_of(declaration, table)
    whole = with_all_columns(table, keys, given)
    if table.key and (given is None or table.key not in given.columns):
        whole = whole.with_columns(pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias(table.key))
    return whole.select(*keys, *(column.name for column in table.columns))


def _tied(declaration: Return, tables: Tables) -> Tables:
    """The tables with the columns that tie them filled: from the key where the parent's is empty."""
    tied = dict(tables)
    for table in declaration.data_tables:
        children = [child for child in below(declaration, table) if child.tied_by]
        if children and not table.parent:
            name = children[0].tied_by
            own = pl.coalesce(name, pl.col(table.key).cast(pl.String)).alias(name)
            tied[table.name] = tied[table.name].with_columns(own)
        for child in children:
            ids = tied[table.name].select(table.key, pl.col(child.tied_by).alias("__above"))
            rows = tied[child.name].join(ids, on=table.key, how="left", maintain_order="left")
            filled = rows.with_columns(pl.coalesce(child.tied_by, "__above").alias(child.tied_by))
            tied[child.name] = filled.drop("__above")
    return tied


def _lines(told: pl.DataFrame) -> Lines:
    if told.is_empty():
        return ()
    row = told.row(0, named=True)
    return tuple((label, row[name]) for name, label in _LINES.items() if row.get(name) is not None)
