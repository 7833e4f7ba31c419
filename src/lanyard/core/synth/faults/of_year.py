"""Moves the days of the rules' examples, which are told for the return of 2026, to another year's return.

Days keep their month and day in the year so many years off. Those of 8 to 16 January lie around census day,
in any year, and keep their distance from it, since census day moves within January. Leap days stay, and
so do days of 2014, in which plans began.
"""

import re
from datetime import date, datetime, timedelta

from lanyard.core.returns.cells.forms import EARLIEST, LATEST
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.returns.sen2.examples import YEAR

AROUND_CENSUS_DAY = range(8, 17)
LEAP_DAY = (2, 29)
FIRST_YEAR_OF_PLANS = 2014
DAY_FIRST = "%d/%m/%Y"
FORMS = {re.compile(r"\d{4}-\d{2}-\d{2}"): "%Y-%m-%d", re.compile(r"\d{2}/\d{2}/\d{4}"): DAY_FIRST}
"""How days are written in the examples, and the pattern of each."""


def in_year(text: str | None, year: int) -> str | None:
    """The text of an example's cell for the return of that year; what is no day stays as it is."""
    if text is None or year == YEAR:
        return text
    for form, pattern in FORMS.items():
        if form.fullmatch(text):
            return _moved_text(text, pattern, year)
    return text


def as_checked(text: str) -> str:
    """A day as a check tells it, yyyy-mm-dd; what is no day, or none that can be, stays as it is."""
    day = _day(text, DAY_FIRST)
    return f"{day:%Y-%m-%d}" if day and EARLIEST <= day <= LATEST else text


def _moved_text(text: str, pattern: str, year: int) -> str:
    day = _day(text, pattern)
    return _moved(day, year).strftime(pattern) if day else text


def _day(text: str, pattern: str) -> date | None:
    try:
        return datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def _moved(day: date, year: int) -> date:
    if (day.month, day.day) == LEAP_DAY or day.year == FIRST_YEAR_OF_PLANS:
        return day
    around_census = day.month == 1 and day.day in AROUND_CENSUS_DAY
    further = census_day(year).day - census_day(YEAR).day if around_census else 0
    return day.replace(year=day.year + year - YEAR) + timedelta(days=further)
