"""Everybody whom social care, health or adult services may know: the young people of the area, and children
under school age, whom no school has yet."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Lot, Numbers, pick
from lanyard.core.synth.days import dates_of, later
from lanyard.core.synth.ethnicity import ethnicity_by_outcome
from lanyard.core.synth.everyone import NOBODY, everyone
from lanyard.core.synth.known_to_care import IN_NEED, LOOKED_AFTER, PROTECTED
from lanyard.core.synth.names import with_names
from lanyard.core.synth.other_numbers import former_upns, nhs_numbers
from lanyard.core.synth.postcodes import postcodes
from lanyard.core.synth.world import World

YOUNGEST_DAYS, YOUNG_DAYS = 14, 3 * 365
"""How old in days the children under school age are on census day."""

WHO = ("child", "surname", "forename", "birth_date", "sex", "ethnicity", "postcode", "upn", "uln")
TEAM_OF = {"looked_after": LOOKED_AFTER, "protected": PROTECTED, "in_need": IN_NEED}

KNOWN = (*WHO, "age", "provision", "need", "place", "urn", "social_care_team", "disability", "gone")


def whoever(world: World) -> pl.DataFrame:
    """Everyone with the columns `KNOWN`, `nhs_number` and `former_upn`; by `child`."""
    older = world.once(everyone)
    everybody = pl.concat([older.select(KNOWN), _young(world, older)], how="diagonal")
    return everybody.with_columns(nhs_numbers(everybody["child"]), former_upns(everybody, world.chance))


def who_of(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows with who each `child` is: `WHO`, `nhs_number`, `former_upn`, `provision`, `disability`."""
    known = world.once(whoever).select(*WHO, "nhs_number", "former_upn", "provision", "disability")
    return rows.join(known, on="child", how="left", maintain_order="left")


def as_care_knows(known: pl.DataFrame) -> pl.DataFrame:
    """Without learners' numbers: teams of care, housing and health seldom hold them."""
    return known.drop("uln")


def _young(world: World, older: pl.DataFrame) -> pl.DataFrame:
    """Children under school age whom social care knows; no two share name and birth date."""
    lot = world.chance.of("young children")
    plans = world.population.holders.height
    parts = calibration.parts("social_care", "young_per_plan")
    counts = {TEAM_OF[name]: round(plans * part) for name, part in parts.items()}
    teams = [team for team, count in counts.items() for _ in range(count)]
    drawn = pl.DataFrame(
        {
            "birth_date": _births(lot, len(teams), world),
            "sex": pl.Series(["M", "F"]).gather(pick(lot, np.array([0.52, 0.48]), len(teams))),
            "ethnicity": ethnicity_by_outcome(lot, pl.repeat("Y", len(teams), eager=True)),
            "social_care_team": pl.Series(teams, dtype=pl.String),
        },
        schema_overrides={"sex": pl.String()},
    )
    named = with_names(drawn, world.chance.of("names of young children"), beside=older)
    return named.with_columns(
        child=pl.int_range(len(teams), dtype=pl.Int64) + older.height,
        postcode=postcodes(lot, len(teams)),
        provision=pl.lit(NOBODY),
        disability=pl.Series(lot.random(len(teams)) < 0.05),
        gone=pl.lit(value=False),
        age=pl.lit(0, dtype=older.schema["age"]),
    )


def _births(lot: Lot, count: int, world: World) -> pl.Series:
    old: Numbers = lot.integers(YOUNGEST_DAYS, YOUNG_DAYS, count)
    return dates_of(later(np.full(count, world.days.census), -old))
