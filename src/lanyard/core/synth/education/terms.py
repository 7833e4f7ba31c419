"""The terms of a school year and their census days, as a made-up census tells of them."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from lanyard.core.returns.sen2.census_days import census_day

THURSDAY = 3


class TermCode(StrEnum):
    """A term by the code of its census."""

    SPRING = "SPR"
    SUMMER = "SUM"
    AUTUMN = "AUT"


@dataclass(frozen=True)
class Term:
    """A census: its term and day, and the term before, whose attendance it tells: first and last day, and the
    sessions that a pupil could attend in it."""

    code: TermCode
    census: dt.date
    first: dt.date
    last: dt.date
    sessions: int


def terms(year: int) -> tuple[Term, ...]:
    """The three censuses up to that of January of the year, the oldest first."""
    last = year - 1
    return (
        Term(TermCode.SUMMER, _thursday(last, 5, 3), dt.date(last, 1, 6), dt.date(last, 4, 4), 118),
        Term(TermCode.AUTUMN, _thursday(last, 10, 1), dt.date(last, 4, 22), dt.date(last, 7, 21), 116),
        Term(TermCode.SPRING, census_day(year), dt.date(last, 9, 2), dt.date(last, 12, 19), 142),
    )


def _thursday(year: int, month: int, place: int) -> dt.date:
    """The first, second or third Thursday of a month."""
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(THURSDAY - first.weekday()) % 7 + 7 * (place - 1))
