"""If the call came now: what is ready, and by when the rest would be. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from lanyard.core.frameworks.timeline import Moment
from lanyard.core.words.working_days import ENGLAND, Calendar
from lanyard.core.words.working_hours import OFFICE, Hours, after_working_minutes
from lanyard.web.data.catalogue.rules import Readiness, Verdict
from lanyard.web.data.catalogue.standing import Standing

Free = defaultdict[int | str, datetime]
"""From when each owner is free; an item that nobody owns stands for somebody of its own."""


@dataclass(frozen=True)
class Wanted:
    """An item, its verdict, and by when inspectors want it; `due` is None where the rules cannot say."""

    standing: Standing
    verdict: Verdict
    due: datetime | None


@dataclass(frozen=True)
class Foretold:
    """An item with the moment by which it would be there: None where nobody knows how long it takes.

    What is ready would be there at once.
    """

    wanted: Wanted
    there_by: datetime | None

    @property
    def is_ready(self) -> bool:
        """Whether nothing is left to do."""
        return self.wanted.verdict.readiness is Readiness.READY

    @property
    def is_late(self) -> bool:
        """Whether it would be there only after it is wanted, as far as anybody knows."""
        return bool(self.there_by and self.wanted.due and self.there_by > self.wanted.due)


def deadline(moment: Moment | None, now: datetime, hours: Hours = OFFICE) -> datetime | None:
    """The last moment at which something due on a day is in time: its hour, else the end of office hours."""
    if moment is None:
        return None
    return datetime.combine(moment.day, moment.time or hours.last, tzinfo=now.tzinfo)


def foretell(
    wanted: Iterable[Wanted], now: datetime, hours: Hours = OFFICE, calendar: Calendar = ENGLAND
) -> list[Foretold]:
    """Every item with the moment at which it would be there, in the order given.

    Everybody begins at once. Who owns several gets them out one after another, what is wanted first first;
    an item that nobody owns waits for nobody else.
    """
    free: Free = defaultdict(lambda: now)
    given = list(wanted)
    there: dict[str, datetime | None] = {}
    for each in sorted(given, key=lambda one: _order(one, now)):
        there[each.standing.item.id] = _there_by(each, free, now, hours, calendar)
    return [Foretold(each, there[each.standing.item.id]) for each in given]


def late_first(foretold: Iterable[Foretold], now: datetime) -> Iterator[Foretold]:
    """What is not ready: late before in time, what nobody can say before what is in time, by when due."""
    rest = [each for each in foretold if not each.is_ready]
    yield from sorted(rest, key=lambda each: (_grade(each), _order(each.wanted, now)))


def _there_by(wanted: Wanted, free: Free, now: datetime, hours: Hours, calendar: Calendar) -> datetime | None:
    if wanted.verdict.readiness is Readiness.READY:
        return now
    minutes = wanted.standing.minutes
    if minutes is None:
        return None
    desk = wanted.standing.entry.owner_id or wanted.standing.item.id
    free[desk] = after_working_minutes(free[desk], minutes, hours, calendar)
    return free[desk]


def _order(wanted: Wanted, now: datetime) -> tuple[datetime, str]:
    return (wanted.due or _end_of_time(now), wanted.standing.item.id)


def _end_of_time(now: datetime) -> datetime:
    return datetime.combine(now.date() + timedelta(days=36_500), time(), tzinfo=now.tzinfo)


def _grade(foretold: Foretold) -> int:
    if foretold.is_late:
        return 0
    return 1 if foretold.there_by is None else 2
