"""Keeps the marks of a request's clock, and the request itself in step with them.

A request can be answered, accepted and sent back on its own page too, and by the link of its owner: its clock
is kept there by `keep_move`, so that there is one clock whichever page is used.
"""

from collections.abc import Mapping
from datetime import datetime

from lanyard.core.frameworks.request_clock import TRANSITIONS, Mark, Times, after_mark
from lanyard.web.inspections.models import ClockMark, Task, TaskKind, TaskState
from lanyard.web.inspections.rehearsal.errors import RehearsalRefusedError

_STATES: Mapping[Mark, TaskState] = {
    Mark.ANSWER: TaskState.ANSWERED,
    Mark.SEND_BACK: TaskState.DOING,
    Mark.ACCEPT: TaskState.DONE,
}
"""The state of the request itself after a mark; asking and telling change none."""

WITHOUT_CLOCK = frozenset({"start", "block"})
"""Moves of tasks that the clock does not heed: it runs on."""


def times_of(task: Task) -> Times:
    """The moments of a request's clock."""
    return Times(task.asked_at, task.told_at, task.answered_at, task.done_at)


def is_clocked(task: Task) -> bool:
    """Whether the task is a request of a rehearsal, which has a clock."""
    return task.kind == TaskKind.REQUEST and task.inspection.is_rehearsal


def stops_clock(task: Task, move: str) -> bool:
    """Whether a move would take a request out of play in a rehearsal, which none may."""
    return is_clocked(task) and move not in WITHOUT_CLOCK and move not in list(Mark)


def check_mark(task: Task, mark: Mark) -> None:
    """Raises `RehearsalRefusedError` unless the mark can be made now."""
    if task.inspection.ended_on:
        raise RehearsalRefusedError("The rehearsal is over, and its clocks have stopped.")
    state = times_of(task).state
    if state not in TRANSITIONS[mark].before:
        raise RehearsalRefusedError(
            f"This cannot be done now: the request is “{state.words.lower()}”. Look at it once more."
        )


def keep_mark(task: Task, mark: Mark, at: datetime, person: int | None) -> None:
    """Makes a mark that can be made, and saves the request as it then stands."""
    set_times(task, mark, at)
    task.state = _STATES.get(mark, task.state)
    task.done_by_id = person if mark is Mark.ACCEPT else None
    task.version += 1
    task.save()
    ClockMark.objects.create(task=task, mark=mark.value, at=at, by_id=person)


def set_times(task: Task, mark: Mark, at: datetime) -> None:
    """Sets the moments of a request as they are after a mark."""
    times = after_mark(times_of(task), mark, at)
    task.asked_at, task.told_at = times.asked, times.told
    task.answered_at, task.done_at = times.answered, times.accepted


def check_move(task: Task, move: str) -> None:
    """Raises `RehearsalRefusedError` where the clock of a request in a rehearsal does not allow a move."""
    if not is_clocked(task) or move in WITHOUT_CLOCK:
        return
    if stops_clock(task, move):
        raise RehearsalRefusedError(
            "In a rehearsal a request stays in play until its answer is accepted or the rehearsal ends."
        )
    if Mark(move) is Mark.ANSWER and task.asked_at is None:
        raise RehearsalRefusedError("This has not been asked for yet. Wait until the rehearsal asks for it.")
    check_mark(task, Mark(move))


def keep_move(task: Task, move: str, at: datetime, person: int | None) -> None:
    """Keeps a move of a request in a rehearsal, which the caller saves, as a mark of its clock."""
    if is_clocked(task) and move in list(Mark):
        set_times(task, Mark(move), at)
        ClockMark.objects.create(task=task, mark=move, at=at, by_id=person)


def take_back_move(task: Task) -> None:
    """Takes back the last mark of a request's clock, once the move that made it is taken back."""
    if is_clocked(task):
        last = task.clock_marks.last()
        if last and last.mark not in {Mark.ASK, Mark.TELL}:
            last.delete()
