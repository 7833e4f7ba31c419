"""The words in which frameworks say when something is: read once, strictly, into values.

A rule is one of these, and may end with `at 09:00` or `by 12:00`:

* `D9`: working day 9, where D1 is the day of the call.
* `2 working days after names_chosen`, `30 calendar days before onsite_start`, `3 weeks …`, `18 months …`,
  `5 years …`.
* `the Thursday before onsite_start`, `the Friday after notification`, `the Monday of the week of
  onsite_start`.
* `on onsite_start`: the same day.
* `when told`: only known once somebody says.

A number may be a setting of the framework, in braces: `{comment_days} working days after draft_report`.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lanyard.core.frameworks.errors import RuleError


class Unit(StrEnum):
    """What a distance between two dates is counted in."""

    WORKING_DAYS = "working days"
    CALENDAR_DAYS = "calendar days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Side(StrEnum):
    """Where a weekday stands beside the event it is counted from."""

    BEFORE = "before"
    AFTER = "after"
    OF_THE_WEEK = "of the week of"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class InspectionDay:
    """Working day `number` of the inspection; 1 is the day of the call."""

    number: int
    follows: tuple[str, ...] = ("notification",)


@dataclass(frozen=True)
class Distance:
    """So many units after an event; before it when `number` is negative."""

    number: int
    unit: Unit
    event: str

    @property
    def follows(self) -> tuple[str, ...]:
        """The event it is counted from."""
        return (self.event,)


@dataclass(frozen=True)
class Weekday:
    """The nearest such weekday strictly before or after an event, or that of its week. Monday is 0."""

    weekday: int
    side: Side
    event: str

    @property
    def follows(self) -> tuple[str, ...]:
        """The event it is counted from."""
        return (self.event,)


@dataclass(frozen=True)
class WhenTold:
    """Known only once somebody says it."""

    follows: tuple[str, ...] = ()


Day = InspectionDay | Distance | Weekday | WhenTold


@dataclass(frozen=True)
class When:
    """A day, and perhaps a time on it. `is_limit` says that the time is the last moment, not the start."""

    day: Day
    time: dt.time | None = None
    is_limit: bool = False


def parse(words: str, settings: Mapping[str, int] | None = None) -> When:
    """The rule that the words say. Raises `RuleError` with what is wrong with them."""
    text = _with_settings(words.strip(), settings or {})
    day, time, is_limit = _without_time(text)
    for pattern, make in _FORMS:
        found = pattern.fullmatch(day)
        if found:
            return When(make(found), time, is_limit)
    raise RuleError(
        f"“{words}” is not a rule. Write it like “D9”, “2 working days after names_chosen” or “when told”."
    )


_TIME = re.compile(r"(?P<day>.+?) (?P<how>at|by) (?P<hour>\d\d):(?P<minute>\d\d)")


def _without_time(text: str) -> tuple[str, dt.time | None, bool]:
    found = _TIME.fullmatch(text)
    if not found:
        return text, None, False
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > 23 or minute > 59:
        raise RuleError(f"{hour}:{minute} is not a time: write hours and minutes as 09:00.")
    return found["day"], dt.time(hour, minute), found["how"] == "by"


def _with_settings(text: str, settings: Mapping[str, int]) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1] not in settings:
            raise RuleError(f"{{{found[1]}}} is not a setting of this framework.")
        return str(settings[found[1]])

    return re.sub(r"\{(\w+)\}", value, text)


def _inspection_day(found: re.Match[str]) -> Day:
    number = int(found["number"])
    if number < 1:
        raise RuleError("D0 is no day of an inspection: the day of the call is D1.")
    return InspectionDay(number)


def _distance(found: re.Match[str]) -> Day:
    number = int(found["number"])
    unit = found["unit"] if found["unit"].endswith("s") else f"{found['unit']}s"
    return Distance(number if found["side"] == "after" else -number, Unit(unit), found["event"])


def _same_day(found: re.Match[str]) -> Day:
    return Distance(0, Unit.CALENDAR_DAYS, found["event"])


def _weekday(found: re.Match[str]) -> Day:
    return Weekday(WEEKDAYS.index(found["weekday"]), Side(found["side"]), found["event"])


def _when_told(_found: re.Match[str]) -> Day:
    return WhenTold()


_EVENT = r"(?P<event>[a-z][a-z0-9_]*)"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Day]], ...] = (
    (re.compile(r"D(?P<number>\d+)"), _inspection_day),
    (
        re.compile(
            r"(?P<number>\d+) (?P<unit>(working|calendar) days?|weeks?|months?|years?) "
            rf"(?P<side>after|before) {_EVENT}"
        ),
        _distance,
    ),
    (re.compile(rf"on {_EVENT}"), _same_day),
    (re.compile(rf"the (?P<weekday>{'|'.join(WEEKDAYS)}) (?P<side>{'|'.join(Side)}) {_EVENT}"), _weekday),
    (re.compile(r"when told"), _when_told),
)
