"""A made-up youth justice extract: orders and programmes of the last twelve months."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_of, happens_to, lots_of
from lanyard.core.synth.days import DAY, ages_at, dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.social_care.whoever import WHO, as_care_knows, whoever
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "youth-justice", "youth-justice"
FIRST_AGE, LAST_AGE = 11, 17
"""Ages on census day; who is younger cannot be held responsible, or only just could."""

OPEN_PART, IN_CUSTODY = 0.6, ("CUSTODY", "REMAND")
SECURE_PLACES = ("Young offender institution", "Secure training centre", "Secure children's home")
STATUS_OF_PROVISION = {"plan": "P", "support": "S", "none": "N"}
NOT_RECORDED = 0.12
"""Share of children whose SEN status the service has not recorded; plausible, not official."""


def youth_justice_tables(world: World) -> Tables:
    """The extract, in order of the service's numbers."""
    chosen = _chosen(world)
    child, chance = chosen["child"], world.chance
    order = falls_of(chance, "order", child, calibration.shares("services", "order"))
    started, ended = _dates(world, chosen)
    held = order.is_in(IN_CUSTODY) & ended.is_null()
    unknown = pl.Series(happens_to(chance, "SEN status in youth justice", child, NOT_RECORDED))
    status = chosen["provision"].replace_strict(STATUS_OF_PROVISION, return_dtype=pl.String())
    secure = pl.Series(SECURE_PLACES).gather(child % len(SECURE_PLACES))
    rows = chosen.with_columns(
        pl.col("child").alias(TRUTH),
        youth_justice_id=local_ids(NUMBERS, child),
        order=order,
        start_date=started,
        end_date=ended,
        in_custody=pl.when(held).then(pl.lit("Y")).otherwise(pl.lit("N")),
        secure_place=secure.set(~held, None),
        sen_status=status.set(unknown, None),
        education_status=_education(chosen),
    )
    return {"youth_justice": listed(KIND, "youth_justice", as_care_knows(rows).sort("youth_justice_id"))}


def _chosen(world: World) -> pl.DataFrame:
    """So many of each provision, more boys and more of the older ones."""
    people = world.once(whoever).filter(~pl.col("gone"))
    age = ages_at(days_of(people["birth_date"]), world.days.census)
    able = people.with_columns(age=pl.Series(age)).filter(pl.col("age").is_between(FIRST_AGE, LAST_AGE))
    weight = (able["age"] - 10) * pl.when(able["sex"] == "M").then(6).otherwise(1)
    order = pl.Series(lots_of(world.chance, "youth justice", able["child"]))
    drawn = able.with_columns(weight=weight, lot=order).with_columns(
        rank=pl.col("lot") ** (1 / pl.col("weight"))
    )
    plans = world.population.holders.height
    parts = calibration.parts("services", "youth_justice")
    return pl.concat(
        drawn.filter(pl.col("provision") == provision).sort("rank", descending=True).head(round(plans * part))
        for provision, part in parts.items()
    ).select(*WHO, "age", "provision", "urn", "place")


def _dates(world: World, chosen: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Begun within the last year; the ended ones lasted some months."""
    chance, child = world.chance, chosen["child"]
    ago = 6 + (lots_of(chance, "order began", child) * 340).astype(np.int64)
    started = on_weekdays(world.days.census - ago * DAY)
    lasted = 1 + (lots_of(chance, "order lasted", child) * (ago - 5)).astype(np.int64)
    over = lots_of(chance, "order open", child) >= OPEN_PART
    return dates_of(started), dates_of(only_where(over, later(started, lasted)))


def _education(chosen: pl.DataFrame) -> pl.Series:
    """What the service knows of education, in its own words."""
    return chosen.select(
        pl.when(pl.col("urn").is_not_null())
        .then(pl.lit("School"))
        .when(pl.col("age") >= 16)
        .then(pl.lit("College, training or work"))
        .otherwise(pl.lit("Other provision"))
    ).to_series()
