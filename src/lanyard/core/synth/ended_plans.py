"""People whose plan ended in the collection year: why, when, and since when they had it."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Lot, Numbers, happens, pick, pick_each
from lanyard.core.synth.collection_year import FIRST_PLANS, CollectionYear
from lanyard.core.synth.days import (
    DAY,
    Days,
    ages_at,
    born_at_age,
    dates_of,
    drawn_day,
    later,
    on_weekdays,
    within,
)
from lanyard.core.synth.plan_model import AGES, need_names, place_names, plan_model

MAXIMUM_AGE, NO_LONGER_WISHES = "1", "6"
LAST_AGE = 25
REACHED_MAXIMUM = 0.87
"""Share of plans that end at 25 because of the maximum age; with it, all ages give the published share."""

IN_SUMMER = 0.6
"""Share of plans of young people that end in July and August; plausible, not official."""


def ended_plans(count: int, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """`count` people: `birth_date`, `age` on 31 August before census day, `start_date`, `cease_date`,
    `cease_reason`, `place` that the plan named, `need` and `sex`."""
    lot = chance.of("ended plans")
    age = _ages(lot, count)
    reason = _reasons(lot, age)
    ceased = _cease_days(lot, age, days)
    birth = _births(lot, age, ceased, days)
    age_now = ages_at(birth, days.age_day)
    place = pick_each(lot, plan_model().places[0], _row(age_now))
    need = pick_each(lot, calibration.grid("needs", "by_age").weights, _row(age_now))
    boys = happens(lot, calibration.part("needs", "boys"), count)
    return pl.DataFrame(
        {
            "birth_date": dates_of(birth),
            "age": age_now,
            "start_date": dates_of(_starts(lot, reason, birth, ceased)),
            "cease_date": dates_of(ceased),
            "cease_reason": reason,
            "place": pl.Series(place_names()).gather(place),
            "need": pl.Series(need_names()).gather(need),
            "sex": pl.Series(np.where(boys, "M", "F").tolist(), dtype=pl.String),
        }
    )


def _ages(lot: Lot, count: int) -> Numbers:
    young = calibration.shares("ended", "age")
    older = calibration.shares("ended", "age_from_20")
    age = np.array([int(label) for label in young.labels])[pick(lot, young.weights, count)]
    from_20 = np.array([int(label) for label in older.labels])[pick(lot, older.weights, count)]
    return np.where(age == 20, from_20, age)


def _reasons(lot: Lot, age: Numbers) -> pl.Series:
    """By the published table, but the maximum age is reached at 25 only."""
    grid = calibration.grid("ended", "reason_by_age")
    row = np.minimum(age, 20) - int(grid.groups[0])
    drawn = np.array(grid.labels)[pick_each(lot, grid.weights, row)]
    drawn = np.where(drawn == MAXIMUM_AGE, NO_LONGER_WISHES, drawn)
    at_maximum = (age == LAST_AGE) & happens(lot, REACHED_MAXIMUM, len(age))
    return pl.Series(np.where(at_maximum, MAXIMUM_AGE, drawn).tolist(), dtype=pl.String)


def _cease_days(lot: Lot, age: Numbers, days: CollectionYear) -> Days:
    any_day = drawn_day(lot, days.first + DAY, days.last - DAY, len(age))
    summer = drawn_day(lot, days.age_day - 55 * DAY, days.age_day, len(age))
    in_summer = ((age >= 16) & happens(lot, IN_SUMMER, len(age))) | (age == LAST_AGE)
    return on_weekdays(np.where(in_summer, summer, any_day))


def _births(lot: Lot, age: Numbers, ceased: Days, days: CollectionYear) -> Days:
    """Who ends at 25 does so in the academic year of that birthday, so was born from September on."""
    first = np.datetime64(f"{days.year - 2 - LAST_AGE}-09-02", "D")
    at_25 = drawn_day(lot, first, first + 300 * DAY, len(age))
    return np.where(age == LAST_AGE, at_25, born_at_age(lot, age, ceased))


def _starts(lot: Lot, reason: pl.Series, birth: Days, ceased: Days) -> Days:
    grid = calibration.grid("ended", "years_held_by_reason")
    row = reason.replace_strict(
        {name: place for place, name in enumerate(grid.groups)}, return_dtype=pl.Int64
    )
    held = pick_each(lot, grid.weights, row.to_numpy())
    start = later(ceased, -(365 * held + lot.integers(30, 365, len(held))))
    earliest = np.minimum(np.maximum(later(birth, 2 * 365), FIRST_PLANS), ceased - 20 * DAY)
    return within(on_weekdays(start), earliest, ceased - 20 * DAY)


def _row(age: Numbers) -> Numbers:
    row: Numbers = np.clip(age, AGES[0], AGES[-1]) - AGES[0]
    return row
