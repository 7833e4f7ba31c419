"""The board as a sheet for the wall."""

from collections.abc import Iterable
from datetime import date

from lanyard.core.packs.pdf.wall_sheet import WallPart, WallSheet, WallTask
from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.web.inspections.board.presenters import PLACE_WORDS, due_in_words
from lanyard.web.inspections.board.sorting import Clock, Place, by_place
from lanyard.web.inspections.frame import Around
from lanyard.web.inspections.models import Task, TaskState

_PARTS = (Place.LATE, Place.BLOCKED, Place.NOW, Place.NEXT)


def wall_sheet(around: Around, tasks: Iterable[Task], clock: Clock, area: str) -> WallSheet:
    """What is late, blocked, due today and next, and then what is due later by its day."""
    found = by_place(tasks, clock)
    parts = [_part(PLACE_WORDS[place].title, found[place], clock) for place in _PARTS]
    later = [*found[Place.LATER], *found[Place.UNDATED]]
    return WallSheet(
        title=f"{'Rehearsal: ' if around.is_rehearsal else ''}{around.title}",
        area=area,
        as_at=clock.today,
        counted_at=f"Printed at {time_in_words(clock.now.time())}",
        next_deadline=around.countdown,
        parts=(*parts, *(_part(_day(day), of_day, clock) for day, of_day in _by_day(later).items())),
    )


def _part(title: str, tasks: Iterable[Task], clock: Clock) -> WallPart:
    return WallPart(title, tuple(_task(task, clock) for task in tasks))


def _task(task: Task, clock: Clock) -> WallTask:
    who = task.owner.name if task.owner else "Nobody yet"
    return WallTask(task.title, due_in_words(task, clock), who, TaskState(task.state).label)


def _by_day(tasks: Iterable[Task]) -> dict[date | None, list[Task]]:
    found: dict[date | None, list[Task]] = {}
    for task in tasks:
        found.setdefault(task.due, []).append(task)
    return found


def _day(day: date | None) -> str:
    return weekday_and_day(day) if day else "No date yet"
