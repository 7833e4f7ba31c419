"""A made-up area's returns as they are told: late, or not at all, and each in its own words of who is meant."""

import datetime as dt
from collections.abc import Mapping

import polars as pl

from lanyard.core.synth.annex_a_tables import FIRST_ROW
from lanyard.core.synth.by_child import lots_of
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.disagreement import Disagreement
from lanyard.core.synth.hearsay import Hearsay

Tables = Mapping[str, pl.DataFrame]

FEWEST_SCHOOLS = 20
"""In an area with fewer schools none is silent: too much would be missing."""

BEGINS, ENDS = "start_date", "end_date"


def as_told(kind: str, tables: Tables, disagreement: Disagreement, chance: Chance, census: dt.date) -> Tables:
    """The tables of a return, with `child`, as the area's systems tell them."""
    hearsay = Hearsay(kind, disagreement, chance, census)
    sent = _sent(kind, tables, disagreement, chance)
    as_at = told_as_at(kind, disagreement, census)
    return {name: hearsay.of(_known_by(rows, as_at, census)) for name, rows in sent.items()}


def told_as_at(kind: str, disagreement: Disagreement, census: dt.date) -> dt.date:
    """The day of which a register tells: census day, or months before it where the file is late."""
    months = dict(disagreement.late).get(kind, 0)
    return pl.select(pl.lit(census).dt.offset_by(f"-{months}mo")).item()


def _known_by(rows: pl.DataFrame, as_at: dt.date, census: dt.date) -> pl.DataFrame:
    """What a register of stays held on an earlier day: not who came since, nor that somebody left."""
    if as_at == census or not {BEGINS, ENDS} <= set(rows.columns):
        return rows
    known = rows.filter(pl.col(BEGINS) <= as_at)
    still_there = pl.when(pl.col(ENDS) <= as_at).then(ENDS)
    return known.with_columns(
        still_there, row=pl.int_range(FIRST_ROW, known.height + FIRST_ROW, dtype=pl.Int64)
    )


def _sent(kind: str, tables: Tables, disagreement: Disagreement, chance: Chance) -> Tables:
    """Without the schools that send nothing."""
    if kind != "school-census" or not disagreement.silent_schools:
        return tables
    pupils = tables["census_pupils"]
    schools = pupils["urn"].drop_nulls().unique().sort()
    if len(schools) < FEWEST_SCHOOLS:
        return tables
    lots = pl.Series(lots_of(chance, "silent schools", schools.cast(pl.Int64)))
    silent = schools.gather(lots.arg_sort()[: disagreement.silent_schools])
    heard = pupils.filter(~pl.col("urn").is_in(silent.implode()))
    return {name: _of(heard, name, rows, silent) for name, rows in tables.items()}


def _of(pupils: pl.DataFrame, name: str, rows: pl.DataFrame, silent: pl.Series) -> pl.DataFrame:
    if name == "census_pupils":
        return pupils
    if "person_key" in rows.columns:
        return rows.join(pupils.select("person_key"), on="person_key", how="semi", maintain_order="left")
    return (
        rows.filter(~pl.col("urn").is_in(silent.implode()).fill_null(value=False))
        if "urn" in rows.columns
        else rows
    )
