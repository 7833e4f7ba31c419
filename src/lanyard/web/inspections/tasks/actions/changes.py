"""Adds and changes tasks, sets their dates, and gives them to people."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date, time

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.laying_out import moved
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.acts import ADDED, ASSIGNED, CHANGED, DATED, FOLLOWS_AGAIN
from lanyard.web.inspections.tasks.errors import TaskRefusedError
from lanyard.web.people.models import Person, RoleHeld


@dataclass(frozen=True)
class TaskDetails:
    """What is said of a task: its words, and the ids of who does it and where it belongs."""

    title: str
    wanted: str = ""
    owner_id: int | None = None
    deputy_id: int | None = None
    organisation_id: int | None = None
    part_of: str = "partnership"


@transaction.atomic
def add_task(
    *, by: Visitor, inspection: int, details: TaskDetails, due: date | None, due_time: time | None = None
) -> Task:
    """A task of the area's own. Its date was set by hand, so no change of dates moves it.

    Raises `NotAllowedError` and `TaskRefusedError`.
    """
    check_may(by, ARRANGE)
    _check_people(details)
    task = Task.objects.create(inspection_id=inspection, due=due, due_time=due_time, **asdict(details))
    record(ADDED, by=by, about=_about(task), detail={"inspection": inspection, "due": _iso(due)})
    return task


@transaction.atomic
def change_task(*, by: Visitor, task: int, version: int, details: TaskDetails) -> Task:
    """Other words or people for a task.

    Raises `NotAllowedError`, `TaskRefusedError` and `ChangedMeanwhileError`.
    """
    check_may(by, ARRANGE)
    _check_people(details)
    held = Task.held_for_change(task, version)
    columns = asdict(details)
    changed = [name for name, value in columns.items() if getattr(held, name) != value]
    for name, value in columns.items():
        setattr(held, name, value)
    held.save()
    record(CHANGED, by=by, about=_about(held), detail={"changed": changed})
    return held


@transaction.atomic
def set_date(*, by: Visitor, task: int, version: int, due: date, due_time: time | None) -> Task:
    """A date by hand: the task no longer follows its rule.

    Raises `NotAllowedError` and `ChangedMeanwhileError`.
    """
    check_may(by, ARRANGE)
    held = Task.held_for_change(task, version)
    was = held.due
    held.due, held.due_time, held.due_rule = due, due_time, ""
    held.save()
    record(DATED, by=by, about=_about(held), detail={"before": _iso(was), "after": _iso(due)})
    return held


@transaction.atomic
def follow_rule(*, by: Visitor, task: int) -> Task:
    """Lets a task follow the rule of its framework again. Raises `NotAllowedError` and `TaskRefusedError`."""
    check_may(by, ARRANGE)
    held = Task.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=task)
    rule = rule_of(held)
    if not rule:
        raise TaskRefusedError("The rules of this inspection do not have this task, so it has no rule.")
    day, moment = moved(rule, held.inspection.timeline())
    was = held.due
    held.due, held.due_time, held.due_rule = day, moment.time if moment else None, rule
    held.version += 1
    held.save()
    record(FOLLOWS_AGAIN, by=by, about=_about(held), detail={"before": _iso(was), "after": _iso(day)})
    return held


@transaction.atomic
def assign_tasks(
    *, by: Visitor, inspection: int, tasks: Collection[int], owner: int, deputy: int | None = None
) -> int:
    """Gives open tasks of an inspection to somebody, and says how many. Their organisation goes with them.

    Raises `NotAllowedError`, and `TaskRefusedError` where owner and deputy are one person.
    """
    check_may(by, ARRANGE)
    if owner == deputy:
        raise TaskRefusedError("The deputy is somebody other than the owner. Choose another.", "deputy")
    open_ones = Task.objects.open().filter(inspection=inspection, pk__in=tasks)
    ids = list(open_ones.select_for_update(of=("self",)).values_list("pk", flat=True))
    given = {"owner": owner, "deputy": deputy, "organisation": organisation_of(owner)}
    Task.objects.filter(pk__in=ids).update(**given, version=F("version") + 1)
    record(ASSIGNED, by=by, about=About("inspection", inspection), detail={"tasks": ids, "owner": owner})
    return len(ids)


def rule_of(task: Task) -> str:
    """When the framework says that a task or request is due; empty for one the area added."""
    rules = task.inspection.rules_of
    dues = {each.id: each.due for each in rules.tasks} | {each.id: each.due for each in rules.requests}
    return dues.get(task.rule, "")


def organisation_of(person: int) -> int | None:
    """The organisation in which somebody holds a role; the first, where there are several."""
    held = (
        RoleHeld.objects.counting_on(timezone.localdate())
        .filter(person=person)
        .order_by("first_day", "pk")
        .first()
    )
    return held.organisation_id if held else None


def _check_people(details: TaskDetails) -> None:
    if details.owner_id and details.owner_id == details.deputy_id:
        raise TaskRefusedError("The deputy is somebody other than the owner. Choose another.", "deputy")
    people = {person for person in (details.owner_id, details.deputy_id) if person}
    if Person.objects.filter(pk__in=people, is_active=True).count() != len(people):
        raise TaskRefusedError("Choose somebody who is still here.", "owner")


def _about(task: Task) -> About:
    return About("task", task.pk, task.organisation_id)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
