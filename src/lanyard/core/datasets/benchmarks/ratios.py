"""Measures that no single file gives: the count of one file divided by that of another, or by residents."""

from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.declare import Over
from lanyard.core.words.areas import areas

_PLACE_AND_TIME = ("level", "place", "year")


@dataclass(frozen=True)
class Ratio:
    """A measure made of two counts. `of` is the count that divides; None where residents do.

    `over` says whether a group is divided by the same group of the other count, by its whole area or by the
    residents of the area. `groups_of` keeps to one cut; None keeps all, and the whole area with them.
    """

    measure: str
    count: str
    of: str | None
    over: Over
    groups_of: str | None = None


RATIOS: dict[str, tuple[Ratio, ...]] = {
    "plans_in_force_rate": (Ratio("plans_in_force_rate", "plans_in_force", None, Over.RESIDENTS, ""),),
    "new_plans_rate": (Ratio("new_plans_rate", "new_plans", None, Over.RESIDENTS, ""),),
    "requests_rate": (Ratio("requests_rate", "requests_received", None, Over.RESIDENTS, ""),),
    "placement_share": (
        Ratio("placement_share", "plans_in_force", "plans_in_force", Over.WHOLE, "residential"),
    ),
    "personal_budget_share": (
        Ratio("personal_budget_share", "personal_budgets", "plans_in_force", Over.GROUP),
    ),
    "residential_share": (
        Ratio("residential_share", "residential_placements", "plans_in_force", Over.GROUP),
    ),
}
"""By measure. The whole area alone is the cut of no name."""


def divided(ratio: Ratio, counts: pl.DataFrame, others: pl.DataFrame | None) -> pl.DataFrame:
    """The figures of a ratio from those of its counts, in the columns of `figures.SCHEMA`.

    A place or group that one of the counts lacks is left out. England and regions are divided by the
    residents of those of their areas for which a population is held, and count only these.
    """
    if ratio.groups_of is not None:
        counts = counts.filter(pl.col("cuts") == ratio.groups_of)
    joined = _with_residents(counts) if others is None else _with_count(ratio, counts, others)
    share = pl.col("numerator") / pl.col("denominator")
    return joined.with_columns(measure=pl.lit(ratio.measure), value=share, printed=None).select(
        counts.columns
    )


def _with_count(ratio: Ratio, counts: pl.DataFrame, others: pl.DataFrame) -> pl.DataFrame:
    keys: list[str] = [*_PLACE_AND_TIME, "key"]
    if ratio.over is Over.WHOLE:
        others, keys = others.filter(pl.col("key") == ""), list(_PLACE_AND_TIME)
    dividing = others.filter(pl.col("numerator") > 0, "trusted").select(
        *keys, pl.col("numerator").alias("denominator")
    )
    return counts.drop("denominator").join(dividing, on=keys)


def _with_residents(counts: pl.DataFrame) -> pl.DataFrame:
    residents = pl.DataFrame(
        [
            (area.number, area.region, float(area.population_0_25))
            for area in areas().values()
            if area.population_0_25
        ],
        schema={"place": pl.String, "region": pl.String, "denominator": pl.Float64},
        orient="row",
    )
    of_areas = counts.filter(pl.col("level") == "area", "trusted").drop("denominator")
    local = of_areas.join(residents, on="place").filter(pl.col("numerator").is_not_null())
    region = _added_up(local.with_columns(level=pl.lit("region"), place=pl.col("region")))
    england = _added_up(local.with_columns(level=pl.lit("england"), place=pl.lit("England")))
    return pl.concat([local.drop("region"), region, england], how="diagonal")


def _added_up(local: pl.DataFrame) -> pl.DataFrame:
    summed = ("numerator", "denominator")
    every = pl.exclude(*summed, "areas", "region", *_PLACE_AND_TIME, "key").first()
    return local.group_by(*_PLACE_AND_TIME, "key", maintain_order=True).agg(
        every, pl.col(*summed).sum(), pl.len().cast(pl.Int64).alias("areas")
    )
