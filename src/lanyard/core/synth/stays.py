"""Since when children attend their setting, and where they were before: the placements of plans in force.

`stays` gives one row for each stay, by `child`: `place`, `choice` (row in `Register.choices`, -1 without
URN), `urn`, `ukprn`, `entry_date`, `leaving_date`, `rank`, and `first`: the child is counted by this one.
"""

import numpy as np
import polars as pl

from lanyard.core.synth.attending import NOWHERE, attended, ukprns
from lanyard.core.synth.chance import Chance, Lot, Numbers, happens
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import (
    DAY,
    NEVER,
    Days,
    dates_of,
    days_of,
    drawn_day,
    later,
    of_school_age,
    on_weekdays,
    only_where,
    within,
    year_starts,
)
from lanyard.core.synth.register import Register
from lanyard.core.words.code_sets.places import NOT_RECORDED

MOVED_IN_YEAR, EARLIER_STAY, SECOND_STAY = 0.12, 0.6, 0.04
"""Share who came in mid-year, whose earlier stay is recorded, and who, of those that may, attend a second
setting; plausible, not official."""

YEARS_BACK = 2
"""Earlier stays are recorded for so many years, those at early years providers only until school age."""

STARTS_SCHOOL, STARTS_SECONDARY, ENDS_SCHOOL = 4, 11, 16
EARLY, SCHOOL, COLLEGE = "nm_early_years", "mainstream_academy", "general_fe_tertiary_colleges"
AT_SECOND_SETTING = "ap_pru_la_maintained"
FROM_THE_START = ("mainstream", "ap_", "special", "general_fe", "specialist")
"""Places, by how their name begins, to which children come at the start of a school year."""


def stays(holders: pl.DataFrame, register: Register, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """All stays of plan holders, by child, earlier ones first."""
    lot = chance.of("stays")
    now = _now(holders, register, days, lot)
    parts = [
        _at_school_replaced(now),
        _before(now, register, days, lot),
        now,
        _second(now, register, days, lot),
    ]
    wanted = ["child", "place", "choice", "urn", "ukprn", "entry_date", "leaving_date", "rank", "first"]
    found = pl.concat([part.select(wanted) for part in parts])
    return found.sort("child", "rank", "entry_date", maintain_order=True)


def usual_place(age: pl.Expr) -> pl.Expr:
    """Where most children of an age are taught."""
    at_college = pl.when(age >= ENDS_SCHOOL).then(pl.lit(COLLEGE))
    return at_college.when(age < STARTS_SCHOOL).then(pl.lit(EARLY)).otherwise(pl.lit(SCHOOL))


def _now(holders: pl.DataFrame, register: Register, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    """The stay on census day; for a place not recorded the last one, which has ended."""
    lapsed = (holders["place"] == NOT_RECORDED).to_numpy()
    placed = holders.with_columns(
        place=pl.when(pl.col("place") == NOT_RECORDED).then(usual_place(pl.col("age"))).otherwise("place")
    )
    placed = with_setting(placed, register, lot)
    entry = _entry_days(placed, days, lot)
    left = days.census - lot.integers(15, 190, len(entry)) * DAY
    entry = np.where(lapsed, np.minimum(entry, left - 30 * DAY), entry)
    came = np.maximum(entry, later(days_of(placed["birth_date"]), 30))
    return placed.with_columns(
        came=dates_of(came),
        entry_date=dates_of(np.maximum(came, _opened(placed))),
        leaving_date=dates_of(only_where(lapsed, on_weekdays(left))),
        rank=pl.lit("1"),
        first=pl.lit(value=True),
    )


def with_setting(people: pl.DataFrame, register: Register, lot: Lot) -> pl.DataFrame:
    """Adds `choice`, `urn`, `ukprn`, `opened`, `replaced`, `replaced_closed` for people's place and age."""
    choice = attended(people, register, lot)
    chosen = pl.Series(choice).set(pl.Series(choice == NOWHERE), None)
    known = register.choices.select("urn", "opened", "replaced", "replaced_closed")[chosen.fill_null(0)]
    blank = pl.when(pl.lit(chosen).is_not_null()).then(pl.all())
    return people.drop("urn", "ukprn", strict=False).with_columns(
        known.select(blank), choice=pl.Series(choice), ukprn=ukprns(people, lot)
    )


def _entry_days(placed: pl.DataFrame, days: CollectionYear, lot: Lot) -> Days:
    """Most come at the start of the school year of their phase, some in mid-year, the others at any time."""
    age, start = placed["age"].to_numpy(), days_of(placed["start_date"])
    by_year = placed["place"].str.contains(f"^({'|'.join(FROM_THE_START)})").to_numpy()
    special = placed["place"].str.starts_with("special_").to_numpy()
    since = np.where(special, _years_since(start, days), _years_in_phase(age, lot))
    september = later(year_starts(days.year - 1 - since), 243 + lot.integers(1, 6, len(age)))
    any_time = drawn_day(
        lot, np.maximum(september, days.census - 900 * DAY), days.census - 14 * DAY, len(age)
    )
    moved = ~by_year | happens(lot, MOVED_IN_YEAR, len(age))
    return within(on_weekdays(np.where(moved, any_time, september)), september, days.census - 7 * DAY)


def _years_in_phase(age: Numbers, lot: Lot) -> Numbers:
    """Whole school years since reception, year 7 or, after 16, the start of the course."""
    begun = np.select([age < STARTS_SCHOOL, age < STARTS_SECONDARY, age < ENDS_SCHOOL], [age, 4, 11], 16)
    course = np.minimum(lot.integers(0, 3, len(age)), age - begun)
    years: Numbers = np.where(age >= ENDS_SCHOOL, course, age - begun)
    return years


def _years_since(start: Days, days: CollectionYear) -> Numbers:
    """Whole school years since the first September after the plan began, at least none."""
    return np.maximum(days.year - 1 - (start.astype("datetime64[Y]").astype(np.int64) + 1970), 0)


def _at_school_replaced(now: pl.DataFrame) -> pl.DataFrame:
    """The stay at the school that an academy replaced, of children who held a plan and were there already."""
    was_there = (pl.col("came") < pl.col("opened")) & (pl.col("start_date") < pl.col("opened"))
    return now.filter(was_there).with_columns(
        urn=pl.col("replaced"),
        entry_date=pl.col("came"),
        leaving_date=pl.col("replaced_closed"),
        first=pl.lit(value=False),
    )


def _before(now: pl.DataFrame, register: Register, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    """The stay before the present one, if it was lately: at a setting usual at that age."""
    entry, start = days_of(now["entry_date"]), days_of(now["start_date"])
    recent = entry > np.maximum(start, days.census - YEARS_BACK * 365 * DAY)
    moved = now.filter(pl.Series(recent & happens(lot, EARLIER_STAY, len(entry))))
    earlier = moved.with_columns(age=(pl.col("age") - 1).clip(2), place=usual_place(pl.col("age") - 1))
    earlier = with_setting(earlier, register, lot)
    left = np.minimum(days_of(moved["entry_date"]) - 1 * DAY, days.census - 8 * DAY)
    came = np.maximum(
        left - lot.integers(200, 1200, len(left)) * DAY, later(days_of(moved["birth_date"]), 60)
    )
    came = np.maximum(came, _opened(earlier))
    ended = earlier.with_columns(
        entry_date=dates_of(np.minimum(came, left)), leaving_date=dates_of(left), first=pl.lit(value=False)
    )
    at_school_now = pl.Series(of_school_age(days_of(ended["birth_date"]), days.census_date))
    kept = (pl.col("place") != EARLY) | ~pl.lit(at_school_now)
    return ended.filter((pl.col("entry_date") < pl.col("leaving_date")) & kept)


def _opened(stay: pl.DataFrame) -> Days:
    opened = days_of(stay["opened"])
    return np.where(np.isnat(opened), np.datetime64("1990-01-01", "D"), opened)


def _second(now: pl.DataFrame, register: Register, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    """A second setting attended at the same time: alternative provision of pupils of a mainstream school."""
    able = (now["place"].str.starts_with("mainstream") & now["age"].is_between(8, 15)).to_numpy()
    able &= now["leaving_date"].is_null().to_numpy()
    both = now.filter(pl.Series(able & happens(lot, SECOND_STAY, now.height)))
    other = with_setting(both.with_columns(place=pl.lit(AT_SECOND_SETTING)), register, lot)
    entry = drawn_day(lot, days.census - 250 * DAY, days.census - 14 * DAY, both.height)
    return other.with_columns(
        entry_date=dates_of(on_weekdays(entry)), leaving_date=dates_of(np.full(both.height, NEVER)),
        rank=pl.lit("2"), first=pl.lit(value=False),
    )  # fmt: skip
