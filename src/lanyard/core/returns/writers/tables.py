"""What all writers share: which columns a shape has, and typed values as the text that stands in a file."""

from collections.abc import Mapping, Sequence

import polars as pl

from lanyard.core.returns.declare import Column, Return, Table

Tables = Mapping[str, pl.DataFrame]
"""Rows by the name of their table, as reading gives them."""


def whole_tables(declaration: Return, tables: Tables) -> Tables:
    """Every table of the return with every declared column and both keys; what is not given is null.

    Raises ValueError when a row hangs from nothing, since no shape could say to whom it belongs.
    """
    keys = ("person_key", "request_key")
    declared = declaration.tables
    whole = {table.name: with_all_columns(table, keys, tables.get(table.name)) for table in declared}
    for table in declared:
        if table.parent:
            check_tied(table, "person_key" if table.parent == "person" else "request_key", whole)
    return whole


def with_all_columns(table: Table, keys: Sequence[str], given: pl.DataFrame | None) -> pl.DataFrame:
    """The rows of a table with its keys and every declared column; what is not given is null."""
    schema = dict.fromkeys(keys, pl.Int64()) | {c.name: c.dtype for c in table.columns}
    if given is None or given.is_empty():
        return pl.DataFrame(schema=schema)
    missing = [pl.lit(None, dtype).alias(name) for name, dtype in schema.items() if name not in given.columns]
    return given.with_columns(missing)


def check_tied(table: Table, key: str, tables: Tables) -> None:
    """Raises ValueError when a row of the table hangs, by the key, from none of the table above."""
    loose = tables[table.name].join(tables[table.parent or ""], on=key, how="anti").height
    if loose:
        raise ValueError(f"{loose} rows of {table.name} hang from no {table.parent}")


def as_text(rows: pl.DataFrame, columns: Sequence[Column], dates: str) -> pl.DataFrame:
    """The columns as text under their names, dates by the given pattern; what is text already stays."""
    return rows.select(_text(column.name, rows.schema[column.name], dates) for column in columns)


def headed(rows: pl.DataFrame, columns: Sequence[Column], shape: str) -> pl.DataFrame:
    """The columns under the headings of the shape."""
    return rows.select(pl.col(column.name).alias(column.heading(shape)) for column in columns)


def year_of(tables: Tables) -> int:
    """The year that the header says. Raises ValueError when there is none."""
    header = tables.get("sen2", pl.DataFrame())
    if header.is_empty() or header["year"][0] is None:
        raise ValueError("the header says no year, so its columns are not known")
    return int(header["year"][0])


def _text(name: str, dtype: pl.DataType, dates: str) -> pl.Expr:
    cell = pl.col(name)
    return cell.dt.to_string(dates) if dtype == pl.Date else cell.cast(pl.String)
