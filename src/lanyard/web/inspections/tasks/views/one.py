"""The pages of one task, for whoever has signed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import DO_TASKS, SEE_INSPECTIONS
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.queries import whole_tasks
from lanyard.web.inspections.tasks.rules import MOVES
from lanyard.web.inspections.tasks.views.shared import comment_page, move_page, task_page
from lanyard.web.inspections.tasks.ways import Way


@require_safe
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """One task: when it is due, who does it, what it waits for, what shows that it is done."""
    return task_page(request, found_task(request, pk, SEE_INSPECTIONS), Way())


def move(request: HttpRequest, pk: int, move: str) -> HttpResponse:
    """The page that makes a move."""
    return move_page(request, found_task(request, pk, DO_TASKS), MOVES[move], Way())


def comment(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that adds a comment."""
    return comment_page(request, found_task(request, pk, DO_TASKS), Way())


def found_task(request: HttpRequest, pk: int, permission: Permission) -> Task:
    """The task of an address, within the visitor's reach."""
    return get_object_or_404(whole_tasks(visitor_of(request), permission), pk=pk)
