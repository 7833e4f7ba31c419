"""Health assessments of looked-after children of the twelve months before census day, initial and review."""

import datetime as dt

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.days import DAY, Days, dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.social_care.living import looked_after
from lanyard.core.synth.social_care.whoever import as_care_knows, who_of
from lanyard.core.synth.world import Tables, World
from lanyard.core.words.working_days import days_off

KIND, NUMBERS = "looked-after-health", "social-care"
WORKING_DAYS_TO_INITIAL = 20
REVIEW_DAYS_UNDER_5, REVIEW_DAYS = 182, 365
"""Statutory guidance on the health of looked-after children: 20 working days; six months; a year."""

HOLIDAYS_BACK = 450
"""Bank holidays of so many days are known: of what fell due earlier nothing is told."""

FIRST_SDQ_AGE, LAST_SDQ_AGE, FIRST_DENTIST_AGE = 4, 16, 1


def assessments(world: World) -> pl.DataFrame:
    """Each assessment due in the twelve months up to census day: `child`, `age`, `kind`, `due_date`,
    `done_date` (null when not done by then), `dental_check`, `sdq_done`."""
    periods = world.once(looked_after)
    census = world.days.census
    ended = np.where(np.isnat(days_of(periods["ended"])), census, days_of(periods["ended"]))
    initial, review = _initial_due(periods, world), _review_due(periods, ended)
    rows = [
        _due(world, periods, "INITIAL", initial, ended),
        _due(world, periods, "REVIEW", np.where(review > initial, review, np.datetime64("NaT")), ended),
    ]
    return _with_checks(world, pl.concat(rows).sort("child", "due_date"))


def looked_after_health_tables(world: World) -> Tables:
    """The health team's list, in order of local number."""
    rows = world.once(assessments)
    known = as_care_knows(who_of(world, rows)).with_columns(
        pl.col("child").alias(TRUTH), child=local_ids(NUMBERS, rows["child"])
    )
    return {"looked_after_health": listed(KIND, "looked_after_health", known.sort("child", "due_date"))}


def _initial_due(periods: pl.DataFrame, world: World) -> Days:
    started = days_of(periods["started"])
    last = world.days.census_date
    off = days_off(last - dt.timedelta(days=HOLIDAYS_BACK), last)
    due: Days = np.busday_offset(
        started, WORKING_DAYS_TO_INITIAL, roll="backward", holidays=np.array(off, dtype="datetime64[D]")
    )
    return due


def _review_due(periods: pl.DataFrame, ended: Days) -> Days:
    """The last review that fell due while the child was looked after."""
    every = np.where(periods["age"].to_numpy() < 5, REVIEW_DAYS_UNDER_5, REVIEW_DAYS)
    started = days_of(periods["started"])
    turns = (ended - started).astype(np.int64) // every
    return only_where(turns >= 1, later(started, turns * every))


def _due(world: World, periods: pl.DataFrame, kind: str, due: Days, ended: Days) -> pl.DataFrame:
    rows = periods.select("child", "age", kind=pl.lit(kind), due_date=dates_of(due), ended=dates_of(ended))
    first = (world.days.census - 365 * DAY).item()
    told = rows.filter(pl.col("due_date").is_between(first, world.days.census_date))
    told = told.filter(pl.col("due_date") <= pl.col("ended"))
    return told.with_columns(done_date=_done(world, kind, told))


def _done(world: World, kind: str, rows: pl.DataFrame) -> pl.Series:
    """Most in time; what would come after census day is not yet done."""
    child, due = rows["child"], days_of(rows["due_date"])
    in_time = happens_to(
        world.chance, f"{kind} in time", child, calibration.parts("social_care", "in_time")[kind]
    )
    share = lots_of(world.chance, f"{kind} days", child)
    days = np.where(in_time, -(share * 14).astype(np.int64), 3 + (share**2 * 120).astype(np.int64))
    done = on_weekdays(later(due, days))
    ever = happens_to(
        world.chance, f"{kind} done", child, calibration.parts("social_care", "checks")["assessment"]
    )
    return dates_of(only_where(ever & (done <= world.days.census), done))


def _with_checks(world: World, rows: pl.DataFrame) -> pl.DataFrame:
    child, age, chance = rows["child"], rows["age"].to_numpy(), world.chance
    parts = calibration.parts("social_care", "checks")
    ago = 5 + (lots_of(chance, "dental check", child) * 350).astype(np.int64)
    seen = happens_to(chance, "seen by a dentist", child, parts["teeth"]) & (age > FIRST_DENTIST_AGE)
    asked = pl.Series((age >= FIRST_SDQ_AGE) & (age <= LAST_SDQ_AGE))
    answered = pl.Series(happens_to(chance, "questionnaire", child, parts["questionnaire"]))
    return rows.with_columns(
        dental_check=dates_of(only_where(seen, on_weekdays(world.days.census - ago * DAY))),
        sdq_done=pl.when(pl.lit(asked)).then(
            pl.when(pl.lit(answered)).then(pl.lit("Y")).otherwise(pl.lit("N"))
        ),
    )
