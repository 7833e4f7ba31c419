"""The page of one task."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.board.presenters import card
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.tasks.queries import tasks_within


@require_safe
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """One task: when it is due, who does it, what it waits for, what shows that it is done."""
    visitor = visitor_of(request)
    found = get_object_or_404(tasks_within(visitor, SEE_INSPECTIONS).select_related("inspection"), pk=pk)
    clock = Clock.at(timezone.localtime())
    said = {
        "around": around(found.inspection, visitor, clock.today),
        "task": found,
        "card": card(found, clock),
    }
    return render(request, "inspections/tasks/task.html", said)
