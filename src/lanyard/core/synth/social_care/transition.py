"""A made-up transition tracker: young people with a plan from 14 on, and their adult assessments."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.days import Days, ages_at, dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.social_care.cases import ADULT_DAYS
from lanyard.core.synth.social_care.whoever import who_of
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "transition", "casework"
FIRST_AGE = 14
TEAMS = ("Learning disability team", "Transitions team", "Physical disability team", "Mental health team")


def adult_assessments(world: World) -> pl.DataFrame:
    """Young people with a plan from 14 on: `child`, `age` on census day, `likely_need`, `assessment_due`,
    `assessment_offered`, `assessment_done`, `eligible` (null before it is done), `adult_team`."""
    holders = world.population.holders
    age = ages_at(days_of(holders["birth_date"]), world.days.census)
    rows = holders.select("child", "birth_date", "need", age=pl.Series(age)).filter(
        pl.col("age") >= FIRST_AGE
    )
    likely = _likely(world, rows)
    adult = later(days_of(rows["birth_date"]), ADULT_DAYS)
    offered = only_where(likely, _offered(world, rows["child"], adult))
    done = _done(world, rows["child"], offered)
    eligible = _happens(world, "eligible", rows["child"])
    named = likely & (_happens(world, "named_team", rows["child"]) | (~np.isnat(done) & eligible))
    told = pl.Series(np.where(eligible, "Y", "N").tolist(), dtype=pl.String)
    return rows.with_columns(
        likely_need=pl.Series(np.where(likely, "Y", "N").tolist(), dtype=pl.String),
        assessment_due=dates_of(only_where(likely, adult)),
        assessment_offered=dates_of(offered),
        assessment_done=dates_of(done),
        eligible=told.set(pl.Series(np.isnat(done)), None),
        adult_team=pl.Series(TEAMS).gather(rows["child"] % len(TEAMS)).set(pl.Series(~named), None),
    )


def transition_tables(world: World) -> Tables:
    """The tracker, in order of the case number."""
    rows = world.once(adult_assessments).drop("birth_date")
    known = who_of(world, rows).with_columns(
        pl.col("child").alias(TRUTH), case_id=local_ids(NUMBERS, rows["child"])
    )
    return {"transition": listed(KIND, "transition", known.sort("case_id"))}


def _likely(world: World, rows: pl.DataFrame) -> np.ndarray:
    parts = calibration.parts("services", "likely_need")
    part = rows["need"].replace_strict(parts, default=parts["OTH"], return_dtype=pl.Float64()).to_numpy()
    return happens_to(world.chance, "likely to need adult care", rows["child"], part)


def _offered(world: World, children: pl.Series, adult: Days) -> Days:
    """Most in the two years before 18, some after it, the others not yet."""
    chance, census = world.chance, world.days.census
    before = later(adult, -(20 + lots_of(chance, "offered before 18", children) * 640).astype(np.int64))
    after = later(adult, (15 + lots_of(chance, "offered after 18", children) * 500).astype(np.int64))
    in_time = _happens(world, "offered_by_18", children)
    ever = in_time | _happens(world, "offered_later", children)
    day = on_weekdays(np.where(in_time, before, after))
    return only_where(ever & (day <= census), day)


def _done(world: World, children: pl.Series, offered: Days) -> Days:
    taken = (14 + lots_of(world.chance, "adult assessment", children) * 130).astype(np.int64)
    day = on_weekdays(later(offered, taken))
    return only_where(_happens(world, "done", children) & (day <= world.days.census), day)


def _happens(world: World, name: str, children: pl.Series) -> np.ndarray:
    part = calibration.parts("services", "adult_assessment")[name]
    return happens_to(world.chance, f"adult assessment {name}", children, part)
