"""The page of the timeline, and its calendar as a file."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.frameworks.possible import oddities
from lanyard.core.packs.calendar_file import calendar_of
from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS
from lanyard.web.inspections.days_off.presenters import days_off_in_words
from lanyard.web.inspections.days_off.queries import days_off_in, holidays_in
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.timeline.presenters import dates_of


@require_safe
def timeline(request: HttpRequest, pk: int) -> HttpResponse:
    """Every step by phase, told dates marked, with where each comes from."""
    inspection, visitor = inspection_of(request, pk, SEE_INSPECTIONS), visitor_of(request)
    today, dates = timezone.localdate(), inspection.timeline()
    off = days_off_in(dates)
    said = {
        "around": around(inspection, visitor, today, dates),
        "inspection": inspection,
        "dates": dates_of(inspection, dates, today),
        "warnings": [curled(each) for each in oddities(dates.framework, dates.day, holidays_in(off))],
        "days_off": days_off_in_words(off, inspection),
        "may_change": visitor.may(ENTER_CALL),
    }
    return render(request, "inspections/timeline/timeline.html", said)


@require_safe
def calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """The dates as a file for diaries; diaries that have an earlier one take its place."""
    return calendar_answer(inspection_of(request, pk, SEE_INSPECTIONS))


def calendar_answer(inspection: Inspection) -> HttpResponse:
    """The dates of an inspection as diaries read them. Their sequence rises with each move of a date."""
    content = calendar_of(inspection.timeline(), inspection.moves)
    named = {"Content-Disposition": f'attachment; filename="inspection-{inspection.pk}.ics"'}
    return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=named)
