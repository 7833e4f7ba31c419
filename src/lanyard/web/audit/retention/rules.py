"""Retention rules, one for each class of record, declared by the room that keeps it."""

from calendar import monthrange
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from lanyard.core.words.numbers import counted
from lanyard.web.audit.errors import DeclaredTwiceError

RECORD_CLASS = "record-class"
"""The kind of thing that a class of record is, for events about erasure."""


@dataclass(frozen=True)
class Period:
    """How long something is kept, by the calendar."""

    years: int = 0
    months: int = 0
    days: int = 0

    def before(self, day: date) -> date:
        """The day this long before another: six months before 31 August is 28 February, or 29."""
        months = day.year * 12 + day.month - 1 - self.years * 12 - self.months
        year, month = divmod(months, 12)
        last_day = monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last_day)) - timedelta(days=self.days)

    def __str__(self) -> str:
        parts = ((self.years, "year"), (self.months, "month"), (self.days, "day"))
        return " and ".join(counted(number, unit, f"{unit}s") for number, unit in parts if number)


@dataclass(frozen=True)
class RetentionRule:
    """How long one class of record is kept, and how it goes.

    `counted_from` completes "kept for 6 years from …"; `source` is the law or the schedule it rests on.
    `due` counts the records whose time began before a day, and `erase` erases them and says how many.
    """

    record_class: str
    title: str
    keeps_for: Period
    counted_from: str
    why: str
    source: str
    due: Callable[[date], int]
    erase: Callable[[date], int]

    @property
    def kept(self) -> str:
        """How long, in words."""
        return f"{self.keeps_for} from {self.counted_from}"


_declared: dict[str, RetentionRule] = {}


def declare_retention(rules: Iterable[RetentionRule]) -> None:
    """Adds a room's rules. Raises `DeclaredTwiceError` when another rule has the record class."""
    for rule in rules:
        if _declared.setdefault(rule.record_class, rule) != rule:
            raise DeclaredTwiceError(f"Two retention rules are for {rule.record_class}.")


def declared_retention() -> tuple[RetentionRule, ...]:
    """Every rule of every room, by title."""
    return tuple(sorted(_declared.values(), key=lambda rule: rule.title))


def rule_titles(record_classes: Collection[str]) -> Mapping[str, str]:
    """The titles of some record classes."""
    return {name: _declared[name].title for name in record_classes if name in _declared}
