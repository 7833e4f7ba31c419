"""Working days of an English area: not Saturdays, Sundays or bank holidays.

Bank holidays come from the ``holidays`` package, offline: substitute days and one-off days such as the
coronation (8 May 2023) are in it. An area that works other days says so in its ``Calendar``.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_DAY = dt.timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where an area's days off differ from weekends and bank holidays.

    ``extra``: days off of its own, or a bank holiday newly announced.
    ``removed``: bank holidays on which it works.
    """

    extra: frozenset[dt.date] = frozenset()
    removed: frozenset[dt.date] = frozenset()


ENGLAND = Calendar()
"""The bank holidays of England, unchanged."""


@cache
def bank_holidays(year: int) -> Mapping[dt.date, str]:
    """The bank holidays of England in a year, each with its name; substitute days are named as observed."""
    # Here, not above: it loads every country's calendar, a fifth of a second that most commands can spare.
    import holidays  # noqa: PLC0415

    return dict(sorted(holidays.country_holidays("GB", subdiv="ENG", years=year, language="en_GB").items()))


def days_off(first: dt.date, last: dt.date, calendar: Calendar = ENGLAND) -> list[dt.date]:
    """The bank holidays and own days off of a calendar from one day to another, both included, in order.

    Weekends are not listed. Give it to Polars' ``business_day_count`` to count over whole columns.
    """
    known = {day for year in range(first.year, last.year + 1) for day in bank_holidays(year)}
    return sorted(day for day in (known | calendar.extra) - calendar.removed if first <= day <= last)


def is_working_day(day: dt.date, calendar: Calendar = ENGLAND) -> bool:
    """Whether people work on this day."""
    if day.weekday() >= _SATURDAY or day in calendar.extra:
        return False
    return day in calendar.removed or day not in bank_holidays(day.year)


def add_working_days(start: dt.date, working_days: int, calendar: Calendar = ENGLAND) -> dt.date:
    """The day that is so many working days after the start, or before it when the number is negative.

    The start itself is not counted; 0 gives the start, whether or not it is worked.
    """
    step = _DAY if working_days > 0 else -_DAY
    day = start
    for _ in range(abs(working_days)):
        day = _next_working_day(day, step, calendar)
    return day


def nth_working_day(start: dt.date, n: int, calendar: Calendar = ENGLAND) -> dt.date:
    """Working day n of something that starts on this day: 1 is the start, or the first working day after it.

    Inspections count so: working day 1 is the day of the call. Raises ``ValueError`` below 1.
    """
    if n < 1:
        raise ValueError(f"Working days of an inspection count from 1, the day of the call; {n} is none.")
    return add_working_days(start - _DAY, n, calendar)


def working_days_between(first: dt.date, last: dt.date, calendar: Calendar = ENGLAND) -> int:
    """How many working days after the first day the last one is: the first not counted, the last counted.

    Negative when the last day is the earlier one. ``add_working_days`` undoes it for any working day.
    """
    if last >= first:
        return _working_days_from(first + _DAY, last, calendar)
    return -_working_days_from(last, first - _DAY, calendar)


def _working_days_from(first: dt.date, last: dt.date, calendar: Calendar) -> int:
    days = (last - first).days + 1
    return sum(is_working_day(first + dt.timedelta(days=n), calendar) for n in range(days))


def _next_working_day(day: dt.date, step: dt.timedelta, calendar: Calendar) -> dt.date:
    day += step
    while not is_working_day(day, calendar):
        day += step
    return day
