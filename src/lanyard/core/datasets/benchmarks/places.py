"""Which place a row of a published file is of: England, one of nine regions, or a local authority.

Areas are told by the department's three digits, else by ONS code in force or former, else by name.
"""

from collections.abc import Mapping
from functools import cache

import polars as pl

from lanyard.core.datasets.benchmarks.declare import AreaColumns
from lanyard.core.datasets.benchmarks.figures import AREA, ENGLAND, REGION
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER, area_by_ons_code, areas

ENGLAND_NAME = "England"
_NATIONAL, _REGIONAL = "National", "Regional"

OTHER_NAMES = {
    "bournemouth (pre lg)": "837",
    "poole (pre lg)": "836",
    "bedford borough": "822",
    "durham": "840",
    "herefordshire": "884",
    "kingston upon hull": "810",
}
"""Areas under names that published files use beside the official one."""


PARTS_OF_A_REGION = ("London (Inner)", "London (Outer)", "Inner London", "Outer London")
"""Places that some files give beside London or in its stead; no figure of them is used. Where a file lacks
London, its figure is added up from its areas."""


@cache
def _numbers() -> Mapping[str, str]:
    """Every real area by the text of its number, as whole and as decimal number."""
    real = [number for number in areas() if number != MADE_UP_AREA_NUMBER]
    return {text: number for number in real for text in (number, f"{number}.0")}


@cache
def _by_ons() -> Mapping[str, str]:
    return {code: area.number for code, area in area_by_ons_code().items()}


@cache
def _by_name() -> Mapping[str, str]:
    real = [area for area in areas().values() if not area.is_made_up]
    return {area.name.casefold(): area.number for area in real} | OTHER_NAMES


@cache
def regions() -> Mapping[str, str]:
    """The nine regions as the project writes them, by their name in small letters."""
    return {area.region.casefold(): area.region for area in areas().values() if not area.is_made_up}


def with_place(frame: pl.DataFrame, columns: AreaColumns) -> pl.DataFrame:
    """The rows with `level` and `place`; both are null where the place is not known."""
    area, region = _area(columns), _region(columns)
    england = _is_england(columns)
    place = pl.when(england).then(pl.lit(ENGLAND_NAME)).otherwise(pl.coalesce(area, region))
    level = (
        pl.when(england)
        .then(pl.lit(ENGLAND))
        .when(area.is_not_null())
        .then(pl.lit(AREA))
        .when(region.is_not_null())
        .then(pl.lit(REGION))
    )
    return frame.with_columns(level=level, place=place)


def _area(columns: AreaColumns) -> pl.Expr:
    told = [
        _looked_up(pl.col(column), of)
        for column, of in ((columns.number, _numbers()), (columns.ons, _by_ons()))
        if column
    ]
    if columns.name:
        told.append(_looked_up(pl.col(columns.name).str.to_lowercase(), _by_name()))
    return pl.coalesce(told)


def _region(columns: AreaColumns) -> pl.Expr:
    """The region of a row that is of no area."""
    if columns.level and columns.region:
        named = _looked_up(pl.col(columns.region).str.to_lowercase(), regions())
        return pl.when(pl.col(columns.level) == _REGIONAL).then(named)
    return _looked_up(pl.col(columns.name or "").str.to_lowercase(), regions())


def _is_england(columns: AreaColumns) -> pl.Expr:
    if columns.level:
        return pl.col(columns.level) == _NATIONAL
    return pl.col(columns.name or "") == ENGLAND_NAME


def _looked_up(text: pl.Expr, names: Mapping[str, str]) -> pl.Expr:
    return text.replace_strict(names, default=None, return_dtype=pl.String)
