"""Which days of the school census count: terms of an academic year, told by the reference dates in use."""

import datetime as dt
from collections.abc import Iterable

from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.sources import SCHOOL_CENSUS

AUTUMN, SPRING, SUMMER = "autumn", "spring", "summer"


def term_of(day: dt.date) -> str:
    """The term in which a census is taken: October is autumn, January spring, May summer."""
    return SPRING if day.month <= 4 else SUMMER if day.month <= 8 else AUTUMN


def census_days(facts: Facts) -> tuple[dt.date, ...]:
    """The reference dates of every school census in use, in order."""
    return tuple(sorted(facts.dates.get(SCHOOL_CENSUS.kind, ())))


def latest_spring(facts: Facts) -> tuple[dt.date, ...]:
    """The days of the latest spring census; of the latest census of any term where none is of spring.

    More than one day only where a school gave another reference date than the others. Need is asked for in
    spring alone, so a later census of another term does not take its place.
    """
    days = census_days(facts)
    return _latest_term(day for day in days if term_of(day) == SPRING) or _latest_term(days)


def _latest_term(days: Iterable[dt.date]) -> tuple[dt.date, ...]:
    found = sorted(days)
    return tuple(day for day in found if (day.year, term_of(day)) == (found[-1].year, term_of(found[-1])))


def latest_year(facts: Facts) -> tuple[dt.date, ...]:
    """The days of the censuses within twelve months up to the latest: one for each term, where all are held.

    Each census tells of an earlier term (of the sessions of the one before, of the suspensions of the one
    before that), so that together they tell of one whole year.
    """
    days = census_days(facts)
    return tuple(day for day in days if day > _a_year_before(days[-1]))


def _a_year_before(day: dt.date) -> dt.date:
    return day.replace(year=day.year - 1, day=min(day.day, 28))


def latest_census(facts: Facts) -> tuple[dt.date, ...]:
    """The days of the latest census of any term."""
    return _latest_term(census_days(facts))
