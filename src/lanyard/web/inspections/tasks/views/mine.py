"""One's own tasks over all running inspections."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.digest.actions import turn_digest, wants_digest
from lanyard.web.inspections.tasks.presenters import own_parts
from lanyard.web.inspections.tasks.queries import own_tasks, rehearsed_tasks
from lanyard.web.inspections.tasks.ways import Way


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """What the visitor has to do, as owner and as deputy."""
    visitor = visitor_of(request)
    clock = Clock.at(timezone.localtime())
    said = {
        "parts": own_parts(own_tasks(visitor.person), clock, Way()),
        "rehearsed": own_parts(rehearsed_tasks(visitor.person), clock, Way()),
        "wants_digest": wants_digest(visitor.person),
        "has_account": True,
    }
    return render(request, "inspections/tasks/mine.html", said)


@require_POST
def digest(request: HttpRequest) -> HttpResponse:
    """Turns the message of each morning on or off."""
    is_wanted = turn_digest(by=visitor_of(request), is_wanted=request.POST.get("wanted") == "yes")
    messages.success(request, f"The message of each morning is turned {'on' if is_wanted else 'off'}.")
    return HttpResponseRedirect(reverse("inspections:mine"))
