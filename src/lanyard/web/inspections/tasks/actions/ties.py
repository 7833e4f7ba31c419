"""Says which task must be done before which, and takes that back. No task may wait for itself."""

from collections.abc import Mapping

from django.db import transaction
from django.db.models import F

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.inspections.tasks.acts import TIED, UNTIED
from lanyard.web.inspections.tasks.errors import TaskRefusedError


@transaction.atomic
def tie_tasks(*, by: Visitor, task: int, earlier: int) -> Task:
    """Lets a task wait for an earlier one.

    Raises `NotAllowedError`, and `TaskRefusedError` for a circle, in words, or a task of elsewhere.
    """
    check_may(by, ARRANGE)
    held, first = Task.objects.get(pk=task), Task.objects.get(pk=earlier)
    Inspection.objects.select_for_update().get(pk=held.inspection_id)  # two ties at once could make a circle
    if first.inspection_id != held.inspection_id:
        raise TaskRefusedError("Choose a task of the same inspection.", "earlier")
    _check_no_circle(held, first)
    held.after.add(first)
    _changed(held)
    record(TIED, by=by, about=About("task", task, held.organisation_id), detail={"earlier": earlier})
    return held


@transaction.atomic
def untie_tasks(*, by: Visitor, task: int, earlier: int) -> Task:
    """Lets a task no longer wait for an earlier one. Raises `NotAllowedError` and `TaskRefusedError`."""
    check_may(by, ARRANGE)
    held = Task.objects.select_for_update(of=("self",)).get(pk=task)
    if not held.after.filter(pk=earlier).exists():
        raise TaskRefusedError("The task does not wait for that any more. There is nothing to take away.")
    held.after.remove(earlier)
    _changed(held)
    record(UNTIED, by=by, about=About("task", task, held.organisation_id), detail={"earlier": earlier})
    return held


def way_between(waits_for: Mapping[int, list[int]], start: int, end: int) -> list[int]:
    """The ids from one task to another along what waits for what; empty where none leads there."""
    came_from: dict[int, int] = {start: start}
    frontier = [start]
    while frontier and end not in came_from:
        here = frontier.pop(0)
        for earlier in waits_for.get(here, ()):
            if earlier not in came_from:
                came_from[earlier] = here
                frontier.append(earlier)
    return _traced(came_from, start, end) if end in came_from else []


def _traced(came_from: Mapping[int, int], start: int, end: int) -> list[int]:
    way = [end]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return way[::-1]


def _check_no_circle(task: Task, earlier: Task) -> None:
    if task == earlier:
        raise TaskRefusedError("A task cannot wait for itself. Choose another.", "earlier")
    pairs = Task.after.through.objects.filter(from_task__inspection=task.inspection_id)
    waits_for: dict[int, list[int]] = {}
    for later, first in pairs.values_list("from_task", "to_task"):
        waits_for.setdefault(later, []).append(first)
    way = way_between(waits_for, earlier.pk, task.pk)
    if way:
        titles = Task.objects.in_bulk(way)
        chain = ", which waits for ".join(f"“{titles[each].title}”" for each in way)
        raise TaskRefusedError(f"They would wait for each other: {chain}. Choose another.", "earlier")


def _changed(task: Task) -> None:
    Task.objects.filter(pk=task.pk).update(version=F("version") + 1)
