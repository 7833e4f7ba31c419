"""The careers service's made-up client file of a month: what each young person does."""

import datetime as dt

import numpy as np
import polars as pl

from lanyard.core.returns.nccis import NCCIS
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.days import DAY, dates_of, day, later, on_weekdays, year_starts
from lanyard.core.synth.education.who import here
from lanyard.core.synth.telling import sen_status, told
from lanyard.core.synth.world import Tables, World

KIND = NCCIS.kind
AGES, OLDEST_WITH_PLAN = (15, 17), 24
FIRST_NUMBER = 500_001
"""The first of the careers service's own numbers."""

NOT_IN_ANYTHING = ("neet", "neet_ntci", "neet_other", "neet_other_csa")
ACTIVITY = {
    "ukrlp_provider": "TRAINING",
    "apprenticeship": "APPRENTICESHIP",
    "work": "EMPLOYMENT",
    "not_known": "NOT_KNOWN",
    "placement_unknown": "NOT_KNOWN",
    **dict.fromkeys(NOT_IN_ANYTHING, "NEET"),
}
"""What people do by `place`; whoever is taught anywhere else is in education."""

OFFERED = 0.95
"""Share with an offer under the September guarantee; England 2025 in outline."""

GUARANTEED = (15, 16)
FIRST_NEET_AGE = 16
MONTHS = 3


def client_files(world: World) -> tuple[Tables, ...]:
    """The files of the last three months that ended before census day, the oldest first."""
    rows = world.once(_described)
    return tuple(_file(rows, month, world) for month in _months(world.days.census_date))


def _months(census: dt.date) -> list[dt.date]:
    """Last days of months."""
    last = census.replace(day=1)
    ends = []
    for _ in range(MONTHS):
        last -= dt.timedelta(days=1)
        ends.append(last)
        last = last.replace(day=1)
    return ends[::-1]


def _file(rows: pl.DataFrame, month: dt.date, world: World) -> Tables:
    """Whoever had not yet begun what they do now was still in education."""
    yet = pl.col("activity_since") > month
    then = rows.with_columns(
        activity=pl.when(yet).then(pl.lit("EDUCATION")).otherwise("activity"),
        activity_since=pl.when(yet).then("before_since").otherwise("activity_since"),
    )
    header = pl.DataFrame({"reference_date": [month], "area": [world.area]})
    return {
        "nccis_header": told(KIND, "nccis_header", header),
        "young_people": told(KIND, "young_people", then),
    }


def _described(world: World) -> pl.DataFrame:
    """Everyone of the ages that the service follows, and since when they do what they do."""
    followed = pl.col("age").is_between(*AGES) | (
        (pl.col("provision") == "plan") & pl.col("age").is_between(AGES[0], OLDEST_WITH_PLAN)
    )
    rows = world.once(here).filter(followed)
    child, chance = rows["child"], world.chance
    offer = pl.Series(happens_to(chance, "September guarantee", child, OFFERED))
    guarantee = pl.when(pl.lit(offer)).then(pl.lit("OFFER")).otherwise(pl.lit("NOT_RECORDED"))
    since, before = _since(rows, world)
    return rows.with_columns(
        young_person_id=pl.format("YP{}", child + FIRST_NUMBER),
        academic_age="age",
        activity=_activity(),
        activity_since=since,
        before_since=before,
        sen_status=sen_status(),
        september_guarantee=pl.when(pl.col("age").is_in(GUARANTEED)).then(guarantee),
    )


def _activity() -> pl.Expr:
    found = pl.col("place").replace_strict(ACTIVITY, default="EDUCATION", return_dtype=pl.String())
    too_young = (pl.col("age") < FIRST_NEET_AGE) & (found == "NEET")
    return pl.when(too_young).then(pl.lit("OTHER")).otherwise(found)


def _since(rows: pl.DataFrame, world: World) -> tuple[pl.Series, pl.Series]:
    """Courses began in September, this year or the last; anything else on any day of the year."""
    september = later(year_starts(world.year - 1), 245)
    ago = (5 + 330 * lots_of(world.chance, "days of activity", rows["child"])).astype(np.int64)
    some_day = on_weekdays(world.days.census - ago * DAY)
    course = rows.select(_activity().is_in(["EDUCATION", "TRAINING"])).to_series().to_numpy()
    usual = np.full(rows.height, day(dt.date(1970, 1, 1))) + (september - day(dt.date(1970, 1, 1)))
    before = later(usual, -365)
    return dates_of(np.where(course, usual, some_day)), dates_of(np.minimum(before, later(some_day, -30)))
