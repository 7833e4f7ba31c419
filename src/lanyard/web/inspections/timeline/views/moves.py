"""The pages of moved dates: one move, and the history of all."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.timeline.moves import list_of_moves, made_in_words, move_in_words
from lanyard.web.inspections.timeline.queries import move_with_tasks, moves_of, moves_within, stayed_at


@require_safe
def moves(request: HttpRequest, pk: int) -> HttpResponse:
    """Every change of a date, the latest first."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    dates = inspection.timeline()
    said = {
        "around": around(inspection, visitor_of(request), timezone.localdate(), dates),
        "inspection": inspection,
        "moves": list_of_moves(moves_of(inspection), dates),
    }
    return render(request, "inspections/timeline/moves.html", said)


@require_safe
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """One change: what moved, what stayed because it was done, and who was told."""
    visitor = visitor_of(request)
    found = get_object_or_404(move_with_tasks(moves_within(visitor)), pk=pk)
    dates = found.inspection.timeline()
    said = {
        "around": around(found.inspection, visitor, timezone.localdate(), dates),
        "inspection": found.inspection,
        "what": move_in_words(found, dates, stayed_at(found)),
        "made": made_in_words(found),
        "told": sorted(each.person.name for each in found.told.all()),
    }
    return render(request, "inspections/timeline/move.html", said)
