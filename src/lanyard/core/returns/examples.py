"""Builds the little return that an example of a rule describes, so that a rule can be tried on it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.nesting import keys_of
from lanyard.core.returns.reading import ReadReturn, ReadTable
from lanyard.core.returns.rules import Example

Sound = Mapping[str, Mapping[str, str | None]]
"""The cells of a sound row by table and column, as written in a file."""

EXAMPLE_DAY = date(2026, 1, 15)
"""The day at which the examples of rules are judged."""


def example_return(
    declaration: Return, sound: Sound, table: str, example: Example, order: DateForm, year: int | None = None
) -> ReadReturn:
    """One sound child changed as the example says, typed as a reader would type it.

    `table` is the rule's; rows that the example adds stand after the sound ones, each as one more row of
    the same child, but an added row of the table of children is a child of its own. Rows are numbered from 1.
    """
    rows = {name: [dict(cells)] for name, cells in sound.items() if name not in example.drops}
    for place, text in example.changes.items():
        name, _, column = place.rpartition(".")
        rows[name or table][0][column] = text
    for name, changes in example.adds:
        rows[name].append({**sound[name], **changes})
    return _typed(declaration, rows, order, year)


def _typed(
    declaration: Return, rows: Mapping[str, list[dict[str, str | None]]], order: DateForm, year: int | None
) -> ReadReturn:
    tables: dict[str, ReadTable] = {}
    for table in declaration.tables:
        cells = tuple(tuple(row.items()) for row in rows.get(table.name, []))
        typed = _typed_rows(declaration, table, cells, order)
        tables[table.name] = ReadTable(table, "example", typed)
    header = tables[declaration.header].rows.row(0, named=True) if declaration.header else {}
    return ReadReturn(
        declaration,
        "xml",
        (Path("example"),),
        tables,
        year=year or header.get("year"),
        reference_date=header.get("reference_date"),
        area=header.get("lea") or header.get("area"),
    )


_Cells = tuple[tuple[tuple[str, str | None], ...], ...]
_typed_once: dict[tuple[int, DateForm, _Cells], tuple[Table, pl.DataFrame]] = {}
"""Rows as read, by the identity of their table, which is held so that no other gets it, and their cells."""


def _typed_rows(declaration: Return, table: Table, cells: _Cells, order: DateForm) -> pl.DataFrame:
    """Rows of a table as read: typed once for all examples that leave them as they are."""
    known = (id(table), order, cells)
    if known not in _typed_once:
        written = _frame(declaration, table, [dict(row) for row in cells])
        typed = type_table(table, written, kind=declaration.kind, file="example", order=order)
        _typed_once[known] = (table, typed.rows)
    return _typed_once[known][1]


def _frame(declaration: Return, table: Table, rows: list[dict[str, str | None]]) -> pl.DataFrame:
    """Rows with their running numbers: each is one more row of the first child, or of its first row."""
    schema = {column.name: pl.String() for column in table.columns}
    frame = pl.DataFrame(rows, schema=schema).with_row_index("row", offset=1).cast({"row": pl.Int64})
    first = {key: pl.lit(1, pl.Int64) for key in keys_of(declaration, table)}
    own = {table.key: pl.col("row")} if table.key else {}
    return frame.with_columns(**{**first, **own})
