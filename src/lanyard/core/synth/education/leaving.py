"""Made-up results of stages and destinations of leavers, five academic years of each."""

import numpy as np
import polars as pl

from lanyard.core.returns.destinations import DESTINATIONS
from lanyard.core.returns.results import RESULTS
from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.chance import Chance, Weights
from lanyard.core.synth.education.who import here
from lanyard.core.synth.ethnicity import rows_of
from lanyard.core.synth.telling import one_table, yes_no
from lanyard.core.synth.world import Tables, World

YEARS = 5
AGE_OF_STAGE = {"EYFSP": 4, "PHONICS": 5, "KS2": 10, "KS4": 15, "LEVEL_2": 18, "LEVEL_3": 18}
"""Age on 31 August at the start of the academic year in which the stage ends."""

NOT_HELD = ("EYFSP", "PHONICS", "KS2")
YEARS_NOT_HELD = (2020, 2021)
"""Assessments of primary schools that were not held in the years of the pandemic."""

AGE_OF_LEAVING = {"KS4": 15, "16-18": 17}
TABLE_OF_LEAVING = {"KS4": "after_ks4", "16-18": "after_16_18"}
ELIGIBLE = 0.985
SCORED = "KS4"
SPREAD, MOST_POINTS = 15.0, 90.0
"""Spread and most of the Attainment 8 score; plausible."""


def results(world: World) -> Tables:
    """Everyone's results in the five academic years before this one."""
    rows = pl.concat([_of_stage(stage, world) for stage in AGE_OF_STAGE], how="diagonal")
    return one_table(RESULTS.kind, "results", rows.sort("academic_year", "stage", "child"))


def destinations(world: World) -> Tables:
    """Everyone who left school or 16 to 18 study in five academic years; what became of the last
    year's leavers is not known yet."""
    rows = pl.concat([_of_leavers(stage, world) for stage in AGE_OF_LEAVING])
    return one_table(DESTINATIONS.kind, "destinations", rows.sort("academic_year", "stage", "child"))


def _who_ended(age: int, last_year: int, world: World) -> pl.DataFrame:
    """Those who were so old at the start of one of five academic years, the last of which ended in
    `last_year`: with `academic_year`, and SEN provision in its spring."""
    ended = world.year - (pl.col("age") - age)
    rows = world.once(here).with_columns(academic_year=ended.cast(pl.Int64))
    of_years = rows.filter(pl.col("academic_year").is_between(last_year - YEARS + 1, last_year))
    return of_years.with_columns(sen_provision=_provision_then())


def _provision_then() -> pl.Expr:
    """A plan once it had begun and until it ceased; SEN support before, and for whoever was on it."""
    january = pl.date(pl.col("academic_year"), 1, 15)
    had_plan = (pl.col("start_date") <= january) & (
        pl.col("cease_date").is_null() | (pl.col("cease_date") > january)
    )
    support = (pl.col("provision") != "none") | pl.col("was_on_support") | pl.col("start_date").is_not_null()
    return (
        pl.when(had_plan.fill_null(value=False))
        .then(pl.lit("E"))
        .when(support)
        .then(pl.lit("K"))
        .otherwise(pl.lit("N"))
    )


def _of_stage(stage: str, world: World) -> pl.DataFrame:
    rows = _who_ended(AGE_OF_STAGE[stage], world.year - 1, world)
    if stage in NOT_HELD:
        rows = rows.filter(~pl.col("academic_year").is_in(YEARS_NOT_HELD))
    eligible = pl.Series(happens_to(world.chance, f"counts in {stage}", rows["child"], ELIGIBLE))
    if stage == SCORED:
        scored = {"points": _points(rows, world.chance)}
    else:
        scored = {"reached": _reached(rows, stage, eligible, world.chance)}
    return rows.with_columns(stage=pl.lit(stage), eligible=yes_no(pl.lit(eligible))).with_columns(**scored)


def _reached(rows: pl.DataFrame, stage: str, eligible: pl.Series, chance: Chance) -> pl.Series:
    """Y or N, Y of those alone who count. Levels 2 and 3 hang on one lot: who has the one has the other."""
    entry = calibration.entries("leavers")["reached"]
    place = entry["labels"].index(stage)
    parts = {provision: row[place] / 100 for provision, row in entry["rows"].items()}
    part = rows["sen_provision"].replace_strict(parts, return_dtype=pl.Float64()).to_numpy()
    subject = "level reached" if stage.startswith("LEVEL") else f"reached {stage}"
    reached = pl.Series(happens_to(chance, subject, rows["child"], part)) & eligible
    return rows.select(yes_no(pl.lit(reached))).to_series()


def _points(rows: pl.DataFrame, chance: Chance) -> pl.Series:
    """Attainment 8 scores around the published mean."""
    means = {name: row[0] for name, row in calibration.entries("leavers")["attainment_8"]["rows"].items()}
    mean = rows["sen_provision"].replace_strict(means, return_dtype=pl.Float64()).to_numpy()
    shape = (mean / SPREAD) ** 2
    drawn = chance.of("Attainment 8").gamma(shape, mean / shape)
    return pl.Series(np.round(np.minimum(drawn, MOST_POINTS), 1))


def _of_leavers(stage: str, world: World) -> pl.DataFrame:
    rows = _who_ended(AGE_OF_LEAVING[stage], world.year - 2, world)
    grid = calibration.grid("leavers", TABLE_OF_LEAVING[stage])
    bounds: Weights = np.cumsum(grid.weights, axis=1)[rows_of(grid, rows["sen_provision"])]
    lots = lots_of(world.chance, f"destination after {stage}", rows["child"])
    place = (bounds[:, :-1] <= lots[:, None]).sum(axis=1)
    return rows.with_columns(stage=pl.lit(stage), destination=pl.Series(grid.labels).gather(place))
