"""The page of the board."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.board.presenters import parts
from lanyard.web.inspections.board.queries import board_tasks
from lanyard.web.inspections.board.sorting import Clock, by_place
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around


@require_safe
def board(request: HttpRequest, pk: int) -> HttpResponse:
    """What is late, due today, coming, blocked and done lately."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    clock = Clock.at(timezone.localtime())
    said = {
        "around": around(inspection, visitor_of(request), clock.today),
        "parts": parts(by_place(board_tasks(inspection), clock), clock),
    }
    return render(request, "inspections/board/board.html", said)
