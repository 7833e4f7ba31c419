"""The pages of one's own tasks for whoever came by the link that was sent to them."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.access import OWN_TASKS
from lanyard.web.inspections.tasks.presenters import own_parts
from lanyard.web.inspections.tasks.queries import own_tasks, rehearsed_tasks, whole_own_tasks
from lanyard.web.inspections.tasks.rules import MOVES
from lanyard.web.inspections.tasks.views.shared import comment_page, move_page, task_page
from lanyard.web.inspections.tasks.ways import TASK, Way
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink

_Page = Callable[[HttpRequest, Task, Way], HttpResponse]


@require_safe
@by_link(OWN_TASKS)
def mine(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """What the person of the link has to do."""
    person = int(link.about_id)
    way, clock = Way(person), Clock.at(timezone.localtime())
    said = {
        "parts": own_parts(own_tasks(person), clock, way),
        "rehearsed": own_parts(rehearsed_tasks(person), clock, way),
        "name": link.for_name,
        "until": link.expires,
    }
    return render(request, "inspections/tasks/mine.html", said)


@require_safe
@by_link(OWN_TASKS)
def task(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """One of the tasks of the person of the link."""
    return _of_own(request, link, task_page)


@by_link(OWN_TASKS)
def move(request: HttpRequest, link: SignedLink, move: str) -> HttpResponse:
    """The page that makes a move."""
    return _of_own(request, link, lambda asked, task, way: move_page(asked, task, MOVES[move], way))


@by_link(OWN_TASKS)
def comment(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that adds a comment."""
    return _of_own(request, link, comment_page)


def _of_own(request: HttpRequest, link: SignedLink, page: _Page) -> HttpResponse:
    """A page about one of the person's own tasks; others' are not found."""
    way = Way(int(link.about_id))
    asked = request.GET.get(TASK, "")
    if not asked.isdecimal():
        return HttpResponseRedirect(way.home().href)
    return page(request, get_object_or_404(whole_own_tasks(way.person), pk=int(asked)), way)
