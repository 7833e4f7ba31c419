"""One's own tasks over all running inspections."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.tasks.presenters import own_parts
from lanyard.web.inspections.tasks.queries import own_tasks


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """What the visitor has to do, as owner and as deputy."""
    visitor = visitor_of(request)
    clock = Clock.at(timezone.localtime())
    said = {"parts": own_parts(own_tasks(visitor.person), clock)}
    return render(request, "inspections/tasks/mine.html", said)
