"""The forms in which dates are written in returns, and how to read one that is not in the expected form."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from lanyard.core.returns.cells.column import Fault
from lanyard.core.returns.problems import Severity
from lanyard.core.words.dates_in_words import date_in_words

UNREADABLE, IMPOSSIBLE, AMBIGUOUS = "D01", "D02", "D03"
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
LAST_SHORT_YEAR_OF_THIS_CENTURY = 50
FIRST_DAY_NUMBER, LAST_DAY_NUMBER = 10_000, 73_415
"""Spreadsheet day numbers taken as dates: 18 May 1927 to 31 December 2100. Smaller ones may be years."""

_Parts = tuple[int, int, int]
"""Year, month, day, before it is known whether there is such a day."""

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


class DateForm(Enum):
    """A way of writing a date: how people name it, and its pattern where a file may be expected to use it."""

    ISO = ("yyyy-mm-dd", "%Y-%m-%d")
    CELL = ("dd/mm/yyyy", "%Y-%m-%d")  # a spreadsheet's own date cell, else text as people see it there
    DAY_FIRST = ("dd/mm/yyyy", "%d/%m/%Y")
    DAY_FIRST_DASHED = ("dd-mm-yyyy", "%d-%m-%Y")
    DAY_FIRST_DOTTED = ("dd.mm.yyyy", "%d.%m.%Y")
    YEAR_MONTH_NAME = ("yyyy-Mon-dd", "%Y-%b-%d")
    MONTH_NAME = ("1 January 2002", "")
    COMPACT = ("yyyymmdd", "")
    DAY_NUMBER = ("a spreadsheet's day number", "")
    SHORT_YEAR = ("dd/mm/yy", "")
    MONTH_FIRST = ("mm/dd/yyyy", "")

    def __init__(self, words: str, pattern: str) -> None:
        self.words, self.pattern = words, pattern


@dataclass(frozen=True)
class DateReading:
    """One text read as a date: its form, its day where it has one, and the fault where it has one."""

    form: DateForm | None
    day: date | None = None
    fault: Fault | None = None


def read_date(text: str, expected: DateForm) -> DateReading:
    """Reads a date in any known form. Unknown forms, impossible days and two-digit years are faults."""
    bare = _TIME.sub("", text)
    for shape, read in _SHAPES:
        if found := shape.fullmatch(bare):
            return read(found, expected)
    return _unreadable(text, "cannot be read as a date", None, expected)


def _from_parts(form: DateForm, parts: _Parts, text: str, expected: DateForm) -> DateReading:
    year, month, day = parts
    if not EARLIEST.year <= year <= LATEST.year:
        message = f"The year {year} lies before 1900 or after 2100. Write the date as {expected.words}."
        return DateReading(form, None, Fault(IMPOSSIBLE, message))
    try:
        return DateReading(form, date(year, month, day))
    except ValueError:
        return _unreadable(text, "is no day of the calendar", form, expected)


def _year_first(found: re.Match[str], expected: DateForm) -> DateReading:
    year, month, day = map(int, found.groups())
    form = DateForm.COMPACT if found.group().isdecimal() else DateForm.ISO
    return _from_parts(form, (year, month, day), found.group(), expected)


def _day_first(found: re.Match[str], expected: DateForm) -> DateReading:
    day, month, year = (int(found[part]) for part in ("day", "month", "year"))
    if month > 12 >= day:
        what = "has the month before the day, or no such month"
        return _unreadable(found.group(), what, DateForm.MONTH_FIRST, expected)
    return _with_year(_BY_MARK[found["mark"]], (year, month, day), found, expected)


def _month_name(found: re.Match[str], expected: DateForm) -> DateReading:
    starts = (i for i, month in enumerate(MONTHS, 1) if month.startswith(found["name"].lower()))
    month = next(starts, None)
    if month is None:
        return _unreadable(found.group(), "has no such month", None, expected)
    form = DateForm.YEAR_MONTH_NAME if found.start("year") == 0 else DateForm.MONTH_NAME
    return _with_year(form, (int(found["year"]), month, int(found["day"])), found, expected)


def _day_number(found: re.Match[str], expected: DateForm) -> DateReading:
    number = int(found.group(1)[:9])
    if FIRST_DAY_NUMBER <= number <= LAST_DAY_NUMBER:
        return DateReading(DateForm.DAY_NUMBER, date(1899, 12, 30) + timedelta(number))
    return _unreadable(found.group(), "is a number and not a date", None, expected)


def _with_year(form: DateForm, parts: _Parts, found: re.Match[str], expected: DateForm) -> DateReading:
    """The date of these parts; a year of two digits is read, and reported as doubtful."""
    if len(found["year"]) == 4:
        return _from_parts(form, parts, found.group(), expected)
    year, month, day = parts
    century = 2000 if year <= LAST_SHORT_YEAR_OF_THIS_CENTURY else 1900
    full = _from_parts(DateForm.SHORT_YEAR, (century + year, month, day), found.group(), expected)
    if full.day is None:
        return full
    message = f"The year has two digits. Read as {date_in_words(full.day)}; write it as {expected.words}."
    return DateReading(full.form, full.day, Fault(AMBIGUOUS, message, Severity.QUERY))


def _unreadable(text: str, what: str, form: DateForm | None, expected: DateForm) -> DateReading:
    message = f"'{text[:40]}' {what}. Write the date as {expected.words}."
    return DateReading(form, None, Fault(UNREADABLE, message))


_BY_MARK = {
    "/": DateForm.DAY_FIRST,
    "-": DateForm.DAY_FIRST_DASHED,
    ".": DateForm.DAY_FIRST_DOTTED,
}
_TIME = re.compile(
    r"[T ]\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(\s*[AaPp]\.?[Mm]\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$", re.ASCII
)
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], DateForm], DateReading]], ...] = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", _year_first),
        (r"(?P<day>\d{1,2})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})", _day_first),
        (
            r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?P<name>[A-Za-z]{3,9})[-/., ]*(?P<year>\d{4}|\d{2})",
            _month_name,
        ),
        (r"(?P<year>\d{4})[-/. ](?P<name>[A-Za-z]{3,9})[-/. ](?P<day>\d{1,2})", _month_name),
        (r"(\d{4})(\d{2})(\d{2})", _year_first),
        (r"(\d+)(?:\.\d*)?", _day_number),
    )
)
