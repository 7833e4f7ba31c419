"""Made-up registers of children educated at home and of children missing education."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.returns.out_of_school import HOME_EDUCATION, MISSING_EDUCATION
from lanyard.core.synth.by_child import happens_to, lots_of, picks_of
from lanyard.core.synth.days import DAY, Days, dates_of, days_of, later, of_school_age, on_weekdays
from lanyard.core.synth.education.who import HOME, MISSING, here
from lanyard.core.synth.schools import OLDEST_PUPIL, YOUNGEST_PUPIL, schools_for
from lanyard.core.synth.telling import one_table, sen_status
from lanyard.core.synth.world import Tables, World

SCHOOL_AGE_DAYS = 1830
"""Nobody is out of school before about five years old."""

WAS_AT_SCHOOL = 0.8
"""Share who were on the roll of a school before; plausible."""


@dataclass(frozen=True)
class Register:
    """One of the registers: its return and table, the place of the children in it, for how many days at most
    they have been, what share of pupils were so in the last year and are no longer, and reasons."""

    kind: str
    table: str
    place: str
    longest: int
    returned: float
    reasons: tuple[str, ...]


AT_HOME = Register(
    HOME_EDUCATION.kind,
    "home_educated",
    HOME,
    1_400,
    0.0025,
    (
        "Mental health", "Philosophy of the family", "Dissatisfied with the school", "Risk of exclusion",
        "Bullying", "Did not get the preferred school", "SEND needs not met", "No reason given",
    ),
)  # fmt: skip
NOWHERE = Register(
    MISSING_EDUCATION.kind,
    "missing_education",
    MISSING,
    300,
    0.003,
    ("Moved into the area", "Waiting for a school place", "Left school, no new school known", "Not known"),
)


def home_education(world: World) -> Tables:
    """Those educated at home on census day, and those who were in the year before."""
    return _register(AT_HOME, world)


def missing_education(world: World) -> Tables:
    """Those missing education on census day, and those who were in the year before."""
    return _register(NOWHERE, world)


def _register(register: Register, world: World) -> Tables:
    of_age = world.once(here).filter(_of_age(world))
    rows = pl.concat([_now(of_age, register, world), _until(of_age, register, world)]).sort("child")
    chance = world.chance
    school = schools_for(
        rows["age"].clip(YOUNGEST_PUPIL, OLDEST_PUPIL),
        world.population.register,
        chance.of(f"last schools of {register.kind}"),
    )["urn"]
    subject = f"was at school before {register.kind}"
    was_at_school = pl.Series(happens_to(chance, subject, rows["child"], WAS_AT_SCHOOL))
    reasons = pl.Series(register.reasons)
    told = rows.with_columns(
        sen_status=sen_status(),
        reason=reasons.gather(picks_of(chance, f"reasons of {register.kind}", rows["child"], len(reasons))),
        last_urn=pl.coalesce("urn", pl.when(pl.lit(was_at_school)).then(pl.lit(school))),
    )
    return one_table(register.kind, register.table, told)


def _of_age(world: World) -> pl.Series:
    return pl.Series(of_school_age(days_of(world.once(here)["birth_date"]), world.days.census_date))


def _now(of_age: pl.DataFrame, register: Register, world: World) -> pl.DataFrame:
    """Since when SEN2 says, for plan holders."""
    rows = of_age.filter(pl.col("place") == register.place)
    ago = lots_of(world.chance, f"days in {register.kind}", rows["child"]) * register.longest
    since = on_weekdays(world.days.census - (10 + ago.astype(np.int64)) * DAY)
    told = days_of(rows["entry_date"])
    start = np.where(np.isnat(told), _not_too_young(rows, since), told)
    return rows.with_columns(start_date=dates_of(start), end_date=pl.lit(None, pl.Date))


def _until(of_age: pl.DataFrame, register: Register, world: World) -> pl.DataFrame:
    """Pupils who were out of school in the year before, and went to their school when that ended."""
    chance = world.chance
    pupils = of_age.filter(pl.col("urn").is_not_null() & (pl.col("provision") != "plan"))
    rows = pupils.filter(
        pl.Series(happens_to(chance, f"was in {register.kind}", pupils["child"], register.returned))
    )
    ago = lots_of(chance, f"days since {register.kind}", rows["child"]) * 330
    end = on_weekdays(world.days.census - (20 + ago.astype(np.int64)) * DAY)
    lasted = 30 + lots_of(chance, f"days of {register.kind}", rows["child"]) * register.longest / 2
    start = np.minimum(_not_too_young(rows, on_weekdays(later(end, -lasted.astype(np.int64)))), end)
    return rows.with_columns(start_date=dates_of(start), end_date=dates_of(end))


def _not_too_young(rows: pl.DataFrame, start: Days) -> Days:
    return np.maximum(start, later(days_of(rows["birth_date"]), SCHOOL_AGE_DAYS))
