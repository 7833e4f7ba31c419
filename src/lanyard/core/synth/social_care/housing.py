"""A made-up register of young people in supported accommodation."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_of, happens_to, lots_of
from lanyard.core.synth.days import DAY, ages_at, dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.social_care.cases import ADULT_DAYS
from lanyard.core.synth.social_care.living import care_leavers, looked_after
from lanyard.core.synth.social_care.whoever import as_care_knows, who_of, whoever
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "supported-accommodation", "housing"
AT_16_AND_17 = "SUPPORTED_16_17"
REGISTERED = "K3"
"""Placement of looked-after children of 16 and 17 that this register tells too."""

SUPPORTED_HOMES = ("D1", "T1", "E1")
"""Homes of care leavers, as SSDA903 codes them, that are supported accommodation."""

LONGEST_DAYS, ENDED_PART = 900, 0.3
YOUNGEST, ADULT, OLDEST = 16, 18, 25
PROVIDERS = (
    "Harbour House",
    "Keystone Living",
    "Next Step Homes",
    "Oak Tree Supported Living",
    "Step Forward",
)


def supported_accommodation_tables(world: World) -> Tables:
    """The register, in order of housing's numbers."""
    stays = pl.concat([_looked_after(world), _grown(world)]).unique(
        "child", keep="first", maintain_order=True
    )
    child = stays["child"]
    known = as_care_knows(who_of(world, stays)).with_columns(
        pl.col("child").alias(TRUTH),
        housing_id=local_ids(NUMBERS, child),
        provider=pl.Series(PROVIDERS).gather(child % len(PROVIDERS)),
    )
    return {"supported_accommodation": listed(KIND, "supported_accommodation", known.sort("housing_id"))}


def _looked_after(world: World) -> pl.DataFrame:
    """Children of 16 and 17 who are placed in registered supported accommodation now."""
    placed = world.once(looked_after).filter(
        (pl.col("placement") == REGISTERED) & pl.col("ended").is_null() & (pl.col("age") >= YOUNGEST)
    )
    at_16 = later(days_of(placed["birth_date"]), ADULT_DAYS - 2 * 365)
    began = np.maximum(days_of(placed["moved"].fill_null(placed["started"])), at_16)
    return placed.select(
        "child", start_date=dates_of(began), end_date=pl.lit(None, pl.Date), kind=pl.lit(AT_16_AND_17)
    )


def _grown(world: World) -> pl.DataFrame:
    """Care leavers whose home it is, and from 18 on some with a plan and a few others."""
    chosen = _chosen(world)
    child, chance = chosen["child"], world.chance
    over = happens_to(chance, "stay ended", child, ENDED_PART) & ~chosen["left_care"].to_numpy()
    ended = world.days.census - (3 + lots_of(chance, "stay ended on", child) * 355).astype(np.int64) * DAY
    until = np.where(over, ended, world.days.census)
    grown = chosen["age_now"].to_numpy() >= ADULT
    old_enough = later(days_of(chosen["birth_date"]), np.where(grown, ADULT_DAYS, ADULT_DAYS - 2 * 365))
    lasted = (30 + lots_of(chance, "stay lasted", child) * LONGEST_DAYS).astype(np.int64)
    began = np.minimum(np.maximum(on_weekdays(later(until, -lasted)), old_enough), world.days.census)
    drawn = falls_of(chance, "kind of housing", child, calibration.shares("services", "housing_kind"))
    stays = chosen.select(
        "child",
        start_date=dates_of(began),
        end_date=dates_of(only_where(over, ended)),
        kind=drawn.set(pl.Series(~grown), AT_16_AND_17),
    )
    return stays.filter(pl.col("end_date").is_null() | (pl.col("start_date") <= pl.col("end_date")))


def _chosen(world: World) -> pl.DataFrame:
    """With `age_now` and `left_care`."""
    people = world.once(whoever).filter(~pl.col("gone"))
    age = pl.Series(ages_at(days_of(people["birth_date"]), world.days.census))
    able = people.with_columns(age_now=age).filter(age.is_between(YOUNGEST, OLDEST))
    parts = calibration.parts("services", "housing")
    supported = world.once(care_leavers).filter(pl.col("home").is_in(SUPPORTED_HOMES))["child"]
    known, plan = pl.col("social_care_team").is_not_null(), pl.col("provision") == "plan"
    part = pl.when(known | (pl.col("age_now") < ADULT)).then(0.0).when(plan).then(parts["plan"])
    chance = able.select(part.otherwise(parts["others"])).to_series().to_numpy()
    lives = pl.Series(happens_to(world.chance, "housing", able["child"], chance))
    told = able.with_columns(left_care=able["child"].is_in(supported.implode()))
    return told.filter(lives | pl.col("left_care"))
