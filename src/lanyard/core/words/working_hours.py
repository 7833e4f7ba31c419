"""Working hours of an English area: so many hours of each working day, and none at weekends or on days off.

Moments are in the area's own time; they may carry a time zone or none, but all of a call the same.
"""

import datetime as dt
from dataclasses import dataclass

from lanyard.core.words.numbers import counted
from lanyard.core.words.working_days import ENGLAND, Calendar, add_working_days, is_working_day

_HOUR = 60


@dataclass(frozen=True)
class Hours:
    """From when to when people work on a working day."""

    first: dt.time = dt.time(9)
    last: dt.time = dt.time(17)

    @property
    def minutes(self) -> int:
        """The minutes of a working day."""
        return _minutes(self.last) - _minutes(self.first)


OFFICE = Hours()
"""Nine to five: an ordinary office day, not taken from any rule."""


def working_minutes_between(
    start: dt.datetime, end: dt.datetime, hours: Hours = OFFICE, calendar: Calendar = ENGLAND
) -> int:
    """The whole minutes of working time from one moment to a later one; 0 where the end is not later."""
    days = (end.date() - start.date()).days + 1
    spent = (
        _worked_on(start.date() + dt.timedelta(days=n), start, end, hours, calendar) for n in range(days)
    )
    return sum(spent)


def after_working_minutes(
    start: dt.datetime, minutes: int, hours: Hours = OFFICE, calendar: Calendar = ENGLAND
) -> dt.datetime:
    """When so many minutes of work are done that begin at a moment, or as soon as people work again."""
    begins, left = _next_work(start, hours, calendar), minutes
    while left > (today := _left_today(begins, hours)):
        left -= today
        begins = _opening(add_working_days(begins.date(), 1, calendar), begins, hours)
    return begins + dt.timedelta(minutes=left)


def work_in_words(minutes: int, hours: Hours = OFFICE) -> str:
    """ "45 minutes", "3 hours", "1 working day 2 hours": minutes of work as people say them."""
    days, rest = divmod(minutes, hours.minutes)
    whole_hours, left = divmod(rest, _HOUR)
    parts = [
        (days, "working day", "working days"),
        (whole_hours, "hour", "hours"),
        (left, "minute", "minutes"),
    ]
    said = " ".join(counted(number, one, many) for number, one, many in parts if number)
    return said or "under a minute"


def _worked_on(day: dt.date, start: dt.datetime, end: dt.datetime, hours: Hours, calendar: Calendar) -> int:
    if not is_working_day(day, calendar):
        return 0
    begins = max(start, _at(day, hours.first, start))
    ends = min(end, _at(day, hours.last, start))
    return max(0, int((ends - begins).total_seconds() // _HOUR))


def _next_work(start: dt.datetime, hours: Hours, calendar: Calendar) -> dt.datetime:
    if not is_working_day(start.date(), calendar) or start >= _at(start.date(), hours.last, start):
        return _opening(add_working_days(start.date(), 1, calendar), start, hours)
    return max(start, _opening(start.date(), start, hours))


def _left_today(begins: dt.datetime, hours: Hours) -> int:
    return int((_at(begins.date(), hours.last, begins) - begins).total_seconds() // _HOUR)


def _opening(day: dt.date, like: dt.datetime, hours: Hours) -> dt.datetime:
    return _at(day, hours.first, like)


def _at(day: dt.date, time: dt.time, like: dt.datetime) -> dt.datetime:
    return dt.datetime.combine(day, time, tzinfo=like.tzinfo)


def _minutes(time: dt.time) -> int:
    return time.hour * _HOUR + time.minute
