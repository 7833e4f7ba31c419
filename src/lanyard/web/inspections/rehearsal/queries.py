"""What the pages of rehearsals read."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import ClockMark, Inspection, Task, TaskKind
from lanyard.web.inspections.models.tasks import TaskQuerySet
from lanyard.web.inspections.tasks.queries import tasks_within


def rehearsal_of(request: HttpRequest, pk: int, permission: Permission) -> Inspection:
    """The rehearsal of an address, with what it has beside a real inspection."""
    found = inspections_within(request, permission).played().select_related("rehearsal")
    return get_object_or_404(found, pk=pk)


def request_of(request: HttpRequest, pk: int, permission: Permission) -> Task:
    """The request of a rehearsal that an address names."""
    found = tasks_within(visitor_of(request), permission).select_related("inspection")
    return get_object_or_404(found, pk=pk, kind=TaskKind.REQUEST, inspection__kind=Kind.REHEARSAL)


def requests_of(inspection: Inspection) -> TaskQuerySet:
    """The requests in play, with who owns them."""
    found = inspection.tasks.filter(kind=TaskKind.REQUEST)
    return found.select_related("owner", "organisation")


def clocks_of(inspection: Inspection) -> list[Task]:
    """The requests in play with every mark of their clocks, as they were laid out. Two queries."""
    return list(requests_of(inspection).prefetch_related("clock_marks").order_by("due", "due_time", "pk"))


def marks_so_far(inspection: Inspection) -> int:
    """How many marks there are: a page that shows fewer is behind."""
    return ClockMark.objects.filter(task__inspection=inspection).count()


def earlier_requests(inspection: Inspection) -> list[Task]:
    """The requests of every rehearsal before this one, the latest rehearsal first. One query."""
    earlier = Inspection.objects.played().filter(rehearsal__started__lt=inspection.rehearsal.started)
    found = Task.objects.filter(kind=TaskKind.REQUEST, inspection__in=earlier)
    return list(
        found.select_related("inspection__rehearsal").order_by("-inspection__rehearsal__started", "pk")
    )
