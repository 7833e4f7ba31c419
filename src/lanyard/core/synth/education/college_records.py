"""Made-up records of colleges: their learners with a plan or a learning difficulty."""

import numpy as np
import polars as pl

from lanyard.core.returns.college_records import COLLEGE_RECORDS
from lanyard.core.synth.attending import FIRST_PROVIDER
from lanyard.core.synth.by_child import happens_to, lots_of, picks_of
from lanyard.core.synth.chance import Numbers
from lanyard.core.synth.days import DAY, Days, dates_of, days_of, later, year_starts
from lanyard.core.synth.education.who import COLLEGES, here
from lanyard.core.synth.telling import one_table, yes_no
from lanyard.core.synth.world import Tables, World

YOUNGEST, OLDEST = 16, 24
OF_SUPPORT, OF_OTHERS, LEFT = 0.85, 0.07, 0.05
"""Shares who tell the college of a learning difficulty: of those once on SEN support, and of others; and
share who left in the autumn; plausible."""

FIRST_DAY = 246
"""Days from 1 January to the first day of courses."""


def college_records(world: World) -> Tables:
    """The learners of 16 to 24 at colleges, specialist institutions and training providers."""
    chance = world.chance
    at_college = pl.col("place").is_in(COLLEGES) & pl.col("age").is_between(YOUNGEST, OLDEST)
    people = world.once(here).filter(at_college)
    part = np.where(people["was_on_support"].to_numpy(), OF_SUPPORT, OF_OTHERS)
    difficulty = pl.Series(happens_to(chance, "told the college", people["child"], part))
    rows = people.filter(difficulty | (people["provision"] == "plan"))
    start = _start(rows, world)
    left = pl.Series(happens_to(chance, "left college", rows["child"], LEFT)) & (rows["provision"] != "plan")
    told = rows.with_columns(
        ukprn=_providers(rows, world),
        start_date=dates_of(start),
        end_date=dates_of(later(start, 60)).set(~left, None),
        learning_difficulty=pl.lit("Y"),
        plan=yes_no(pl.col("provision") == "plan"),
        primary_need=pl.when(pl.col("provision") == "plan").then("need"),
    )
    return one_table(COLLEGE_RECORDS.kind, "college_learners", told)


def _start(rows: pl.DataFrame, world: World) -> Days:
    """The day that SEN2 tells, else the start of a course this year or the last."""
    told = days_of(rows["entry_date"])
    child = rows["child"]
    years: Numbers = np.minimum(picks_of(world.chance, "years at college", child, 2), rows["age"] - 16)
    september = later(year_starts(world.year - 1 - years), FIRST_DAY)
    some_day = september + (lots_of(world.chance, "day at college", child) * 20).astype(np.int64) * DAY
    return np.where(np.isnat(told), some_day, told)


def _providers(rows: pl.DataFrame, world: World) -> pl.Series:
    """The UKPRN of the college that SEN2 tells by its URN, or one of the area's colleges."""
    register = world.population.register.table.select("urn", of_urn="ukprn")
    of_stay = rows.select("child", "stay_urn", "ukprn").join(
        register, left_on="stay_urn", right_on="urn", how="left", maintain_order="left"
    )
    colleges = _colleges(world)
    some = colleges.gather(picks_of(world.chance, "college", rows["child"], len(colleges)))
    return of_stay.select(pl.coalesce("ukprn", "of_urn", pl.lit(some))).to_series()


def _colleges(world: World) -> pl.Series:
    """The colleges of the area; where it has none, the first provider of all."""
    table = world.population.register.table
    home = table.filter((pl.col("la_code") == world.area) & pl.col("type_code").is_in(["18", "45"]))
    known = home["ukprn"].drop_nulls()
    return known if len(known) else pl.Series([str(FIRST_PROVIDER)])
