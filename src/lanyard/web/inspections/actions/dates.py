"""Dates that inspectors give or change: what follows moves, what is done stays, and owners are told."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from lanyard.core.frameworks.errors import ImpossibleDateError
from lanyard.core.frameworks.timeline import Timeline
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ENTER_CALL
from lanyard.web.inspections.acts import DATE_TOLD
from lanyard.web.inspections.laying_out import moved, window
from lanyard.web.inspections.letters import tell_owners
from lanyard.web.inspections.models import DateMove, Inspection, Meeting, MovedTask, Task, ToldDate
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def tell_date(*, by: Visitor, inspection: int, version: int, event: str, day: date | None) -> DateMove:
    """Gives an event's date in place of its rule's; None takes a date that was told back.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` when the date cannot be.
    """
    check_may(by, ENTER_CALL)
    held = Inspection.held_for_change(inspection, version)
    before = held.timeline()
    _tell(held, event, day)
    after = _timeline(held)
    held.moves += 1
    held.save()
    move = DateMove.objects.create(
        inspection=held, event=event, before=before.day(event), after=after.day(event), by_id=by.person
    )
    tasks = _move_tasks(held, move, after)
    _move_meetings(held, after)
    tell_owners(move, tasks, by=by)
    _record(move, tasks, by)
    return move


def _tell(inspection: Inspection, event: str, day: date | None) -> None:
    if event not in {each.id for each in inspection.rules_of.events}:
        raise RefusedError("Choose an event of this inspection.", "event")
    ToldDate.objects.filter(inspection=inspection, event=event).delete()
    if day:
        ToldDate.objects.create(inspection=inspection, event=event, day=day)


def _timeline(inspection: Inspection) -> Timeline:
    try:
        return inspection.timeline()
    except ImpossibleDateError as error:
        raise RefusedError(str(error), "day") from error


def _move_tasks(inspection: Inspection, move: DateMove, timeline: Timeline) -> list[Task]:
    """The tasks whose day has moved, with their new days. What is over stays as it was."""
    changed: list[Task] = []
    for task in inspection.tasks.open().exclude(due_rule="").select_related("owner", "deputy"):
        day, moment = moved(task.due_rule, timeline)
        if day != task.due:
            MovedTask.objects.create(move=move, task=task, before=task.due, after=day)
            task.due, task.due_time = day, moment.time if moment else None
            task.version += 1
            changed.append(task)
    Task.objects.bulk_update(changed, ["due", "due_time", "version"])
    return changed


def _move_meetings(inspection: Inspection, timeline: Timeline) -> None:
    """The days between which meetings are to be placed. A meeting that has its day keeps it."""
    rules = {rule.id: rule for rule in inspection.rules_of.meetings}
    meetings = [meeting for meeting in inspection.meetings.all() if meeting.rule in rules]
    for meeting in meetings:
        meeting.earliest, meeting.latest = window(rules[meeting.rule], timeline)
    Meeting.objects.bulk_update(meetings, ["earliest", "latest"])


def _record(move: DateMove, tasks: Iterable[Task], by: Visitor) -> None:
    record(
        DATE_TOLD,
        by=by,
        about=About("inspection", move.inspection_id),
        detail={
            "event": move.event,
            "before": move.before.isoformat() if move.before else None,
            "after": move.after.isoformat() if move.after else None,
            "tasks_moved": [task.pk for task in tasks],
        },
    )
