"""Where each task stands on the board today. Needs no database."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lanyard.core.words.working_days import add_working_days
from lanyard.web.inspections.models import Task, TaskState

SOON = 3
"""Working days ahead that the board shows as coming next, and back that it shows as done lately."""


class Place(StrEnum):
    """The parts of the board, in the order in which it shows them."""

    LATE = "late"
    BLOCKED = "blocked"
    NOW = "now"
    NEXT = "next"
    DONE = "done"
    LATER = "later"
    UNDATED = "undated"
    OVER = "over"


@dataclass(frozen=True)
class Clock:
    """The moment at which somebody looks at the board, and what counts as soon and lately then."""

    now: datetime
    soon: date
    lately: date

    @classmethod
    def at(cls, now: datetime) -> "Clock":
        """The clock of a moment in the area's own time."""
        today = now.date()
        return cls(now, add_working_days(today, SOON), add_working_days(today, -SOON))

    @property
    def today(self) -> date:
        """The day it is."""
        return self.now.date()


def place_of(task: Task, clock: Clock) -> Place:
    """Where a task stands. A blocked one stands there even when it is late."""
    if task.is_over:
        return _of_what_is_over(task, clock)
    if task.state == TaskState.BLOCKED:
        return Place.BLOCKED
    if task.due is None:
        return Place.UNDATED
    if is_late(task, clock):
        return Place.LATE
    if task.due == clock.today:
        return Place.NOW
    return Place.NEXT if task.due <= clock.soon else Place.LATER


def is_late(task: Task, clock: Clock) -> bool:
    """Whether the day of a task, or its time today, has passed while it is open."""
    if task.is_over or task.due is None:
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


def _of_what_is_over(task: Task, clock: Clock) -> Place:
    lately = task.done_at is not None and task.done_at.date() >= clock.lately
    return Place.DONE if lately else Place.OVER
