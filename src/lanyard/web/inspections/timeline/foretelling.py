"""What a change of a date would do, before it is done: which tasks would move, and which stay as they are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from lanyard.core.frameworks.errors import ImpossibleDateError
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.laying_out import moved
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class Shift:
    """A task with its day, and the day that the dates would give it."""

    task: Task
    before: date | None
    after: date | None


@dataclass(frozen=True)
class Foretold:
    """A change of one date: what it moves, and what stays because it is over."""

    event: str
    before: date | None
    after: date | None
    moving: tuple[Shift, ...]
    staying: tuple[Shift, ...]


def foretell(inspection: Inspection, event: str, day: date | None) -> Foretold:
    """What would follow from telling a date; None takes back one that was told. Two queries.

    Raises `RefusedError` when the date cannot be.
    """
    before = inspection.timeline()
    after = _with(before, event, day)
    shifts = list(shifts_by(inspection.tasks.exclude(due_rule="").select_related("owner"), after))
    return Foretold(
        event=event,
        before=before.day(event),
        after=after.day(event),
        moving=tuple(each for each in shifts if not each.task.is_over),
        staying=tuple(each for each in shifts if each.task.is_over),
    )


def shifts_by(tasks: Iterable[Task], timeline: Timeline) -> Iterator[Shift]:
    """The tasks to which a timeline gives another day than they have."""
    for task in tasks:
        day, _ = moved(task.due_rule, timeline)
        if day != task.due:
            yield Shift(task, task.due, day)


def _with(timeline: Timeline, event: str, day: date | None) -> Timeline:
    """The timeline with one date told, or no longer told."""
    told = {name: each for name, each in timeline.known.told.items() if name != event}
    known = replace(timeline.known, told=told | ({event: day} if day else {}))
    try:
        return Timeline(timeline.framework, known)
    except ImpossibleDateError as error:
        raise RefusedError(curled(str(error)), "day") from error
