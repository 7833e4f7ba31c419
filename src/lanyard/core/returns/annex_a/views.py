"""What rules on the lists may look at: a row, the as-at date, its twin in the other list, the register."""

from collections.abc import Mapping
from datetime import date

import polars as pl

from lanyard.core.returns.checking import View
from lanyard.core.returns.establishments.phases import annex_a_phase
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.words.identifiers import UPN

OTHER_LIST = {"list_1": "list_2", "list_2": "list_1"}


def annex_a_views(
    read: ReadReturn, as_at: date | None, establishments: pl.DataFrame | None
) -> Mapping[str, View]:
    """A view a list. Beside the list's columns: `as_at`; `in_other_list`, the child's UPN stands there too;
    `establishment.phase` and `establishment.closed` of the main URN, `establishment.found`."""
    return {name: _view(read, name, as_at, establishments) for name in read.tables}


def _view(read: ReadReturn, name: str, as_at: date | None, establishments: pl.DataFrame | None) -> View:
    rows = read.tables[name].rows
    view = rows.lazy()
    if as_at is not None:
        view = view.with_columns(as_at=pl.lit(as_at))
    if "upn" in rows.columns:
        view = view.with_columns(in_other_list=pl.col("upn").is_in(_upns(read, OTHER_LIST[name])))
    if establishments is not None and "main_urn" in rows.columns:
        view = _with_establishment(view, establishments)
    return view


def _upns(read: ReadReturn, name: str) -> list[str]:
    other = read.tables.get(name)
    if other is None or not other.has("upn"):
        return []
    return [upn for upn in other.rows["upn"].drop_nulls() if UPN.is_valid(upn)]


def _with_establishment(view: View, establishments: pl.DataFrame) -> View:
    known = establishments.lazy().unique("urn", keep="first")
    facts = known.select(
        "urn",
        pl.col("closed").alias("establishment.closed"),
        annex_a_phase().alias("establishment.phase"),
        pl.lit(value=True).alias("establishment.found"),
    )
    return view.join(facts, left_on="main_urn", right_on="urn", how="left", maintain_order="left")
