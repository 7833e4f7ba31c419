"""Inspections and rehearsals, with their timeline and tasks. A field and a filter keep the two apart."""

from datetime import date, datetime, time

from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Field as Said
from ninja import Query, Router, Schema

from lanyard.core.frameworks.as_json import timeline_as_json
from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.web.access.request import visitor_of
from lanyard.web.api.v1.frameworks import Dated, Waiting
from lanyard.web.api.v1.shapes import PROBLEMS, PROBLEMS_OF_ONE, Cut, PageOf, Paging, Problem, cut
from lanyard.web.api.v1.taken import record_taken
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.acts import INSPECTION_TAKEN, INSPECTIONS_TAKEN, TASKS_TAKEN
from lanyard.web.inspections.finding import inspections_reached
from lanyard.web.inspections.models import Inspection, Task, TaskKind, TaskState
from lanyard.web.inspections.tasks.queries import counts_by_state, tasks_told

router = Router(tags=["Inspections"])


class InspectionSaid(Schema):
    """An inspection. `kind` is `rehearsal` for one that is only played; `ended_on` is null while it runs."""

    id: int
    title: str
    kind: Kind
    framework: str = Said(description="The id of the rules that it runs under.")
    notified: date = Said(description="The day of the call.")
    ended_on: date | None


class StateCount(Schema):
    """How many tasks are in a state."""

    state: TaskState
    tasks: int


class WholeInspection(InspectionSaid):
    """An inspection with its timeline, and how many of its tasks are in which state."""

    events: list[Dated]
    waiting: list[Waiting]
    tasks: list[StateCount]


class TaskSaid(Schema):
    """A task, or information that inspectors ask for. `after` are tasks that must be done before it."""

    id: int
    kind: TaskKind
    title: str
    state: TaskState
    due: date | None
    due_time: time | None
    role: str = Said(description="The role of the rules to which it falls; may be empty.")
    owner: int | None = Said(description="The person who does it.")
    owner_name: str
    deputy: int | None
    organisation: int | None
    organisation_name: str
    part_of: str = Said(description="Whose list it is on: partnership or forum.")
    after: list[int]
    done_at: datetime | None


class Wanted(Paging):
    """Which inspections are wanted: one kind, all but rehearsals where none is named."""

    kind: Kind | None = Said(None, description="One kind; without it every kind but rehearsals.")


@router.get(
    "inspections",
    response={200: PageOf[InspectionSaid], PROBLEMS: Problem},
    summary="Inspections, the latest call first; rehearsals only when they are asked for",
    url_name="inspections",
    operation_id="inspections",
)
@transaction.atomic
def inspections(request: HttpRequest, wanted: Query[Wanted]) -> Cut[dict[str, object]]:
    """Inspections. Rehearsals come when `kind` is `rehearsal`, and never among others."""
    visitor = visitor_of(request)
    reached = inspections_reached(visitor, SEE_INSPECTIONS)
    found = reached.filter(kind=wanted.kind) if wanted.kind else reached.real()
    page = cut(found.order_by("-notified", "-pk"), wanted, _said)
    record_taken(INSPECTIONS_TAKEN, "inspections", page, by=visitor)
    return page


@router.get(
    "inspections/{int:inspection}",
    response={200: WholeInspection, PROBLEMS_OF_ONE: Problem},
    summary="One inspection with its timeline, and how far its tasks are",
    url_name="inspection",
    operation_id="inspection",
)
@transaction.atomic
def inspection(request: HttpRequest, inspection: int) -> dict[str, object]:
    """One inspection, real or rehearsed. The call is an event of the record."""
    found = _found(request, inspection)
    dates = timeline_as_json(found.timeline())
    counts = counts_by_state(found)
    record(INSPECTION_TAKEN, by=visitor_of(request), about=About("inspection", found.pk))
    return {
        **_said(found),
        "events": dates["events"],
        "waiting": dates["waiting"],
        "tasks": [{"state": state, "tasks": counts.get(state, 0)} for state in TaskState],
    }


@router.get(
    "inspections/{int:inspection}/tasks",
    response={200: PageOf[TaskSaid], PROBLEMS_OF_ONE: Problem},
    summary="The tasks of one inspection, by when they are due",
    url_name="inspection-tasks",
    operation_id="inspection-tasks",
)
@transaction.atomic
def inspection_tasks(request: HttpRequest, inspection: int, paging: Query[Paging]) -> Cut[dict[str, object]]:
    """Tasks and requests. The call is an event of the record."""
    found = _found(request, inspection)
    page = cut(tasks_told(found), paging, _task)
    record_taken(TASKS_TAKEN, f"tasks of inspection {found.pk}", page, by=visitor_of(request))
    return page


def _found(request: HttpRequest, inspection: int) -> Inspection:
    return get_object_or_404(inspections_reached(visitor_of(request), SEE_INSPECTIONS), pk=inspection)


def _said(inspection: Inspection) -> dict[str, object]:
    return {
        "id": inspection.pk,
        "title": inspection.rules_of.title,
        "kind": inspection.kind,
        "framework": inspection.framework,
        "notified": inspection.notified,
        "ended_on": inspection.ended_on,
    }


def _task(task: Task) -> dict[str, object]:
    own = ("id", "kind", "title", "state", "due", "due_time", "role", "part_of", "done_at")
    return {name: getattr(task, name) for name in own} | {
        "owner": task.owner_id,
        "owner_name": task.owner.name if task.owner else "",
        "deputy": task.deputy_id,
        "organisation": task.organisation_id,
        "organisation_name": task.organisation.name if task.organisation else "",
        "after": [earlier.pk for earlier in task.after.all()],
    }
