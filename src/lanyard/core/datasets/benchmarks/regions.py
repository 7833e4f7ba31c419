"""Adds up regions that a published table lacks, where it gives numbers and not only shares."""

import polars as pl

from lanyard.core.datasets.benchmarks.figures import AREA, REGION, SCHEMA
from lanyard.core.words.areas import areas

_OF_A_GROUP = ("measure", "cuts", "key", "year", "period", "collection_year", "table")


def with_regions(figures: pl.DataFrame) -> pl.DataFrame:
    """The figures, with those of regions that are missing; `areas` says from how many areas each is made.

    Areas without a number, and those kept out of comparisons, are not in it.
    """
    regions = {area.number: area.region for area in areas().values() if not area.is_made_up}
    local = figures.filter(pl.col("level") == AREA, "trusted", pl.col("numerator").is_not_null())
    placed = local.with_columns(place=pl.col("place").replace_strict(regions), level=pl.lit(REGION))
    there = figures.filter(pl.col("level") == REGION)
    wanted = placed.join(there, on=["measure", "key", "year", "place"], how="anti", maintain_order="left")
    divides = pl.col("denominator").is_not_null().all()
    added = wanted.group_by(*_OF_A_GROUP, "level", "place", maintain_order=True).agg(
        pl.col("numerator").sum(),
        pl.when(divides).then(pl.col("denominator").sum()).alias("denominator"),
        pl.len().cast(pl.Int64).alias("areas"),
        pl.lit(value=True).alias("trusted"),
    )
    share = pl.when(pl.col("denominator") > 0).then(pl.col("numerator") / pl.col("denominator"))
    value = pl.when(pl.col("denominator").is_null()).then(pl.col("numerator")).otherwise(share)
    return pl.concat([figures, added.with_columns(value=value)], how="diagonal").select(SCHEMA.names())
