"""Moves a task from one state to another, and takes that back."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.models import Task, TaskState
from lanyard.web.inspections.rehearsal.marks import check_move as check_clock
from lanyard.web.inspections.rehearsal.marks import keep_move, take_back_move
from lanyard.web.inspections.tasks.access import check_do, check_move, person_of
from lanyard.web.inspections.tasks.acts import COMMENTED, MOVE_ACTS, TAKEN_BACK
from lanyard.web.inspections.tasks.errors import StillWaitingError, TaskRefusedError
from lanyard.web.inspections.tasks.rules import Move
from lanyard.web.pages.undo import Given, TakingBack


@transaction.atomic
def move_task(*, by: Visitor, task: int, move: Move, said: str = "", waiting_is_fine: bool = False) -> Task:
    """Makes a move. `said` is what it asks for: why it is blocked, or what shows that it is done.

    Raises `NotAllowedError`, and `TaskRefusedError` in words: from a state that the move does not start
    from, with nothing said where something is needed, or while what comes before is open (unless
    `waiting_is_fine`).
    """
    held = Task.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=task)
    check_move(by, held, move)
    check_clock(held, move.name)
    _check_state(held, move)
    _check_said(move, said)
    skipped = _open_before(held) if move.finishes else []
    if skipped and not waiting_is_fine:
        raise StillWaitingError(_still_open(skipped), "waiting_is_fine")
    before = held.state
    _apply(held, move, said, by)
    record(
        MOVE_ACTS[move.name],
        by=by,
        about=_about(held),
        detail={"before": before, "after": held.state, "without": [each.pk for each in skipped]},
    )
    return held


def undo_of(before: Task, after: Task) -> Given:
    """What taking a move back needs to know: the task as it stood, and its number of changes since."""
    return {
        "task": after.pk,
        "version": after.version,
        "state": before.state,
        "done_at": before.done_at.isoformat() if before.done_at else None,
        "done_by": before.done_by_id,
        "answered_at": before.answered_at.isoformat() if before.answered_at else None,
    }


@transaction.atomic
def comment(*, by: Visitor, task: int, text: str) -> None:
    """Adds what somebody says about a task. Raises `NotAllowedError`."""
    held = Task.objects.get(pk=task)
    check_do(by, held)
    held.comments.create(person_id=by.person, name="" if by.person else by.name, text=text)
    record(COMMENTED, by=by, about=_about(held))


@transaction.atomic
def _take_back(by: Visitor, given: Given) -> str:
    found = Task.objects.select_for_update(of=("self",)).select_related("inspection")
    held = found.get(pk=int(given["task"] or 0))
    check_do(by, held)
    if held.version != given["version"]:
        raise TaskRefusedError("The task has been changed by somebody since. Nothing has been undone.")
    was = held.state
    held.state = str(given["state"])
    held.done_at, held.answered_at = _moment(given["done_at"]), _moment(given["answered_at"])
    held.done_by_id = int(given["done_by"]) if given["done_by"] else None
    held.version += 1
    held.save()
    take_back_move(held)
    record(TAKEN_BACK, by=by, about=_about(held), detail={"before": was, "after": held.state})
    return f"{held} is as it was: {TaskState(held.state).label.lower()}."


UNDO_MOVE = TakingBack("tasks.move", _take_back)


def _check_state(task: Task, move: Move) -> None:
    if task.kind not in move.kinds or task.state not in move.before:
        state = TaskState(task.state).label.lower()
        raise TaskRefusedError(f"This cannot be done now: the task is “{state}”. Look at it once more.")


def _check_said(move: Move, said: str) -> None:
    if move.asks and not said.strip():
        raise TaskRefusedError(f"Answer the question: {move.asks.question}", "said")


def _open_before(task: Task) -> list[Task]:
    return list(task.after.open())


def _still_open(tasks: list[Task]) -> str:
    titles = ", ".join(task.title for task in tasks)
    return f"Not done yet: {titles}. Do that first, or say that this task can be done without it."


def _apply(task: Task, move: Move, said: str, by: Visitor) -> None:
    now = timezone.now()
    if move.asks:
        setattr(task, move.asks.field, said.strip())
    task.state = move.after
    if move.after == TaskState.ANSWERED:
        task.answered_at = now
    is_done = move.after == TaskState.DONE
    task.done_at = now if is_done else None
    task.done_by_id = person_of(by) if is_done else None
    keep_move(task, move.name, now, person_of(by))
    task.version += 1
    task.save()


def _about(task: Task) -> About:
    return About("task", task.pk, task.organisation_id)


def _moment(said: object) -> datetime | None:
    return datetime.fromisoformat(str(said)) if said else None
