"""A made-up adult social care extract: young adults known from school, and older ones whom no school return
names."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_by, falls_of, happens_to, lots_of
from lanyard.core.synth.chance import pick
from lanyard.core.synth.days import DAY, ages_at, born_at_age, dates_of, days_of, on_weekdays
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.ethnicity import ethnicity_by_need
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.names import with_names
from lanyard.core.synth.other_numbers import nhs_numbers
from lanyard.core.synth.postcodes import postcodes
from lanyard.core.synth.social_care.transition import adult_assessments
from lanyard.core.synth.social_care.whoever import whoever
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "adult-care", "adult-care"
FIRST_AGE, LAST_AGE, OLDER_FROM = 18, 64, 26
LEARNING_DISABILITY = "LD"
NEEDS_OF_LEARNING_DISABILITY = ("MLD", "SLD", "PMLD", "DS", "ASD")
NOT_REVIEWED = 0.06
"""Share of clients without a review yet; plausible, not official."""


def adult_care_tables(world: World) -> Tables:
    """The extract, in order of its own numbers."""
    clients = pl.concat([_young(world), _older(world)], how="diagonal")
    child, chance = clients["child"], world.chance
    works = happens_to(chance, "paid work", child, calibration.part("services", "paid_work"))
    hours = pl.Series(np.round(2 * (4 + 26 * lots_of(chance, "hours of work", child))) / 2)
    rows = clients.with_columns(
        pl.col("child").alias(TRUTH),
        nhs_numbers(child),
        adult_id=local_ids(NUMBERS, child),
        primary_support_reason=_reason(world, clients),
        paid_work=pl.Series(np.where(works, "Y", "N").tolist(), dtype=pl.String),
        hours_a_week=hours.set(pl.Series(~works), None),
        accommodation=_home(world, clients),
        last_review=_reviews(world, child),
    )
    return {"adult_care": listed(KIND, "adult_care", rows.sort("adult_id"))}


def _young(world: World) -> pl.DataFrame:
    """Young adults with a plan who were found eligible."""
    found = world.once(adult_assessments).filter((pl.col("eligible") == "Y") & (pl.col("age") >= FIRST_AGE))
    return world.once(whoever).join(found.select("child"), on="child", how="semi", maintain_order="left")


def _older(world: World) -> pl.DataFrame:
    """Adults who left school before the area's returns begin."""
    lot = world.chance.of("older adults")
    known = world.once(whoever)
    count = round(world.population.holders.height * calibration.part("services", "adult_clients"))
    ages = OLDER_FROM + np.floor((LAST_AGE - OLDER_FROM) * lot.random(count)).astype(np.int64)
    drawn = pl.DataFrame(
        {
            "birth_date": dates_of(born_at_age(lot, ages, world.days.census)),
            "sex": pl.Series(["M", "F"], dtype=pl.String).gather(pick(lot, np.array([0.59, 0.41]), count)),
            "ethnicity": ethnicity_by_need(lot, pl.repeat("SLD", count, eager=True)),
        }
    )
    named = with_names(drawn, world.chance.of("names of older adults"), beside=known)
    return named.with_columns(
        child=pl.int_range(count, dtype=pl.Int64) + known.height,
        postcode=postcodes(lot, count),
        need=pl.lit("SLD"),
    )


def _reason(world: World, clients: pl.DataFrame) -> pl.Series:
    """Learning disability for all whose need says so, and for most others."""
    reasons = calibration.shares("services", "support_reason")
    drawn = falls_of(world.chance, "support reason", clients["child"], reasons)
    return drawn.set(clients["need"].is_in(NEEDS_OF_LEARNING_DISABILITY), LEARNING_DISABILITY)


def _home(world: World, clients: pl.DataFrame) -> pl.Series:
    young = ages_at(days_of(clients["birth_date"]), world.days.census) < 25
    group = pl.Series(np.where(young, "under 25", "25 and over").tolist(), dtype=pl.String)
    return falls_by(
        world.chance, "adult home", clients["child"], calibration.grid("services", "adult_home"), group
    )


def _reviews(world: World, children: pl.Series) -> pl.Series:
    ago = (10 + lots_of(world.chance, "adult review", children) ** 2 * 700).astype(np.int64)
    none = happens_to(world.chance, "not reviewed", children, NOT_REVIEWED)
    return dates_of(on_weekdays(world.days.census - ago * DAY)).set(pl.Series(none), None)
