"""The board as a sheet for the wall."""

from collections.abc import Iterable, Mapping

from lanyard.core.packs.pdf.wall_sheet import WallPart, WallSheet, WallTask
from lanyard.core.words.dates_in_words import time_in_words
from lanyard.web.inspections.board.presenters import PLACE_WORDS, due_in_words
from lanyard.web.inspections.board.sorting import Clock, Place, by_place
from lanyard.web.inspections.frame import Around
from lanyard.web.inspections.models import Task, TaskState

_PARTS: Mapping[Place, str] = {
    **{place: PLACE_WORDS[place].title for place in (Place.LATE, Place.BLOCKED, Place.NOW, Place.NEXT)},
    Place.LATER: "Later",
    Place.UNDATED: "No date yet",
}
_ONCE_OVER: Mapping[Place, str] = {Place.UNDONE: PLACE_WORDS[Place.UNDONE].title}


def wall_sheet(around: Around, tasks: Iterable[Task], clock: Clock, area: str) -> WallSheet:
    """Everything still to be done: late, blocked, due today, next and later; or what was left undone."""
    found = by_place(tasks, clock)
    shown = _ONCE_OVER if clock.is_over else _PARTS
    return WallSheet(
        title=f"{'Rehearsal: ' if around.is_rehearsal else ''}{around.title}",
        area=area,
        as_at=clock.today,
        counted_at=f"Printed at {time_in_words(clock.now.time())}",
        next_deadline=around.countdown,
        parts=tuple(_part(title, found[place], clock) for place, title in shown.items()),
    )


def _part(title: str, tasks: Iterable[Task], clock: Clock) -> WallPart:
    return WallPart(title, tuple(_task(task, clock) for task in tasks))


def _task(task: Task, clock: Clock) -> WallTask:
    who = task.owner.name if task.owner else "Nobody yet"
    return WallTask(task.title, due_in_words(task, clock), who, TaskState(task.state).label)
