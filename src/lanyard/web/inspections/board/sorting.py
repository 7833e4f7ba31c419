"""Where each task stands on the board today. Needs no database."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lanyard.core.words.working_days import ENGLAND, Calendar, add_working_days
from lanyard.web.inspections.models import Inspection, Task, TaskState

SOON = 3
"""Working days ahead that the board shows as coming next, and back that it shows as done lately."""


class Place(StrEnum):
    """The parts of the board, in the order in which it shows them."""

    LATE = "late"
    BLOCKED = "blocked"
    NOW = "now"
    NEXT = "next"
    UNDONE = "undone"
    DONE = "done"
    LATER = "later"
    UNDATED = "undated"
    OVER = "over"


@dataclass(frozen=True)
class Clock:
    """The moment at which somebody looks at the board, and what counts as soon and lately then.

    Once the inspection `is_over`, nothing is late or due any more: what is still open was left undone.
    """

    now: datetime
    soon: date
    lately: date
    is_over: bool = False

    @classmethod
    def at(cls, now: datetime, calendar: Calendar = ENGLAND, *, is_over: bool = False) -> "Clock":
        """The clock of a moment in the area's own time, where people work on the days of the calendar."""
        today = now.date()
        soon, lately = (add_working_days(today, days, calendar) for days in (SOON, -SOON))
        return cls(now, soon, lately, is_over)

    @classmethod
    def of(cls, inspection: Inspection, now: datetime) -> "Clock":
        """The clock of an inspection: it heeds the council's days off that its rules do, and its end."""
        return cls.at(now, inspection.calendar, is_over=inspection.ended_on is not None)

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()


def place_of(task: Task, clock: Clock) -> Place:
    """Where a task stands. A blocked one stands there even when it is late."""
    if task.is_over:
        return _of_what_is_over(task, clock)
    if clock.is_over:
        return Place.UNDONE
    return Place.BLOCKED if task.state == TaskState.BLOCKED else _by_due(task, clock)


def _by_due(task: Task, clock: Clock) -> Place:
    if task.due is None:
        return Place.UNDATED
    if is_late(task, clock):
        return Place.LATE
    if task.due == clock.today:
        return Place.NOW
    return Place.NEXT if task.due <= clock.soon else Place.LATER


def is_late(task: Task, clock: Clock) -> bool:
    """Whether the day of a task, or its time today, has passed while it is open."""
    if task.is_over or task.due is None or clock.is_over:
        return False
    if task.due == clock.today and task.due_time:
        return task.due_time < clock.now.time()
    return task.due < clock.today


def by_place(tasks: Iterable[Task], clock: Clock) -> dict[Place, list[Task]]:
    """The tasks of each place, in the order given; of what was done lately, the latest first."""
    found: dict[Place, list[Task]] = {place: [] for place in Place}
    for task in tasks:
        found[place_of(task, clock)].append(task)
    found[Place.DONE].sort(key=lambda task: task.done_at or clock.now, reverse=True)
    return found


def by_place_of_each(tasks: Iterable[Task], now: datetime) -> dict[Place, list[Task]]:
    """The tasks of each place, each by the clock of its own inspection, which must have been fetched."""
    found: dict[Place, list[Task]] = {place: [] for place in Place}
    clocks: dict[int, Clock] = {}
    for task in tasks:
        clock = clocks.setdefault(task.inspection_id, Clock.of(task.inspection, now))
        found[place_of(task, clock)].append(task)
    return found


def _of_what_is_over(task: Task, clock: Clock) -> Place:
    lately = task.done_at is not None and task.done_at.date() >= clock.lately
    return Place.DONE if lately else Place.OVER
