"""The pages of the board."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.packs.pdf.wall_sheet import Paper, WallSheet, wall_sheet_pdf
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.board.asked import NOBODY, BoardForm
from lanyard.web.inspections.board.presenters import counts, parts
from lanyard.web.inspections.board.queries import area_name, board_tasks
from lanyard.web.inspections.board.sorting import Clock, by_place
from lanyard.web.inspections.board.wall import wall_sheet
from lanyard.web.inspections.calling.noting.presenters import calls_of, named, not_rung
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import Around, around


@require_safe
def board(request: HttpRequest, pk: int) -> HttpResponse:
    """What is late, due today, coming, blocked and done lately."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    clock = Clock.of(inspection, timezone.localtime())
    tasks = board_tasks(inspection)
    form = BoardForm(request.GET, tasks)
    kept = form.kept(tasks)
    found = by_place(kept, clock)
    frame = around(inspection, visitor_of(request), clock.today)
    said = {
        "around": frame,
        "not_rung": named(not_rung(inspection, calls_of(inspection))) if frame.is_preparing else "",
        "parts": parts(found, clock),
        "filters": form,
        "is_filtered": bool(form.picked),
        "counts": counts(kept, found, clock),
        "here": reverse("inspections:board", args=[pk]),
        "tasks": reverse("inspections:tasks", args=[pk]),
        "calls": reverse("inspections:calls", args=[pk]),
        "wall_sheet": reverse("inspections:wall-sheet", args=[pk]),
        "nobody": NOBODY,
    }
    return render(request, "inspections/board/board.html", said)


@require_safe
def wall(request: HttpRequest, pk: int) -> HttpResponse:
    """The wall sheet as a page that prints on A3 or A4, on its side."""
    frame, sheet = _sheet(request, pk)
    said = {"around": frame, "sheet": sheet, "paper": _paper(request), "papers": list(Paper)}
    return render(request, "inspections/board/wall_sheet.html", said)


@require_safe
def wall_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The wall sheet as a file."""
    _, sheet = _sheet(request, pk)
    paper = _paper(request)
    named = {"Content-Disposition": f'attachment; filename="wall-sheet-{paper}.pdf"'}
    return HttpResponse(wall_sheet_pdf(sheet, paper), content_type="application/pdf", headers=named)


def _sheet(request: HttpRequest, pk: int) -> tuple[Around, WallSheet]:
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    clock = Clock.of(inspection, timezone.localtime())
    frame = around(inspection, visitor_of(request), clock.today)
    return frame, wall_sheet(frame, board_tasks(inspection), clock, area_name())


def _paper(request: HttpRequest) -> Paper:
    """The paper that the address asks for; A4, which every printer has, unless it asks for A3."""
    return Paper.A3 if request.GET.get("paper") == Paper.A3 else Paper.A4
