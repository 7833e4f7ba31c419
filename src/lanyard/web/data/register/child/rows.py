"""The rows of a snapshot that speak of one child, table by table."""

from collections.abc import Iterator, Mapping
from itertools import chain

import polars as pl

from lanyard.core.register.tables import SCHEMAS
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return, Table
from lanyard.web.data.register.queries import Found

ChildRows = Mapping[str, pl.DataFrame]
"""Rows by the names of their tables; tables without any are left out."""


def rows_of(found: Found) -> ChildRows:
    """Every row of a return that is the child's, read in one go."""
    names = [table.name for _, table in tables_naming_children()]
    frames = pl.collect_all([found.rows(name) for name in names])
    return {name: frame for name, frame in zip(names, frames, strict=True) if frame.height}


def tables_naming_children() -> Iterator[tuple[Return, Table]]:
    """The tables of a snapshot that are about children, in order of trust, each with its return."""
    declared = chain.from_iterable(((one, table) for table in one.data_tables) for one in RETURNS)
    return ((one, table) for one, table in declared if "child_id" in SCHEMAS.get(table.name, {}))


def of_the_latest(rows: pl.DataFrame) -> pl.DataFrame:
    """Of a return that comes every term or month only what its latest file says."""
    if "reference_date" not in rows.columns:
        return rows
    return rows.filter(pl.col("reference_date").eq_missing(pl.col("reference_date").max()))
