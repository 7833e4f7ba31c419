"""Builds the little return that an example of a rule describes, so that a rule can be tried on it."""

from collections.abc import Mapping
from pathlib import Path

import polars as pl

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Return
from lanyard.core.returns.reading import ReadReturn, ReadTable
from lanyard.core.returns.rules import Example

Sound = Mapping[str, Mapping[str, str | None]]
NO_KEYS = ("sen2", "list_1", "list_2", "establishment")


def example_return(
    declaration: Return, sound: Sound, table: str, example: Example, order: DateForm, year: int | None = None
) -> ReadReturn:
    """One sound child changed as the example says, typed as a reader would type it.

    `table` is the rule's; rows that the example adds stand after the sound ones, each as one more row of
    the same child, but an added `person` is a child of its own. Rows are numbered from 1.
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
        typed = type_table(
            table, _frame(table.name, rows.get(table.name, []), _schema(table.name, declaration)),
            kind=declaration.kind, file="example", order=order,
        )  # fmt: skip
        tables[table.name] = ReadTable(table, "example", typed.rows)
    header = tables["sen2"].rows.row(0, named=True) if "sen2" in tables else {}
    return ReadReturn(
        declaration,
        "xml",
        (Path("example"),),
        tables,
        year=year or header.get("year"),
        reference_date=header.get("reference_date"),
        area=header.get("lea"),
    )


def _schema(name: str, declaration: Return) -> dict[str, pl.DataType]:
    return {column.name: pl.String() for column in declaration.table(name).columns}


def _frame(name: str, rows: list[dict[str, str | None]], schema: dict[str, pl.DataType]) -> pl.DataFrame:
    frame = pl.DataFrame(rows, schema=schema).with_row_index("row", offset=1).cast({"row": pl.Int64})
    if name in NO_KEYS:
        return frame
    if name == "person":
        return frame.with_columns(person_key=pl.col("row"))
    request = pl.col("row") if name == "requests" else pl.lit(1, pl.Int64)
    return frame.with_columns(person_key=pl.lit(1, pl.Int64), request_key=request)
