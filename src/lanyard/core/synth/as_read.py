"""Made-up tables as if a reader had read them, so that rules can judge them without a file."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Kind, Return, Table
from lanyard.core.returns.reading import WRITTEN, ReadReturn, ReadTable

AS_WRITTEN = (Kind.DATE, Kind.WHOLE, Kind.NUMBER, Kind.PERCENT)
"""Kinds of which a reader keeps the text beside the value."""


def as_read(declaration: Return, tables: Mapping[str, pl.DataFrame], census: date, area: str) -> ReadReturn:
    """The return of that census day and area; its file is called by the return's kind."""
    file = declaration.kind
    return ReadReturn(
        declaration,
        "xml",
        (Path(file),),
        {table.name: _read(table, file, tables[table.name]) for table in declaration.tables},
        year=census.year,
        reference_date=census,
        area=area,
    )


def _read(table: Table, file: str, rows: pl.DataFrame) -> ReadTable:
    names = [column.name for column in table.columns if column.kind in AS_WRITTEN]
    return ReadTable(table, file, rows.with_columns(_written(rows, name) for name in names))


def _written(rows: pl.DataFrame, name: str) -> pl.Expr:
    """The text beside a typed cell: its own where it could not be typed."""
    text = pl.col(name).cast(pl.String)
    unread = name + WRITTEN
    return (pl.coalesce(text, unread) if unread in rows.columns else text).alias(unread)
