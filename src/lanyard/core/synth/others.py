"""Children and young people without SEND, so that shares of pupils and of leavers have their whole.

They are pupils of the area's schools, some taught at home or missing education, and young people after 16 as
far back as results and destinations reach.
"""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Lot, Numbers, happens, pick, pick_each
from lanyard.core.synth.child_numbers import schools_used, ulns, upns
from lanyard.core.synth.days import ages_at, born_at_age, dates_of, days_of
from lanyard.core.synth.identities import FIRST_ULN_AGE, FIRST_UPN_AGE
from lanyard.core.synth.names import with_names
from lanyard.core.synth.postcodes import postcodes
from lanyard.core.synth.schools import OLDEST_PUPIL
from lanyard.core.synth.world import World

AT_SCHOOL = "school"
AGES_OF_PLACES = [5, 16, 18]
"""Ages at which what people do changes: the rows of the calibrated places."""


def others_at_school(on_support: int) -> int:
    """How many pupils without SEND there are beside so many on SEN support."""
    support = calibration.part("others", "support_of_pupils")
    return round(on_support / support * (1 - support - calibration.part("others", "plans_of_pupils")))


def made_up_others(on_support: int, world: World) -> pl.DataFrame:
    """People without SEND beside those with, of whom so many are on SEN support at the area's schools: their
    columns as in `people`, `place` as calibrated, and `was_on_support`."""
    known, chance = world.population.people, world.chance
    lot = chance.of("people without SEND")
    count = round(others_at_school(on_support) / _part_at_school())
    ages = calibration.shares("others", "age")
    age = np.array([int(label) for label in ages.labels])[pick(lot, ages.weights, count)]
    drawn = pl.DataFrame(
        {
            "age": age,
            "birth_date": dates_of(born_at_age(lot, age, world.days.age_day)),
            "sex": _drawn(lot, "sex", count),
            "ethnicity": _drawn(lot, "ethnicity", count),
            "place": _places(lot, age),
        }
    )
    named = with_names(drawn, chance.of("names of people without SEND"), beside=known)
    return _numbered(_with_past(named, lot), world)


def _part_at_school() -> float:
    ages, places = calibration.shares("others", "age"), calibration.grid("others", "place")
    rows = _rows_of_places(np.array([int(label) for label in ages.labels]))
    return float((ages.weights * places.weights[rows, places.labels.index(AT_SCHOOL)]).sum())


def _drawn(lot: Lot, name: str, count: int) -> pl.Series:
    shares = calibration.shares("others", name)
    return pl.Series(shares.labels, dtype=pl.String).gather(pick(lot, shares.weights, count))


def _rows_of_places(age: Numbers) -> Numbers:
    return np.digitize(age, AGES_OF_PLACES).astype(np.int64)


def _places(lot: Lot, age: Numbers) -> pl.Series:
    places = calibration.grid("others", "place")
    return pl.Series(places.labels).gather(pick_each(lot, places.weights, _rows_of_places(age)))


def _with_past(people: pl.DataFrame, lot: Lot) -> pl.DataFrame:
    parts = calibration.parts("others", "was_on_support")
    part = people["place"].replace_strict(parts, return_dtype=pl.Float64()).to_numpy()
    return people.with_columns(was_on_support=pl.Series(happens(lot, part, people.height)))


def _numbered(people: pl.DataFrame, world: World) -> pl.DataFrame:
    """Adds `child`, after those with SEND, `postcode`, `upn` and, from 14, `uln`."""
    known, ranges = world.population.people, world.ranges
    lot = world.chance.of("identities of people without SEND")
    school = ranges.first_school + schools_used(_years_given(known))
    old_enough = ages_at(days_of(people["birth_date"]), world.days.census) >= FIRST_ULN_AGE
    return people.with_columns(
        child=pl.int_range(people.height, dtype=pl.Int64) + known.height,
        postcode=postcodes(lot, people.height),
        upn=upns(lot, _years_given(people), school),
        uln=ulns(lot, people.height, ranges.first_other_uln).set(pl.Series(~old_enough), None),
    )


def with_upns_of_schools(people: pl.DataFrame, schools: pl.Series, world: World) -> pl.DataFrame:
    """With the UPN of pupils on the roll of `schools` who have none in SEN2, where a ULN or a reason stands
    in its place: no pupil is without."""
    on_roll = pl.col("urn").is_in(schools.implode()) & (pl.col("age") <= OLDEST_PUPIL)
    lacking = people.select(on_roll & pl.col("upn").is_null()).to_series()
    pupils = people.filter(lacking)
    lot = world.chance.of("UPNs that schools alone know")
    given = upns(lot, _years_given(pupils), world.ranges.spare_school)
    return people.with_columns(people["upn"].scatter(lacking.arg_true(), given))


def _years_given(people: pl.DataFrame) -> Numbers:
    """The calendar years in which they came to school."""
    years: Numbers = people["birth_date"].dt.year().to_numpy().astype(np.int64) + FIRST_UPN_AGE
    return years
