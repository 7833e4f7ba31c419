"""Where looked-after children live and by what order, and what care leavers do: drawn once, told by SSDA903
and by the lists of an inspection alike."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_by, falls_of, lots_of, picks_of
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.days import ages_at, dates_of, days_of, later, only_where
from lanyard.core.synth.social_care.cases import ADULT_DAYS, cases
from lanyard.core.synth.world import World

HOMES = ("K1", "K2", "R1", "S1")
"""Placements in registered homes, which have a number."""

FIRST_HOME, HOMES_KNOWN = 980_001, 400
AGE_BANDS = ("under 5", "5 to 15", "16 and over")
FOLLOWED_FROM, FOLLOWED_TO = 17, 21
"""Ages of the care leavers whom SSDA903 follows."""

OLDEST_LEAVER = 25
NOT_IN_TOUCH = "0"


def looked_after(world: World) -> pl.DataFrame:
    """Each period of being looked after: `child`, `birth_date`, `age` on census day, `started`, `ended` (null
    while it lasts), `legal_status`, `placement`, `provider`, `moved` (when that placement began; null where
    it is the first), `first_placement` and `first_provider` before it, `why_ended`."""
    periods = world.once(cases).filter(pl.col("looked_after_from").is_not_null())
    told = periods.select(
        "child", "birth_date", "age", "team", started="looked_after_from", ended="looked_after_to"
    )
    then = days_of(told["ended"].fill_null(world.days.census_date))
    at_end = ages_at(days_of(told["birth_date"]), then)
    band = pl.Series(np.array(AGE_BANDS)[np.digitize(at_end, [5, 16])])
    placement, first = (_by(world, "placement", band, told["child"], when) for when in ("now", "before"))
    return told.with_columns(
        legal_status=_by(world, "legal_status", band, told["child"]),
        placement=placement,
        provider=_by(world, "provider", placement.str.head(1), told["child"]),
        first_placement=first,
        first_provider=_by(world, "provider", first.str.head(1), told["child"]),
        moved=_moved(world, told),
        why_ended=_why(world, told, at_end),
    )


def place_of(periods: pl.DataFrame) -> pl.Series:
    """A number for each child's first placement, and another for the one after it, to draw where it is."""
    return periods["child"] * 2 + periods["moved"].is_not_null().cast(pl.Int64)


def home_numbers(chance: Chance, places: pl.Series, placements: pl.Series) -> pl.Series:
    """The number of the registered home at each place; null where the placement is none."""
    home = pl.Series(FIRST_HOME + picks_of(chance, "registered home", places, HOMES_KNOWN))
    return ("SC" + home.cast(pl.String)).set(~placements.is_in(HOMES), None)


def _by(world: World, name: str, group: pl.Series, children: pl.Series, when: str = "now") -> pl.Series:
    """One of the labels of a calibrated grid for each child, by its group."""
    return falls_by(world.chance, f"{name} {when}", children, calibration.grid("social_care", name), group)


def _moved(world: World, told: pl.DataFrame) -> pl.Series:
    """When the present placement began, for those looked after long enough to have moved once."""
    last = days_of(told["ended"].fill_null(world.days.census_date))
    started = days_of(told["started"])
    share = lots_of(world.chance, "moved placement", told["child"])
    days = ((last - started).astype(np.int64) * (0.1 + 0.8 * share)).astype(np.int64)
    long_enough = (last - started).astype(np.int64) > 150
    has = long_enough & (lots_of(world.chance, "has moved placement", told["child"]) < 0.55)
    return dates_of(only_where(has, later(started, days)))


def _why(world: World, told: pl.DataFrame, at_end: np.ndarray) -> pl.Series:
    grown = days_of(told["ended"]) >= later(days_of(told["birth_date"]), ADULT_DAYS - 700)
    band = np.where(grown, "grown", np.where(at_end < 5, "under 5", "5 to 15"))
    return _by(world, "why_left", pl.Series(band), told["child"]).set(told["ended"].is_null(), None)


def care_leavers(world: World) -> pl.DataFrame:
    """Young people who left care and are 17 to 25 on census day: `child`, `birth_date`, `age`, `home` and
    `activity` (codes of OC3), `in_touch`, `last_contact`."""
    left = world.once(cases).filter(
        pl.col("looked_after_to").is_not_null() & pl.col("age").is_between(FOLLOWED_FROM, OLDEST_LEAVER)
    )
    people = left.select("child", "birth_date", "age", ended="looked_after_to")
    away = lots_of(world.chance, "out of touch", people["child"]) < calibration.part(
        "social_care", "not_in_touch"
    )
    days_ago = (3 + 55 * lots_of(world.chance, "last contact", people["child"])).astype(np.int64)
    contact = world.days.census - np.where(away, days_ago + 150, days_ago) * np.timedelta64(1, "D")
    return people.with_columns(
        home=_of(world, "leavers_home", people["child"]).set(pl.Series(away), NOT_IN_TOUCH),
        activity=_of(world, "leavers_activity", people["child"]).set(pl.Series(away), NOT_IN_TOUCH),
        in_touch=pl.Series(~away),
        last_contact=dates_of(np.maximum(contact, days_of(people["ended"]))),
    )


def _of(world: World, name: str, children: pl.Series) -> pl.Series:
    return falls_of(world.chance, name, children, calibration.shares("social_care", name))
