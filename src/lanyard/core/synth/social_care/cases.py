"""The cases of social care: the truth from which its returns are told.

One row a case of a child, by `child` and `began`: `team` (of `known_to_care`), `began`, `ended` (null while
open), `protected_from`, `protected_to`, `looked_after_from`, `looked_after_to` (null where there was none or
while it lasts), and `age` on census day.
"""

import datetime as dt

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import lots_of
from lanyard.core.synth.chance import Chance, Lot, Numbers, happens, pick
from lanyard.core.synth.days import (
    DAY,
    NEVER,
    Days,
    ages_at,
    dates_of,
    day,
    days_of,
    drawn_day,
    later,
    on_weekdays,
    only_where,
)
from lanyard.core.synth.known_to_care import DISABLED, IN_NEED, LEAVERS, LOOKED_AFTER, PROTECTED
from lanyard.core.synth.social_care.whoever import whoever
from lanyard.core.synth.world import World

GROUP_OF_TEAM = {
    LOOKED_AFTER: "looked_after",
    PROTECTED: "protected",
    IN_NEED: "in_need",
    DISABLED: "in_need",
}

ADULT_DAYS = 18 * 365 + 5
"""Days to the 18th birthday, on or just after it."""

FIRST_YEAR_BEFORE = 2
"""Closed cases go back to 1 April so many years before census day, to the start of the last whole year."""


def cases(world: World) -> pl.DataFrame:
    """All cases, open and closed; see the columns above."""
    people = world.once(whoever).filter(~pl.col("gone"))
    aged = people.with_columns(age_now=pl.Series(ages_at(days_of(people["birth_date"]), world.days.census)))
    known = aged.filter(pl.col("social_care_team").is_not_null())
    parts = [_open(known, world), _left(known, world), _closed(aged, known, world)]
    return pl.concat(parts, how="diagonal").sort("child", "began")


def years_first(world: World) -> dt.date:
    """1 April with which the last whole year of social care before census day began."""
    return dt.date(world.year - FIRST_YEAR_BEFORE, 4, 1)


def years_last(world: World) -> dt.date:
    """31 March with which it ended."""
    return dt.date(world.year - 1, 3, 31)


def _open(known: pl.DataFrame, world: World) -> pl.DataFrame:
    """Cases open on census day: in need, and some of them on a plan or looked after."""
    lot = world.chance.of("open cases")
    now = known.filter(pl.col("social_care_team") != LEAVERS)
    team, birth = now["social_care_team"].to_numpy(), days_of(now["birth_date"])
    lasted = np.where(
        team == LOOKED_AFTER,
        _lasted(lot, "time_looked_after", now.height) + lot.integers(5, 120, now.height),
        _lasted(lot, "time_in_need", now.height),
    )
    began = np.maximum(on_weekdays(world.days.census - lasted * DAY), birth)
    from_then = np.minimum(later(began, lot.integers(4, 60, now.height)), world.days.census)
    protected = np.maximum(
        from_then, on_weekdays(world.days.census - _lasted(lot, "time_protected", now.height) * DAY)
    )
    return _cases(
        now,
        began=began,
        protected_from=only_where(team == PROTECTED, protected),
        looked_after_from=only_where(team == LOOKED_AFTER, from_then),
    )


def _left(known: pl.DataFrame, world: World) -> pl.DataFrame:
    """The care of young people who have left it: most at 18, the others before."""
    lot = world.chance.of("care of leavers")
    left = known.filter(pl.col("social_care_team") == LEAVERS)
    at_18 = later(days_of(left["birth_date"]), ADULT_DAYS)
    early = happens(lot, calibration.part("social_care", "left_before_18"), left.height)
    ended = np.where(early, later(at_18, -lot.integers(30, 600, left.height)), at_18)
    ended = np.minimum(ended, world.days.census - DAY)
    lasted = 120 + _lasted(lot, "time_looked_after", left.height)
    began = np.maximum(later(ended, -lasted), days_of(left["birth_date"]))
    taken = np.minimum(later(began, 10), later(ended, -1))
    return _cases(left, began=began, ended=ended, looked_after_from=taken, looked_after_to=ended)


def _closed(aged: pl.DataFrame, known: pl.DataFrame, world: World) -> pl.DataFrame:
    """Cases closed since the start of the last whole year, of children whom no team knows now."""
    lot = world.chance.of("closed cases")
    under_18 = known.filter(pl.col("age_now") < 18)["social_care_team"].replace_strict(
        GROUP_OF_TEAM, default=None, return_dtype=pl.String()
    )
    first = day(years_first(world))
    years = (world.days.census - first).astype(np.int64) / 365
    chosen = []
    for group, part in (("looked_after", "left_care"), ("in_need", "closed")):
        count = round(float((under_18 == group).sum()) * calibration.part("social_care", part) * years)
        chosen.append(_drawn(aged, group, count, world.chance).with_columns(group=pl.lit(group)))
    left = pl.concat(chosen).unique("child", keep="first", maintain_order=True)
    return _ended_cases(left, first, world, lot)


def _drawn(aged: pl.DataFrame, group: str, count: int, chance: Chance) -> pl.DataFrame:
    """Some children whom no team knows, in the published mix of plan, support and none."""
    free = aged.filter(pl.col("social_care_team").is_null() & (pl.col("age_now") < 18))
    lots = pl.Series(lots_of(chance, f"closed cases {group}", free["child"]))
    mix = calibration.grid("social_care", "with_send").of(group)
    order = free.with_columns(order=lots).sort("order")
    parts = [
        order.filter(pl.col("provision") == provision).head(round(count * weight))
        for provision, weight in zip(mix.labels, mix.weights.tolist(), strict=True)
    ]
    return pl.concat(parts)


def _ended_cases(left: pl.DataFrame, first: np.datetime64, world: World, lot: Lot) -> pl.DataFrame:
    birth, count = days_of(left["birth_date"]), left.height
    was_looked_after = (left["group"] == "looked_after").to_numpy()
    old_enough = np.maximum(first + DAY, later(birth, 20))
    ended = np.maximum(
        on_weekdays(drawn_day(lot, old_enough, world.days.census - DAY, count)), later(birth, 15)
    )
    ended = np.minimum(ended, world.days.census)
    lasted = np.where(
        was_looked_after, _lasted(lot, "time_looked_after", count), _lasted(lot, "time_to_closure", count)
    )
    began = np.maximum(on_weekdays(later(ended, -lasted - 12)), birth)
    was_protected = ~was_looked_after & happens(lot, calibration.part("social_care", "was_protected"), count)
    inside = np.minimum(later(began, 10), later(ended, -2))
    planned = np.maximum(inside, later(ended, -_lasted(lot, "time_protected", count)))
    planned = np.minimum(planned, later(ended, -2))
    return _cases(
        left,
        began=began,
        ended=ended,
        looked_after_from=only_where(was_looked_after, inside),
        looked_after_to=only_where(was_looked_after, ended),
        protected_from=only_where(was_protected, planned),
        protected_to=only_where(was_protected, later(ended, -1)),
    )


def _lasted(lot: Lot, name: str, count: int) -> Numbers:
    """Days, at least one, by bands whose upper bounds are calibrated."""
    bands = calibration.shares("social_care", name)
    bounds = np.array([0, *(int(label) for label in bands.labels)])
    band = pick(lot, bands.weights, count)
    lasted: Numbers = lot.integers(bounds[band] + 1, bounds[band + 1], endpoint=True)
    return lasted


_DATES = ("began", "ended", "protected_from", "protected_to", "looked_after_from", "looked_after_to")


def _cases(people: pl.DataFrame, **dates: Days) -> pl.DataFrame:
    never = np.full(people.height, NEVER)
    team = pl.col("social_care_team").fill_null(IN_NEED)
    return people.select("child", "birth_date", age="age_now", team=team).with_columns(
        **{name: dates_of(dates.get(name, never)) for name in _DATES}
    )
