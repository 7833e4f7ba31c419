"""What rules on SEN2 may look at: a row with all that it hangs from, what hangs from it, and the register.

Parents' columns are there as `table.column`; `rows.table` is the number of rows that the child table has
under this row. Of the whole return: `census_day`, `census_year`, and `year_start` to `year_end`, the
calendar year that the return covers.
"""

from collections.abc import Iterable, Mapping
from datetime import date

import polars as pl

from lanyard.core.returns.checking import View
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.sen2.upn_faults import with_number_faults

PARENTS: Mapping[str, tuple[str, ...]] = {
    "sen2": (),
    "person": (),
    "requests": ("person",),
    "assessment": ("requests", "person"),
    "named_plan": ("assessment", "requests", "person"),
    "plan_detail": ("named_plan", "person"),
    "active_plans": ("named_plan", "assessment", "requests", "person"),
    "placement_detail": ("named_plan", "person"),
    "sen_need": ("person",),
}
"""The tables whose columns a rule on each table may look at."""

CHILDREN: Mapping[str, tuple[str, ...]] = {
    "requests": ("assessment", "named_plan", "active_plans"),
    "assessment": ("named_plan", "active_plans"),
    "named_plan": ("plan_detail", "active_plans"),
    "active_plans": ("placement_detail", "sen_need", "plan_detail"),
}
"""The tables whose rows are counted under each row; all are tied by the request."""


def sen2_views(
    read: ReadReturn, _as_at: date | None, establishments: pl.DataFrame | None
) -> Mapping[str, View]:
    """A view for each table of the return that was read; it is judged at its own census day."""
    return {name: _view(read, name, establishments) for name in PARENTS if name in read.tables}


def _view(read: ReadReturn, name: str, establishments: pl.DataFrame | None) -> View:
    view = read.tables[name].rows.lazy()
    if name == "person":
        view = with_number_faults(view)
    for parent in PARENTS[name]:
        view = _with_parent(view, read, parent)
    for child in CHILDREN.get(name, ()):
        view = _with_count(view, read, child)
    if establishments is not None and name in ("plan_detail", "placement_detail"):
        view = _with_establishment(view, establishments)
    return view.with_columns(_of_the_return(read))


def _with_parent(view: View, read: ReadReturn, parent: str) -> View:
    if parent not in read.tables:
        return view
    rows = read.tables[parent].rows.lazy()
    key = "person_key" if parent == "person" else "request_key"
    columns = [c for c in rows.collect_schema().names() if c not in ("row", "person_key", "request_key")]
    renamed = rows.select(key, *(pl.col(c).alias(f"{parent}.{c}") for c in columns))
    return view.join(renamed.unique(key, keep="first"), on=key, how="left", maintain_order="left")


def _with_count(view: View, read: ReadReturn, child: str) -> View:
    if child not in read.tables:
        return view
    name = f"rows.{child}"
    counts = read.tables[child].rows.lazy().group_by("request_key").agg(pl.len().cast(pl.Int64).alias(name))
    joined = view.join(counts, on="request_key", how="left", maintain_order="left")
    return joined.with_columns(pl.col(name).fill_null(0))


def _with_establishment(view: View, establishments: pl.DataFrame) -> View:
    wanted = ["type_code", "status", "opened", "closed", "resourced_provision"]
    known = establishments.lazy().unique("urn", keep="first")
    renamed = known.select("urn", *(pl.col(c).alias(f"establishment.{c}") for c in wanted))
    found = renamed.with_columns(pl.lit(value=True).alias("establishment.found"))
    return view.join(found, on="urn", how="left", maintain_order="left")


def _of_the_return(read: ReadReturn) -> Iterable[pl.Expr]:
    day, year = read.reference_date, read.year
    if day is not None:
        yield pl.lit(day).alias("census_day")
    if year is not None:
        yield pl.lit(year).cast(pl.Int64).alias("census_year")
        yield pl.lit(date(year - 1, 1, 1)).alias("year_start")
        yield pl.lit(date(year - 1, 12, 31)).alias("year_end")
