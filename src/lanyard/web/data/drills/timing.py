"""How long items took in drills, in minutes of working time, from asking to the answer that was accepted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from lanyard.core.frameworks.request_clock import spread
from lanyard.core.words.working_days import ENGLAND, Calendar
from lanyard.core.words.working_hours import working_minutes_between
from lanyard.web.data.models import DrillClock


@dataclass(frozen=True)
class Drilled:
    """How long one item took over `times` drills: the shortest, the median, the longest, in working time."""

    times: int
    shortest_minutes: int
    median_minutes: int
    longest_minutes: int


def minutes_of(clock: DrillClock, calendar: Calendar = ENGLAND) -> int | None:
    """How long one item took in one drill; None where no answer was accepted."""
    if clock.accepted_at is None or clock.answered_at is None:
        return None
    return worked_between(clock.asked_at, clock.answered_at, calendar)


def worked_between(start: datetime, end: datetime, calendar: Calendar) -> int:
    """The minutes of working time from one moment to another, by the clock and the calendar of the area."""
    return working_minutes_between(timezone.localtime(start), timezone.localtime(end), calendar=calendar)


def drilled(clocks: Iterable[DrillClock], calendar: Calendar = ENGLAND) -> Mapping[str, Drilled]:
    """By item, those of which an answer was accepted once at least."""
    taken: defaultdict[str, list[int]] = defaultdict(list)
    for clock in clocks:
        minutes = minutes_of(clock, calendar)
        if minutes is not None:
            taken[clock.item].append(minutes)
    return {item: _drilled(minutes) for item, minutes in taken.items()}


def _drilled(minutes: list[int]) -> Drilled:
    found = spread(timedelta(minutes=each) for each in minutes)
    assert found is not None  # noqa: S101 - there is one at least
    whole = [round(each.total_seconds() / 60) for each in (found.shortest, found.median, found.longest)]
    return Drilled(found.count, *whole)
