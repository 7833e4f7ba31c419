"""Dates as far as they are known: a day, a month, a school term or a year, as English people write them.

Nothing is guessed. What could be read in two ways, or is no real day, is refused in words that say how to
write it. Days stand before months, as in the United Kingdom; two digits of a year are of this century.
"""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lanyard.core.words.dates_in_words import date_in_words, month_in_words, weekday_in_words

EARLIEST, LATEST = 1900, 2099
"""Years outside of which a date is taken for a slip of the keys."""


class RoughDateError(ValueError):
    """A text that is no date, or could be two: says what to write instead."""


class NoDateError(RoughDateError):
    """A text that does not begin with a date at all."""


class Precision(StrEnum):
    """How closely the time of something is known."""

    DAY = "day"
    MONTH = "month"
    TERM = "term"
    YEAR = "year"


class Term(StrEnum):
    """The terms of an English school year, with the months in which each can fall."""

    AUTUMN = "autumn"
    SPRING = "spring"
    SUMMER = "summer"

    @property
    def months(self) -> tuple[int, int]:
        """The first and the last of its months. The days of a term differ from area to area."""
        return {Term.AUTUMN: (9, 12), Term.SPRING: (1, 4), Term.SUMMER: (4, 7)}[self]


@dataclass(frozen=True, order=True)
class RoughDate:
    """The span of days in which something was, both ends included, and how closely it is known.

    Ordered by the first day, then by the last. Made by `a_day`, `a_month`, `a_term` and `a_year`.
    """

    first: dt.date
    last: dt.date
    precision: Precision

    @property
    def words(self) -> str:
        """``12 March 2025``, ``March 2025``, ``spring term 2025``, ``2025``."""
        return _WORDS[self.precision](self.first)

    def meets(self, other: "RoughDate") -> bool:
        """Whether both could have been on one day."""
        return self.first <= other.last and other.first <= self.last


def a_day(day: dt.date) -> RoughDate:
    """A day that is known."""
    return RoughDate(day, day, Precision.DAY)


def a_month(year: int, month: int) -> RoughDate:
    """Some day of a month."""
    return RoughDate(dt.date(year, month, 1), _end(year, month), Precision.MONTH)


def a_term(year: int, term: Term) -> RoughDate:
    """Some day of a school term, which is named by the year in which it falls."""
    first, last = term.months
    return RoughDate(dt.date(year, first, 1), _end(year, last), Precision.TERM)


def a_year(year: int) -> RoughDate:
    """Some day of a year."""
    return RoughDate(dt.date(year, 1, 1), dt.date(year, 12, 31), Precision.YEAR)


def of_precision(first: dt.date, precision: Precision) -> RoughDate:
    """The rough date of this precision that begins on a day. Raises `RoughDateError` where none does."""
    made = _BY_PRECISION[precision](first)
    if made.first != first:
        raise RoughDateError(f"No {precision} begins on {date_in_words(first)}.")
    return made


def read_rough_date(text: str) -> RoughDate:
    """The date that a text is, and nothing besides. Raises `RoughDateError`."""
    date, rest = leading_rough_date(text)
    if rest.strip(" .,"):
        raise RoughDateError(f"“{text.strip()}” is more than a date. {HOW_TO_WRITE}")
    return date


HOW_TO_WRITE = "Write a date like 12 March 2025 or 12/03/2025, or a month, term or year: March 2025, 2025."


def leading_rough_date(text: str) -> tuple[RoughDate, str]:
    """The date with which a text begins, and the text after it. Raises `RoughDateError` where it has none."""
    for form, made in _FORMS:
        found = form.match(text)
        if found:
            return made(found.groupdict()), text[found.end() :]
    raise NoDateError(f"There is no date at the beginning. {HOW_TO_WRITE}")


def _end(year: int, month: int) -> dt.date:
    return dt.date(year, month, monthrange(year, month)[1])


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+(?:the\s+)?)?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAY_IN_DIGITS = r"(?P<day>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)"
_YEAR = r"(?P<year>\d{4}|['’]?\d{2})(?![\d/])"
_FULL_YEAR = r"(?P<year>\d{4})(?![\d/])"
_TIME = r"(?:[ T]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)?"

Parts = dict[str, str | None]


def _year(parts: Parts) -> int:
    digits = (parts["year"] or "").strip("'’")
    year = int(digits) if len(digits) == 4 else 2000 + int(digits)
    if not EARLIEST <= year <= LATEST:
        raise RoughDateError(f"The year {digits} cannot be meant. Check it.")
    return year


def _month(parts: Parts) -> int:
    text = (parts["month"] or "").lower()
    month = int(text) if text.isdecimal() else _MONTHS.index(text[:3]) + 1
    if not 1 <= month <= 12:
        raise RoughDateError(f"There is no month {text}. Write the day before the month: 12/03/2025.")
    return month


def _day(parts: Parts) -> RoughDate:
    year, month, day = _year(parts), _month(parts), int(parts["day"] or 0)
    try:
        found = dt.date(year, month, day)
    except ValueError as error:
        raise RoughDateError(f"There is no {day} {month_in_words(year, month)}. Check the date.") from error
    _check_weekday(found, parts.get("weekday"))
    return a_day(found)


def _check_weekday(day: dt.date, written: str | None) -> None:
    if written and _WEEKDAYS.index(written[:3].lower()) != day.weekday():
        raise RoughDateError(f"{date_in_words(day)} is a {weekday_in_words(day)}. Check the date.")


def _of_month(parts: Parts) -> RoughDate:
    return a_month(_year(parts), _month(parts))


def _of_term(parts: Parts) -> RoughDate:
    return a_term(_year(parts), Term((parts["term"] or "").lower()))


def _of_year(parts: Parts) -> RoughDate:
    return a_year(_year(parts))


def _forms() -> Iterator[tuple[str, Callable[[Parts], RoughDate]]]:
    """The forms of dates, the longer before the shorter that they begin with."""
    yield rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?!\d){_TIME}", _day
    yield (
        rf"{_WEEKDAY}{_DAY_IN_DIGITS}\s?{_YEAR}",
        _day,
    )
    yield rf"{_WEEKDAY}{_DAY}(?:\s+of)?[\s-]*{_MONTH},?[\s-]*{_YEAR}", _day
    yield rf"{_WEEKDAY}{_MONTH}\s+{_DAY}\s*,?\s+{_FULL_YEAR}", _day
    yield rf"{_MONTH},?[\s-]*(?:of\s+)?{_FULL_YEAR}", _of_month
    yield rf"{_MONTH}\s?[-'’]\s?(?P<year>\d{{2}})(?![\d/])", _of_month
    yield rf"(?P<month>\d{{1,2}})\s?/\s?{_FULL_YEAR}", _of_month
    yield r"(?P<year>\d{4})-(?P<month>\d{2})(?![\d-])", _of_month
    yield rf"(?:the\s+)?(?P<term>autumn|spring|summer)\s+term,?\s+(?:of\s+)?{_FULL_YEAR}", _of_term
    yield rf"{_FULL_YEAR}(?![-.]\d)", _of_year


_FORMS = tuple((re.compile(rf"\s*{form}", re.IGNORECASE), made) for form, made in _forms())

_BY_PRECISION: dict[Precision, Callable[[dt.date], RoughDate]] = {
    Precision.DAY: a_day,
    Precision.MONTH: lambda day: a_month(day.year, day.month),
    Precision.TERM: lambda day: a_term(day.year, _term_of(day)),
    Precision.YEAR: lambda day: a_year(day.year),
}
_WORDS: dict[Precision, Callable[[dt.date], str]] = {
    Precision.DAY: date_in_words,
    Precision.MONTH: lambda day: month_in_words(day.year, day.month),
    Precision.TERM: lambda day: f"{_term_of(day)} term {day.year}",
    Precision.YEAR: lambda day: str(day.year),
}


def _term_of(first: dt.date) -> Term:
    """The term that begins in the month of a day; the one that lies around it where none begins there."""
    return max((term for term in Term if term.months[0] <= first.month), key=lambda term: term.months[0])
