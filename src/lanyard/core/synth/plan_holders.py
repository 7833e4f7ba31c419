"""Who has a plan in force on census day: age, when the plan began, where it came from, place, need, sex."""

from enum import StrEnum

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Flags, Lot, Numbers, Weights, happens, pick, pick_each
from lanyard.core.synth.collection_year import FIRST_PLANS, CollectionYear
from lanyard.core.synth.days import (
    Days,
    ages_at,
    born_at_age,
    dates_of,
    drawn_day,
    later,
    of_school_age,
    on_weekdays,
    within,
    year_starts,
)
from lanyard.core.synth.plan_model import AGES, START_AGES, YEARS_HELD, need_names, place_names, plan_model

ROUNDS = 12
"""How often dates that miss the drawn age at the start are drawn anew."""


class Origin(StrEnum):
    """Where a plan came from, as the return sees it."""

    NEW = "new"
    TRANSFERRED = "transferred"
    OLDER = "older"


def plan_holders(count: int, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """`count` people with a plan in force: `birth_date`, `age` on 31 August, `start_date`, `origin`, `place`
    (of `places.PLACE`), `need` and `sex`."""
    lot = chance.of("plan holders")
    model = plan_model()
    cell = pick(lot, model.lives.ravel(), count)
    age, held, start_age = (np.array(part) for part in np.unravel_index(cell, model.lives.shape))
    birth, start = _births_and_starts(AGES[age], YEARS_HELD[held], START_AGES[start_age], days, lot)
    is_new = (held <= 1).astype(np.int64)
    place = _places(lot, is_new, age, birth, days)
    need, sex = _needs(lot, is_new, age, place)
    return pl.DataFrame(
        {
            "birth_date": dates_of(birth),
            "age": AGES[age],
            "start_date": dates_of(start),
            "origin": _origins(lot, held),
            "place": pl.Series(place_names()).gather(place),
            "need": pl.Series(need_names()).gather(need),
            "sex": sex,
        }
    )


def _births_and_starts(
    ages: Numbers, held: Numbers, start_ages: Numbers, days: CollectionYear, lot: Lot
) -> tuple[Days, Days]:
    """Dates that give the age on 31 August, the years held and, nearly always, the age at the start."""
    birth, start = _drawn(ages, held, days, lot)
    for _ in range(ROUNDS):
        missed = np.minimum(ages_at(birth, start), START_AGES[-1]) != start_ages
        if not missed.any():
            break
        birth[missed], start[missed] = _drawn(ages[missed], held[missed], days, lot)
    return birth, start


def _drawn(ages: Numbers, held: Numbers, days: CollectionYear, lot: Lot) -> tuple[Days, Days]:
    birth = born_at_age(lot, ages, days.age_day)
    first = np.maximum(year_starts(days.year - held), FIRST_PLANS)
    last = np.minimum(later(year_starts(days.year - held + 1), -1), days.census)
    last = np.where(last < first, later(first, 120), last)
    start = drawn_day(lot, later(first, 1), last, len(ages))
    return birth, within(on_weekdays(start), first, days.census)


def _origins(lot: Lot, held: Numbers) -> pl.Series:
    """Of the plans begun in the year the published share is new; the others moved in with their date."""
    new = calibration.part("plans", "new")
    moved = calibration.part("plans", "transferred_in")
    transferred = (held == 1) & happens(lot, moved / (new + moved), len(held))
    names = np.where(transferred, Origin.TRANSFERRED, np.where(held <= 1, Origin.NEW, Origin.OLDER))
    return pl.Series(names.tolist(), dtype=pl.String)


def _places(lot: Lot, is_new: Numbers, age: Numbers, birth: Days, days: CollectionYear) -> Numbers:
    """Places by age; whoever is of school age on census day is no longer at an early years provider."""
    weights = plan_model().places.reshape(-1, len(place_names()))
    drawn = pick_each(lot, weights, is_new * len(AGES) + age)
    early = place_names().index("nm_early_years")
    school = place_names().index("mainstream_academy")
    at_school: Flags = (drawn == early) & of_school_age(birth, days.census_date)
    return np.where(at_school, school, drawn)


def _needs(lot: Lot, is_new: Numbers, age: Numbers, place: Numbers) -> tuple[Numbers, pl.Series]:
    """Need and sex together, for plans of the same newness, age and place."""
    weights = plan_model().needs
    rows = weights.reshape(-1, weights.shape[3] * weights.shape[4])
    group = np.ravel_multi_index((is_new, age, place), weights.shape[:3])
    drawn = pick_each(lot, np.where(rows.sum(axis=1, keepdims=True) > 0, rows, _overall(rows)), group)
    sexes = calibration.grid("needs", "by_sex").groups
    return drawn // len(sexes), pl.Series(sexes).gather(drawn % len(sexes))


def _overall(rows: Weights) -> Weights:
    overall: Weights = rows.sum(axis=0, keepdims=True)
    return overall
