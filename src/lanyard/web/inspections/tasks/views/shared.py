"""What the pages of a task do, whether somebody has signed in or came by a link."""

from copy import copy

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.actions.moves import UNDO_MOVE, comment, move_task, undo_of
from lanyard.web.inspections.tasks.forms import CommentForm, MoveForm
from lanyard.web.inspections.tasks.presenters import task_shown
from lanyard.web.inspections.tasks.queries import history_of
from lanyard.web.inspections.tasks.rules import Move
from lanyard.web.inspections.tasks.ways import Way
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.undo import Undo


def task_page(request: HttpRequest, task: Task, way: Way) -> HttpResponse:
    """One task, with what can be done with it."""
    visitor, clock = visitor_of(request), Clock.of(task.inspection, timezone.localtime())
    said = {
        "around": around(task.inspection, visitor, clock.today),
        "shown": task_shown(task, visitor, way, clock),
        "history": history_of(task),
        "form": CommentForm(),
        "comment_at": way.comment(task.pk),
    }
    return render(request, "inspections/tasks/task.html", said)


def move_page(request: HttpRequest, task: Task, move: Move, way: Way) -> HttpResponse:
    """The page that makes a move; a move that asks nothing is made at once from the page of the task."""
    visitor = visitor_of(request)
    before = copy(task)
    waits = [each.title for each in task.after.open()] if move.finishes else []

    def act(form: MoveForm) -> Done:
        said = form.cleaned_data
        moved = move_task(
            by=visitor,
            task=task.pk,
            move=move,
            said=said.get("said", ""),
            waiting_is_fine=said.get("waiting_is_fine", False),
        )
        undo = Undo(UNDO_MOVE, undo_of(before, moved)) if visitor.person else None
        return Done(f"“{moved}” {move.done}.", way.task(task.pk), undo)

    page = InspectionFormPage(
        f"{move.button}: {task.title}",
        move.button,
        Link("Back to the task", way.task(task.pk)),
        lead=(f"Not done yet, and to come first: {', '.join(waits)}.",) if waits else (),
        around=around(task.inspection, visitor, timezone.localdate()),
    )
    form = MoveForm(sent(request), move=move, task=task, waits=bool(waits))
    return form_page(request, page, form, act)


def comment_page(request: HttpRequest, task: Task, way: Way) -> HttpResponse:
    """The page that adds a comment."""
    visitor = visitor_of(request)

    def act(form: CommentForm) -> Done:
        comment(by=visitor, task=task.pk, text=form.cleaned_data["text"])
        return Done("Your comment is added.", way.task(task.pk))

    page = InspectionFormPage(
        f"Comment on {task.title}",
        "Add comment",
        Link("Back to the task", way.task(task.pk)),
        around=around(task.inspection, visitor, timezone.localdate()),
    )
    return form_page(request, page, CommentForm(sent(request)), act)
