"""Whom the lists of children with SEND name on census day, and what is true of them at school and at home.

Two frames, by list: the columns of `people` and, besides, `provision` (plan or support), `main_urn`,
`main_phase` and `subsidiary_phase`, the first setting attended (`choice`, `ukprn`), and the columns of
`circumstances` and `known_to_care`.
"""

from collections.abc import Mapping

import polars as pl

from lanyard.core.returns.establishments.phases import annex_a_phase
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.circumstances import circumstances, second_rolls
from lanyard.core.synth.known_to_care import with_social_care
from lanyard.core.synth.population import Population
from lanyard.core.synth.stays import with_setting
from lanyard.core.synth.world import World
from lanyard.core.words.code_sets import annex_a

ALL_THROUGH, ALTERNATIVE_PROVISION, COLLEGE = (annex_a.PHASE.values[place] for place in (5, 7, 8))
BY_THE_AUTHORITY, SCHOOL = "other_arrangements_la", "mainstream_academy"
STILL_ON_ROLL = ("neet_other_csa", "other_placement_settings", "other_arrangements_parents")
"""Places of school-aged children who stay on the roll of a school meanwhile."""


def listed_children(world: World) -> Mapping[str, pl.DataFrame]:
    """`list_1`: everybody with a plan in force; `list_2`: everybody on SEN support; both as at census day."""
    population, chance = world.population, world.chance
    supported = population.people.filter(pl.col("on_support"))
    lists = {
        "list_1": _where_taught(population, chance).with_columns(provision=pl.lit("plan")),
        "list_2": _at_school(supported, population, chance).with_columns(provision=pl.lit("support")),
    }
    return {
        name: with_social_care(
            children.hstack(circumstances(children, chance.of(f"circumstances of {name}"))), world
        )
        for name, children in lists.items()
    }


def _where_taught(population: Population, chance: Chance) -> pl.DataFrame:
    """Plan holders with `main_urn`, `main_phase` and `subsidiary_phase`."""
    first = population.stays.filter("first").select("child", "urn", "choice", "ukprn", "leaving_date")
    second = population.stays.filter(pl.col("rank") == "2").select("child", second=pl.lit(value=True))
    holders = population.holders.drop("urn", strict=False).join(first, on="child", maintain_order="left")
    holders = holders.join(second, on="child", how="left", maintain_order="left")
    placed = holders.with_columns(main_urn=_urn_on_roll(holders, population, chance))
    without_urn = (
        pl.when(pl.col("place") == BY_THE_AUTHORITY)
        .then(pl.lit(ALTERNATIVE_PROVISION))
        .when(pl.col("ukprn").is_not_null())
        .then(pl.lit(COLLEGE))
    )
    return _with_phase(placed, population, without_urn).with_columns(
        subsidiary_phase=pl.when("second").then(pl.lit(ALTERNATIVE_PROVISION))
    )


def _urn_on_roll(holders: pl.DataFrame, population: Population, chance: Chance) -> pl.Series:
    """The setting attended; for school children without one, the school on whose roll they still are."""
    lot = chance.of("still on roll")
    at_school = holders.with_columns(place=pl.lit(SCHOOL), age=pl.col("age").clip(4, 15))
    school = with_setting(at_school, population.register, lot)["urn"]
    of_age = pl.col("age").is_between(4, 15)
    left = pl.col("leaving_date").is_not_null()
    stays_on = of_age & (pl.col("place").is_in(STILL_ON_ROLL) | (left & pl.col("urn").is_null()))
    attended = pl.when(~left | of_age).then("urn")
    return holders.select(pl.when(stays_on).then(pl.lit(school)).otherwise(attended)).to_series()


def _at_school(children: pl.DataFrame, population: Population, chance: Chance) -> pl.DataFrame:
    """Children on SEN support with their school; some are on a second roll."""
    placed = with_setting(children, population.register, chance.of("schools of support"))
    second = pl.lit(second_rolls(children, chance))
    return _with_phase(placed.with_columns(main_urn="urn"), population, pl.lit(None)).with_columns(
        subsidiary_phase=pl.when(second).then(pl.lit(ALTERNATIVE_PROVISION))
    )


def _with_phase(children: pl.DataFrame, population: Population, without_urn: pl.Expr) -> pl.DataFrame:
    """Adds `main_phase`: that of the establishment, or what is said where there is none."""
    phases = population.register.table.select(main_urn="urn", phase=annex_a_phase().fill_null(ALL_THROUGH))
    known = children.join(phases, on="main_urn", how="left", maintain_order="left")
    return known.with_columns(main_phase=pl.coalesce("phase", without_urn.cast(pl.String)))
