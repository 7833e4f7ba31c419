"""Everybody in a made-up area: who they are, and what they have had to do with plans and SEN support.

One row a child or young person: `group` (see `Group`), `birth_date`, `age` on 31 August before census day,
`sex`, `ethnicity`, `place` where taught (of `places.PLACE`), `need`, `on_support` (on SEN support at school);
the first request (columns of `requests_made`, and `fate`); the plan (`start_date`, `origin`, `cease_date`,
`cease_reason`). What does not apply is null.
"""

from dataclasses import replace
from enum import StrEnum

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Lot, Numbers, happens, pick, pick_each
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import ages_at, born_at_age, dates_of, days_of
from lanyard.core.synth.ended_plans import ended_plans
from lanyard.core.synth.ethnicity import ethnicity_by_need, ethnicity_by_outcome, rows_of
from lanyard.core.synth.plan_holders import Origin, plan_holders
from lanyard.core.synth.requests_made import requests_of_new_plans
from lanyard.core.synth.requests_without_plan import (
    RequestCounts,
    request_counts,
    requests_without_plan,
)

FIRST_SUPPORT_AGE, LAST_SUPPORT_AGE = 3, 18

OUTCOME_OF_FATE = {
    "refused": "N",
    "carried_over": "N",
    "awaited": "A",
    "of_january": "A",
    "withdrawn": "W",
    "assessing": "Y",
    "assessing_long": "Y",
    "not_issued": "Y",
    "assessment_withdrawn": "Y",
}
"""By which outcome of the request the age, sex and ethnicity of its children are drawn."""


class Group(StrEnum):
    """Why a child is in the area's data: a plan in force, a plan ended, only a request, only SEN support."""

    PLAN = "plan"
    ENDED = "ended"
    REQUEST = "request"
    SUPPORT = "support"


def everybody(children: int, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """`children` people, in an order that tells nothing."""
    plans = round(children * calibration.part("support", "per_child"))
    holders = _holders(plans, days, chance)
    ended = _ended(round(plans * calibration.part("ended", "per_plan")), days, chance)
    with_plan = pl.concat([holders, ended], how="diagonal")
    asked = _asked(_counts(plans, with_plan, days), days, chance)
    left = max(children - with_plan.height - asked.height, 0)
    people = pl.concat([with_plan, asked, _supported(left, days, chance)], how="diagonal")
    return people[chance.of("order of people").permutation(people.height)]


def second_requests(count: int) -> int:
    """How many of so many refused children ask again within the return."""
    return round(count * calibration.part("requests", "asked_again"))


def _holders(count: int, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    people = plan_holders(count, days, chance)
    ethnicity = ethnicity_by_need(chance.of("ethnicity of plan holders"), people["need"])
    people = people.with_columns(
        ethnicity=ethnicity, group=pl.lit(Group.PLAN.value), on_support=pl.lit(value=False)
    )
    return _with_requests(people, pl.col("origin") == Origin.NEW, days, chance, "plan holders")


def _ended(count: int, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    people = ended_plans(count, days, chance)
    ethnicity = ethnicity_by_need(chance.of("ethnicity of ended plans"), people["need"])
    people = people.with_columns(
        ethnicity=ethnicity, group=pl.lit(Group.ENDED.value), on_support=pl.lit(value=False)
    )
    return _with_requests(people, pl.col("start_date") >= days.first.item(), days, chance, "ended plans")


def _with_requests(
    people: pl.DataFrame, new: pl.Expr, days: CollectionYear, chance: Chance, whose: str
) -> pl.DataFrame:
    """New plans have their request; the request of any other was decided before the year, as was its plan."""
    came = people.filter(new)
    made = requests_of_new_plans(came, days, chance.of(f"requests of {whose}"))
    others = people.filter(~new).with_columns(outcome=pl.lit("H"), assessment_outcome=pl.lit("H"))
    return pl.concat([came.hstack(made), others], how="diagonal")


def _counts(plans: int, with_plan: pl.DataFrame, days: CollectionYear) -> RequestCounts:
    """Second requests of refused children are among those that wait for a decision."""
    counts = request_counts(plans, with_plan.filter(pl.col("assessment_outcome") == "Y"), days)
    return replace(counts, awaited=max(counts.awaited - second_requests(counts.refused), 0))


def _asked(counts: RequestCounts, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """Children whose request led to no plan by census day; most of them are on SEN support."""
    lot = chance.of("children without plan")
    requests = requests_without_plan(counts, days, chance)
    outcome = requests["fate"].replace_strict(OUTCOME_OF_FATE, return_dtype=pl.String())
    birth = born_at_age(lot, _ages_asked(lot, outcome), days_of(requests["received"]))
    age = np.maximum(ages_at(birth, days.age_day), 0)
    at_school = (age >= FIRST_SUPPORT_AGE + 1) & (age <= LAST_SUPPORT_AGE)
    supported = at_school & happens(lot, calibration.part("support", "of_requests"), len(age))
    sexes = calibration.grid("requests", "sex_by_outcome")
    sex = pick_each(lot, sexes.weights, rows_of(sexes, outcome))
    return requests.with_columns(
        birth_date=dates_of(birth),
        age=pl.Series(age),
        group=pl.lit(Group.REQUEST.value),
        on_support=pl.Series(supported),
        ethnicity=ethnicity_by_outcome(lot, outcome),
        sex=pl.Series(sexes.labels).gather(sex),
        need=_needs(lot, age),
        place=_support_places(lot, age),
    )


def _ages_asked(lot: Lot, outcome: pl.Series) -> Numbers:
    ages = calibration.grid("requests", "age_by_outcome")
    drawn = np.array([int(label) for label in ages.labels])[
        pick_each(lot, ages.weights, rows_of(ages, outcome))
    ]
    return np.where(drawn == 20, lot.integers(20, 24, len(drawn)), drawn)


def _supported(count: int, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    lot = chance.of("children on support")
    ages = calibration.shares("support", "age")
    age = np.array([int(label) for label in ages.labels])[pick(lot, ages.weights, count)]
    sexes = calibration.shares("support", "sex")
    need = _needs(lot, age)
    return pl.DataFrame(
        {
            "birth_date": dates_of(born_at_age(lot, age, days.age_day)),
            "age": age,
            "group": [Group.SUPPORT.value] * count,
            "on_support": [True] * count,
            "ethnicity": ethnicity_by_need(lot, need),
            "sex": pl.Series(sexes.labels).gather(pick(lot, sexes.weights, count)),
            "need": need,
            "place": _support_places(lot, age),
        },
        schema_overrides={"group": pl.String(), "on_support": pl.Boolean()},
    )


def _needs(lot: Lot, age: Numbers) -> pl.Series:
    """Primary needs of children on SEN support."""
    needs = calibration.grid("support", "need")
    return pl.Series(needs.labels).gather(pick_each(lot, needs.weights, (age >= 11).astype(np.int64)))


def _support_places(lot: Lot, age: Numbers) -> pl.Series:
    places = calibration.grid("support", "place")
    return pl.Series(places.labels).gather(pick_each(lot, places.weights, np.digitize(age, [4, 11, 16])))
