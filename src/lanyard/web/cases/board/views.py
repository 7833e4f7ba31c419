"""The page of the case board."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES, SEE_PROGRESS
from lanyard.web.cases.board.presenters import Looking, board_shown
from lanyard.web.cases.board.wanted import wanted_by
from lanyard.web.cases.models import Case
from lanyard.web.cases.reading import note_all_seen
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around


@require_safe
def board(request: HttpRequest, pk: int) -> HttpResponse:
    """How far each child's case is: names for whoever may see them, and numbers for the others."""
    inspection, visitor = inspection_of(request, pk, SEE_PROGRESS), visitor_of(request)
    now, timeline = timezone.localtime(), inspection.timeline()
    wanted = wanted_by(inspection.rules_of)
    at = Looking(visitor, now, now.date(), timeline)
    said = {
        "around": around(inspection, visitor, now.date(), timeline),
        "inspection": inspection,
        "board": board_shown(list(Case.objects.of(inspection)), wanted, at) if wanted else None,
        "sees_names": visitor.may(SEE_CASES),
        "may_keep": visitor.may(KEEP_CASES) and inspection.ended_on is None,
    }
    note_all_seen(by=visitor, inspection=inspection)
    return render(request, "cases/board/board.html", said)
