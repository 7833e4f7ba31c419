"""Everyone in a made-up area, with and without SEND: the one truth from which every return is told.

A row a child or young person, in order of `child`: who they are (`surname`, `forename`, `birth_date`, `age`
on 31 August before census day, `sex`, `ethnicity`, `postcode`, `upn`, `uln`), `group` (see `Group`, or none),
`provision` (plan, support or none on census day), `need`, `place`, `start_date` and `cease_date` of the plan.
At school: `urn` of the (main) school, `second_urn`, `year_group`, `suspensions` and `exclusions` in the six
months before census day, `absence` (percent of sessions), `free_meals`, `pupil_premium`, `young_carer` (P or
S). At home: `social_care`, `social_care_team`, `disability`. `was_on_support`: no longer, but at school once.
`gone`: no longer in the area on census day.
"""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import happens_to
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.circumstances import circumstances
from lanyard.core.synth.known_to_care import with_social_care
from lanyard.core.synth.listed import listed_children
from lanyard.core.synth.others import AT_SCHOOL, made_up_others, with_upns_of_schools
from lanyard.core.synth.schools import OLDEST_PUPIL, YOUNGEST_PUPIL, census_schools, schools_for
from lanyard.core.synth.stays import with_setting
from lanyard.core.synth.world import World

NOBODY = "none"
"""The group and the provision of people without SEND."""

WENT_AWAY = ("5", "7", "8")
"""Reasons why plans ceased of children who are no longer in the area: moved, left England, died."""

PUPIL_REFERRAL = "ap_pru_la_maintained"

KNOWN = (
    "child", "group", "provision", "surname", "forename", "birth_date", "age", "sex", "ethnicity", "postcode",
    "upn", "uln", "need", "place", "start_date", "cease_date", "urn", "second_urn", "year_group",
    "suspensions", "exclusions", "absence", "free_meals", "pupil_premium", "young_carer", "social_care",
    "social_care_team", "disability", "was_on_support", "gone",
)  # fmt: skip


def everyone(world: World) -> pl.DataFrame:
    """Every child and young person of the area, by `child`; see the columns above."""
    listed = _listed(world)
    people = world.population.people
    on_list = people["child"].is_in(listed["child"].implode())
    unlisted = people.filter(~on_list).with_columns(was_on_support=pl.lit(value=False))
    others = made_up_others(_on_support(listed, world), world)
    rest = pl.concat([unlisted, others], how="diagonal").sort("child")
    everybody = pl.concat([listed, _at_home_or_school(rest, world)], how="diagonal").sort("child")
    schools = world.once(census_schools)["urn"]
    return _described(with_upns_of_schools(everybody, schools, world), world.chance).select(KNOWN)


def _listed(world: World) -> pl.DataFrame:
    """Those on the lists of children with SEND, with their second school."""
    lists = world.once(listed_children)
    second = world.population.stays.filter(pl.col("rank") == "2").select("child", second_urn="urn")
    plans = lists["list_1"].join(second, on="child", how="left", maintain_order="left")
    support = lists["list_2"]
    pru = support.with_columns(place=pl.lit(PUPIL_REFERRAL), age=pl.col("age").clip(4, 15))
    drawn = with_setting(pru, world.population.register, world.chance.of("second schools"))["urn"]
    both = pl.when(pl.col("subsidiary_phase").is_not_null()).then(pl.lit(drawn))
    listed = pl.concat([plans, support.with_columns(second_urn=both)], how="diagonal")
    return listed.with_columns(urn="main_urn", was_on_support=pl.lit(value=False))


def _on_support(listed: pl.DataFrame, world: World) -> int:
    """How many of them are on SEN support at a school of the area."""
    schools = world.once(census_schools)["urn"].implode()
    return listed.filter((pl.col("provision") == "support") & pl.col("urn").is_in(schools)).height


def _at_home_or_school(rest: pl.DataFrame, world: World) -> pl.DataFrame:
    """People on no list, with school and circumstances; a plan that ended left them where they were."""
    lot = world.chance.of("schools of people on no list")
    known = rest.with_columns(
        provision=pl.lit(NOBODY),
        group=pl.col("group").fill_null(NOBODY),
        gone=pl.col("cease_reason").is_in(WENT_AWAY).fill_null(value=False),
    )
    drawn = schools_for(known["age"].clip(YOUNGEST_PUPIL, OLDEST_PUPIL), world.population.register, lot)
    goes = ~known["gone"] & _goes_to_school(known)
    placed = known.with_columns(
        urn=pl.when(pl.lit(goes)).then(pl.lit(drawn["urn"])),
        place=pl.when(pl.lit(goes)).then(pl.lit(drawn["place"])).otherwise("place"),
    )
    facts = circumstances(placed, world.chance.of("circumstances of people on no list"))
    return with_social_care(placed.hstack(facts), world)


def _goes_to_school(people: pl.DataFrame) -> pl.Series:
    at_school = pl.col("place").str.contains("^(mainstream|special|ap_)") | (pl.col("place") == AT_SCHOOL)
    return people.select(at_school & pl.col("age").is_between(YOUNGEST_PUPIL, OLDEST_PUPIL)).to_series()


def _described(everybody: pl.DataFrame, chance: Chance) -> pl.DataFrame:
    """What a school knows besides: year group, free meals, young carers."""
    child, provision = everybody["child"], everybody["provision"]
    carers = calibration.parts("others", "young_carer")
    part = provision.replace_strict(carers, return_dtype=pl.Float64()).to_numpy()
    carer = happens_to(chance, "young carers", child, part) & (everybody["age"] >= 5).to_numpy()
    by_parent = happens_to(chance, "young carers told by parents", child, 0.55)
    meals = happens_to(chance, "free meals", child, calibration.part("others", "free_meals"))
    told = pl.Series(np.where(by_parent, "P", "S").tolist(), dtype=pl.String)
    return everybody.with_columns(
        young_carer=told.set(pl.Series(~carer), None),
        free_meals=pl.col("pupil_premium") & pl.lit(pl.Series(meals)),
        year_group=_year_group(pl.col("age")),
        gone=pl.col("gone").fill_null(value=False),
    )


def _year_group(age: pl.Expr) -> pl.Expr:
    """N1 and N2 before reception (R), then 1 to 14."""
    number = (age - 4).clip(1, 14).cast(pl.String)
    return pl.when(age < 3).then(pl.lit("N1")).when(age == 3).then(pl.lit("N2")).when(age == 4).then(
        pl.lit("R")
    ).otherwise(number)  # fmt: skip
