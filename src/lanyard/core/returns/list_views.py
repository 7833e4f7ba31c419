"""What rules of any return may look at: a row, what it hangs from, what hangs from it, and the days.

Parents' columns are there as `table.column`; `rows.table` is the number of rows that a table below has
under this row. Of the whole return: `as_at`, the day of its judgement, which is its own reference date where
it says one and else the day given; `census_day`, its reference date alone; `census_year`, its year, or that
of the day of judgement.
"""

from collections.abc import Iterable, Mapping
from datetime import date

import polars as pl

from lanyard.core.returns.checking import View
from lanyard.core.returns.declare import Table
from lanyard.core.returns.nesting import above, below, keys_of
from lanyard.core.returns.reading import ReadReturn


def list_views(
    read: ReadReturn, as_at: date | None, establishments: pl.DataFrame | None
) -> Mapping[str, View]:
    """A view for each table that was read. Where the register of `establishments` is given and a table has a
    column `urn`, its columns are there as `establishment.column`, and `establishment.found`."""
    days = list(_of_the_return(read, as_at))
    return {name: _view(read, name, establishments).with_columns(days) for name in read.tables}


def _view(read: ReadReturn, name: str, establishments: pl.DataFrame | None) -> View:
    table = read.tables[name].table
    view = read.tables[name].rows.lazy()
    for parent in above(read.declaration, table):
        view = _with_parent(view, read, parent)
    for child in below(read.declaration, table):
        view = _with_count(view, read, table, child)
    if establishments is not None and read.tables[name].has("urn"):
        view = _with_establishment(view, establishments)
    return view


def _with_parent(view: View, read: ReadReturn, parent: Table) -> View:
    if parent.name not in read.tables or not parent.key:
        return view
    rows = read.tables[parent.name].rows
    keys = keys_of(read.declaration, parent)
    columns = [column for column in rows.columns if column not in ("row", *keys)]
    renamed = rows.lazy().select(parent.key, *(pl.col(c).alias(f"{parent.name}.{c}") for c in columns))
    return view.join(renamed, on=parent.key, how="left", maintain_order="left")


def _with_count(view: View, read: ReadReturn, table: Table, child: Table) -> View:
    if child.name not in read.tables or not table.key:
        return view
    name = f"rows.{child.name}"
    counts = read.tables[child.name].rows.lazy().group_by(table.key).agg(pl.len().cast(pl.Int64).alias(name))
    joined = view.join(counts, on=table.key, how="left", maintain_order="left")
    return joined.with_columns(pl.col(name).fill_null(0))


def _with_establishment(view: View, establishments: pl.DataFrame) -> View:
    known = establishments.lazy().unique("urn", keep="first")
    names = [name for name in establishments.columns if name not in ("urn", "row")]
    facts = known.select("urn", *(pl.col(name).alias(f"establishment.{name}") for name in names))
    found = facts.with_columns(pl.lit(value=True).alias("establishment.found"))
    return view.join(found, on="urn", how="left", maintain_order="left")


def _of_the_return(read: ReadReturn, as_at: date | None) -> Iterable[pl.Expr]:
    day = read.reference_date or as_at
    year = read.year or (day.year if day else None)
    if read.reference_date is not None:
        yield pl.lit(read.reference_date).alias("census_day")
    if day is not None:
        yield pl.lit(day).alias("as_at")
    if year is not None:
        yield pl.lit(year).cast(pl.Int64).alias("census_year")
