"""Who is on the roll of the area's schools on a census day: the pupils of a made-up school census."""

import datetime as dt

import numpy as np
import polars as pl

from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.chance import Numbers
from lanyard.core.synth.days import DAY, Days, dates_of, day, days_of, later, on_weekdays, year_starts
from lanyard.core.synth.everyone import everyone
from lanyard.core.synth.other_numbers import former_upns
from lanyard.core.synth.schools import OLDEST_PUPIL, YOUNGEST_PUPIL, census_schools
from lanyard.core.synth.stays import MOVED_IN_YEAR
from lanyard.core.synth.world import World

CURRENT, MAIN, SUBSIDIARY = "C", "M", "S"
AT_SECOND = 0.4
"""Share of the week of pupils on two rolls that they spend at the second; plausible."""

FIRST_OF_SEPTEMBER = 243


def pupils_of(world: World) -> pl.DataFrame:
    """Every child on a roll of the area's schools on census day in January: the columns of `everyone`, with
    `entry_date`, `former_upn`, `enrol_status` and `part_of_week`; who is on two rolls stands here twice."""
    schools = world.once(census_schools)
    people = world.once(everyone).filter(pl.col("age").is_between(YOUNGEST_PUPIL, OLDEST_PUPIL))
    known = people.with_columns(former_upns(people, world.chance))
    return pl.concat([_main(known, schools, world), _second(known, schools, world)])


def _main(people: pl.DataFrame, schools: pl.DataFrame, world: World) -> pl.DataFrame:
    """On the roll of their (main) school."""
    on_roll = people.filter(pl.col("urn").is_in(schools["urn"].implode()))
    both = pl.col("second_urn").is_not_null()
    entry = _entry_days(on_roll, world)
    return on_roll.with_columns(
        entry_date=dates_of(np.maximum(entry, _opened(on_roll, world))),
        enrol_status=pl.when(both).then(pl.lit(MAIN)).otherwise(pl.lit(CURRENT)),
        part_of_week=pl.when(both).then(1 - AT_SECOND).otherwise(1.0),
    )


def _second(people: pl.DataFrame, schools: pl.DataFrame, world: World) -> pl.DataFrame:
    """On the roll of a second school of the area."""
    on_roll = people.filter(pl.col("second_urn").is_in(schools["urn"].implode())).with_columns(
        urn="second_urn"
    )
    since = lots_of(world.chance, "days on a second roll", on_roll["child"]) * 200
    entry = on_weekdays(world.days.census - (14 + since.astype(np.int64)) * DAY)
    return on_roll.with_columns(
        entry_date=dates_of(np.maximum(entry, _opened(on_roll, world))),
        enrol_status=pl.lit(SUBSIDIARY),
        part_of_week=pl.lit(AT_SECOND),
    )


def _entry_days(on_roll: pl.DataFrame, world: World) -> Days:
    """The start of a school year; some came in mid-year. Plan holders' entry is what SEN2 tells."""
    child = on_roll["child"]
    years = _years_there(on_roll, lots_of(world.chance, "years at school", child))
    september = later(year_starts(world.year - 1 - years), FIRST_OF_SEPTEMBER + 2)
    moved = happens_to(world.chance, "came in mid-year", child, MOVED_IN_YEAR)
    days_since = (world.days.census - september).astype(np.int64) - 14
    some_day = september + (lots_of(world.chance, "entry day", child) * days_since).astype(np.int64) * DAY
    usual = on_weekdays(np.where(moved, some_day, september))
    stays = world.population.stays.filter("first").select("child", "urn", told="entry_date")
    told = days_of(on_roll.join(stays, on=["child", "urn"], how="left", maintain_order="left")["told"])
    return np.where(np.isnat(told), usual, told)


def _years_there(on_roll: pl.DataFrame, lot: np.typing.NDArray[np.float64]) -> Numbers:
    """Whole school years since reception or year 7; at special schools since any year between."""
    age = on_roll["age"].to_numpy()
    since_phase = np.select([age < 4, age < 11], [0, age - 4], np.minimum(age - 11, 7))
    special = on_roll["place"].str.contains("^(special|ap_)").fill_null(value=False).to_numpy()
    since_any = np.floor(lot * (np.maximum(age - 4, 0) + 1)).astype(np.int64)
    years: Numbers = np.where(special, np.minimum(since_any, age - 3), since_phase)
    return years


def _opened(on_roll: pl.DataFrame, world: World) -> Days:
    schools = world.population.register.choices.select("urn", "opened")
    opened = days_of(on_roll.join(schools, on="urn", how="left", maintain_order="left")["opened"])
    return np.where(np.isnat(opened), day(dt.date(1990, 1, 1)), opened)
