"""Filters of a list: each reads what was asked in the address, narrows the rows, and says it in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Generic, Protocol, TypeVar

from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words

Rows = QuerySet[Any]
"""Rows of whatever table of the database the list is of."""

Kept = TypeVar("Kept")
"""Rows of the database, or of a frame (`frames.FrameRows`): a filter hands on what it was given, narrowed."""


@dataclass(frozen=True)
class Picked:
    """One thing asked of a filter: parameter and value in the address, and what it means in words."""

    filter: str
    parameter: str
    value: str
    words: str


class Filter(Protocol[Kept]):
    """One way to narrow a list. `shape` says which controls the page shows for it."""

    @property
    def name(self) -> str:
        """The start of its parameters in the address."""

    @property
    def title(self) -> str:
        """What it narrows by, in words."""

    @property
    def shape(self) -> str:
        """ "checkboxes", "select", "days" or "words"."""

    def read(self, given: QueryDict) -> tuple[Picked, ...]:
        """What was asked for; anything that is no choice of the filter is passed over."""

    def narrow(self, rows: Kept, picked: Sequence[Picked]) -> Kept:
        """The rows that fit everything picked here; called only when something is."""


LONGEST_WRITTEN = 100
"""Characters that are heeded of what is written into a filter."""

Choices = tuple[tuple[str, str], ...]
"""Values in the address, each with its words."""

Narrow = Callable[[Kept, Sequence[str]], Kept]
"""Keeps the rows that fit one of some values."""


@dataclass(frozen=True)
class AnyOf(Generic[Kept]):
    """Checkboxes: rows that fit any of those ticked."""

    name: str
    title: str
    choices: Choices
    keep: Narrow[Kept]
    shape: str = "checkboxes"

    def read(self, given: QueryDict) -> tuple[Picked, ...]:
        """Every box that is ticked."""
        return tuple(_chosen(self.name, self.choices, given.getlist(self.name)))

    def narrow(self, rows: Kept, picked: Sequence[Picked]) -> Kept:
        """The rows that fit any of them."""
        return self.keep(rows, [each.value for each in picked])


@dataclass(frozen=True)
class OneOf(Generic[Kept]):
    """A drop-down list, for choices too many to tick: rows that fit the one chosen."""

    name: str
    title: str
    choices: Choices
    keep: Narrow[Kept]
    shape: str = "select"

    def read(self, given: QueryDict) -> tuple[Picked, ...]:
        """The choice made, if one was."""
        return tuple(_chosen(self.name, self.choices, given.getlist(self.name)[-1:]))

    def narrow(self, rows: Kept, picked: Sequence[Picked]) -> Kept:
        """The rows that fit it."""
        return self.keep(rows, [each.value for each in picked])


@dataclass(frozen=True)
class Between:
    """Two days: rows whose `field`, a day or a time, lies on or between them; either may be left out."""

    name: str
    title: str
    field: str
    is_time: bool = False
    shape: str = "days"

    def read(self, given: QueryDict) -> tuple[Picked, ...]:
        """The first and the last day, where given."""
        words = {self.first: "From", self.last: "Until"}
        days = {parameter: _day(given.get(parameter, "")) for parameter in words}
        return tuple(
            Picked(self.name, parameter, day.isoformat(), f"{words[parameter]} {date_in_words(day)}")
            for parameter, day in days.items()
            if day
        )

    def narrow(self, rows: Rows, picked: Sequence[Picked]) -> Rows:
        """The rows on or between the days."""
        for each in picked:
            rows = rows.filter(self._bound(each.parameter, date.fromisoformat(each.value)))
        return rows

    def _bound(self, parameter: str, day: date) -> Q:
        """Times are compared with midnights, not turned into days, so that the database can use an index."""
        is_first = parameter == self.first
        if not self.is_time:
            return Q(**{f"{self.field}__{'gte' if is_first else 'lte'}": day})
        if is_first:
            return Q(**{f"{self.field}__gte": _midnight(day)})
        return Q() if day == date.max else Q(**{f"{self.field}__lt": _midnight(day + timedelta(days=1))})

    @property
    def first(self) -> str:
        """The parameter of the first day."""
        return f"{self.name}-from"

    @property
    def last(self) -> str:
        """The parameter of the last day."""
        return f"{self.name}-until"


@dataclass(frozen=True)
class Written(Generic[Kept]):
    """A field to write in: rows that `keep` finds by what was written."""

    name: str
    title: str
    keep: Callable[[Kept, str], Kept]
    shape: str = "words"

    def read(self, given: QueryDict) -> tuple[Picked, ...]:
        """What was written, if anything was."""
        words = " ".join(given.get(self.name, "")[:LONGEST_WRITTEN].split())
        return (Picked(self.name, self.name, words, words),) if words else ()

    def narrow(self, rows: Kept, picked: Sequence[Picked]) -> Kept:
        """The rows that fit it."""
        return self.keep(rows, picked[0].value)


def _chosen(name: str, choices: Choices, values: Iterable[str]) -> Iterator[Picked]:
    asked = set(values)
    return (Picked(name, name, value, words) for value, words in choices if value in asked)


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
