"""Dates of an inspection from its rules and what is known so far. Pure: the same in, the same out."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from dateutil.relativedelta import relativedelta

from lanyard.core.frameworks.declare import Event, Framework, Strength
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.possible import check_possible
from lanyard.core.frameworks.when import Day, Distance, InspectionDay, Side, Unit, Weekday, When, parse
from lanyard.core.words.working_days import (
    add_working_days,
    nth_working_day,
    working_days_between,
)

NOTIFICATION = "notification"
_WEEK = 7


@dataclass(frozen=True)
class Moment:
    """A day with perhaps a time; `is_limit` says that the time is the last moment."""

    day: dt.date
    time: dt.time | None = None
    is_limit: bool = False


@dataclass(frozen=True)
class Step:
    """An event with its dates: `moment` is None while it waits for the events in `waits_for`.

    `until` is the last day of a window. `was_told` says that the date was given, not computed. `working_day`
    counts from the day of the call, which is 1.
    """

    event: Event
    moment: Moment | None
    until: dt.date | None
    was_told: bool
    working_day: int | None
    waits_for: tuple[str, ...] = ()

    @property
    def strength(self) -> Strength:
        """How sure the date is: as sure as its rule, and stated once somebody told it."""
        return Strength.STATED if self.was_told else self.event.strength


class Timeline:
    """Every date of a framework, as far as it is known."""

    def __init__(self, framework: Framework, known: Known) -> None:
        """Raises `ImpossibleDateError` when a date that was told cannot be."""
        self.framework, self.known = framework, known
        self._events = {event.id: event for event in framework.events}
        self._found: dict[str, dt.date | None] = {}
        check_possible(framework, known, self.day)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every event that can still happen, in order of date; those that wait come last."""
        ruled = [event for event in self.framework.events if self._can_happen(event)]
        steps = [self._step(event) for event in ruled]
        return tuple(sorted(steps, key=_by_date))

    def day(self, event: str) -> dt.date | None:
        """The day of an event, told or computed; None while it waits."""
        if event not in self._found:
            told = self.known.told.get(event)
            rule = self._rule(self._events[event])
            self._found[event] = told or self._computed(rule.day)
        return self._found[event]

    def moment(self, words: str) -> Moment | None:
        """The moment that a rule in words gives now, as for a task; None while it waits."""
        rule = parse(words, self.framework.values)
        day = self._computed(rule.day)
        return Moment(day, rule.time, rule.is_limit) if day else None

    def _can_happen(self, event: Event) -> bool:
        return not event.outcomes or self.known.outcome is None or self.known.outcome in event.outcomes

    def _step(self, event: Event) -> Step:
        rule, day = self._rule(event), self.day(event.id)
        until = self.moment(event.until) if event.until and day else None
        return Step(
            event=event,
            moment=Moment(day, rule.time, rule.is_limit) if day else None,
            until=until.day if until and day and until.day >= day else None,
            was_told=event.id in self.known.told or event.id == NOTIFICATION,
            working_day=self._working_day(day) if day else None,
            waits_for=() if day else self._waits_for(event),
        )

    def _rule(self, event: Event) -> When:
        """The event's rule: another once an event is told that it then follows."""
        words = next((rule for name, rule in event.once_told.items() if name in self.known.told), event.when)
        return parse(words, self.framework.values)

    def _waits_for(self, event: Event) -> tuple[str, ...]:
        """The events that must be told before this one has a date; itself, when only somebody can say."""
        missing = [name for name in self._rule(event).day.follows if self.day(name) is None]
        waits = [one for name in missing for one in self._waits_for(self._events[name])]
        return tuple(dict.fromkeys(waits)) or (event.id,)

    def _working_day(self, day: dt.date) -> int | None:
        after = working_days_between(self.known.notified, day, self.known.calendar)
        return after + 1 if after >= 0 else None

    def _computed(self, rule: Day) -> dt.date | None:
        if isinstance(rule, InspectionDay):
            return nth_working_day(self.known.notified, rule.number, self.known.calendar)
        if isinstance(rule, Distance):
            return self._at_distance(rule)
        return self._weekday(rule) if isinstance(rule, Weekday) else None

    def _start(self, event: str) -> dt.date | None:
        return self.known.notified if event == NOTIFICATION else self.day(event)

    def _at_distance(self, rule: Distance) -> dt.date | None:
        start = self._start(rule.event)
        if start is None:
            return None
        if rule.unit is Unit.WORKING_DAYS:
            return add_working_days(start, rule.number, self.known.calendar)
        return start + _DISTANCES[rule.unit] * rule.number

    def _weekday(self, rule: Weekday) -> dt.date | None:
        start = self._start(rule.event)
        if start is None:
            return None
        ahead = rule.weekday - start.weekday()
        if rule.side is Side.BEFORE:
            ahead -= _WEEK if ahead >= 0 else 0
        if rule.side is Side.AFTER:
            ahead += _WEEK if ahead <= 0 else 0
        return start + dt.timedelta(days=ahead)


_DISTANCES: Mapping[Unit, relativedelta] = {
    Unit.CALENDAR_DAYS: relativedelta(days=1),
    Unit.WEEKS: relativedelta(weeks=1),
    Unit.MONTHS: relativedelta(months=1),
    Unit.YEARS: relativedelta(years=1),
}


def _by_date(step: Step) -> tuple[bool, dt.date, dt.time]:
    if step.moment is None:
        return (True, dt.date.max, dt.time.max)
    return (False, step.moment.day, step.moment.time or dt.time.min)
