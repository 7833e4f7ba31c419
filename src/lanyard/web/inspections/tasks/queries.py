"""What the pages of tasks read."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Count, Max, Q, QuerySet

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.audit.presenters import EventInWords, in_words
from lanyard.web.inspections.models import Inspection, Task, TaskState
from lanyard.web.inspections.models.tasks import TaskQuerySet
from lanyard.web.people.models import Person


def tasks_within(visitor: Visitor, permission: Permission) -> TaskQuerySet:
    """Tasks that a right of the visitor's reaches: all of them, or those they own or stand in for."""
    reach = visitor.reach(permission)
    if reach.everything:
        return Task.objects.all()
    return Task.objects.of_person(visitor.person) if reach.own else Task.objects.none()


def whole_tasks(visitor: Visitor, permission: Permission) -> TaskQuerySet:
    """Tasks within a right, with all that their pages show."""
    return _whole(tasks_within(visitor, permission))


def whole_own_tasks(person: int | None) -> TaskQuerySet:
    """Somebody's tasks of running inspections, with all that their pages show."""
    return _whole(_running().of_person(person))


def own_tasks(person: int | None) -> list[Task]:
    """Somebody's tasks over all real running inspections, as owner and as deputy. Two queries."""
    real = Inspection.objects.real()
    return list(whole_own_tasks(person).filter(inspection__in=real).prefetch_related("after"))


def rehearsed_tasks(person: int | None) -> list[Task]:
    """Somebody's tasks over all running rehearsals. Two queries, one where there are none."""
    played = Inspection.objects.played()
    return list(whole_own_tasks(person).filter(inspection__in=played).prefetch_related("after"))


def counts_by_state(inspection: Inspection) -> dict[TaskState, int]:
    """How many tasks of an inspection are in each state that any is in. One query."""
    found = inspection.tasks.order_by().values_list("state").annotate(number=Count("pk"))
    return {TaskState(state): number for state, number in found}


def tasks_told(inspection: Inspection) -> TaskQuerySet:
    """Every task of an inspection by when it is due, with its people and what must come before it."""
    found = Task.objects.filter(inspection=inspection).select_related("owner", "organisation")
    return found.prefetch_related("after").order_by("due", "due_time", "pk")


def history_of(task: Task) -> Sequence[EventInWords]:
    """What has happened with a task, the latest first, as the record has it."""
    events = Event.objects.filter(about="task", about_id=str(task.pk)).order_by("-number")
    return in_words(list(events))


def people_with_tasks(inspection: Inspection | int) -> QuerySet[Person]:
    """Everybody who owns an open task of an inspection or stands in for one, by name."""
    open_ones = Task.objects.open().filter(inspection=inspection)
    doing = Q(pk__in=open_ones.values("owner")) | Q(pk__in=open_ones.values("deputy"))
    return Person.objects.filter(doing, is_active=True).order_by("name", "pk")


def last_due(person: int) -> date | None:
    """The day on which the last of somebody's open tasks is due."""
    last: date | None = _running().of_person(person).open().aggregate(last=Max("due"))["last"]
    return last


def _running() -> TaskQuerySet:
    return Task.objects.filter(inspection__in=Inspection.objects.running())


def _whole(tasks: TaskQuerySet) -> TaskQuerySet:
    return tasks.select_related("owner", "deputy", "organisation", "inspection", "done_by")
