"""What a rehearsal has shown, as page and as file."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.rehearsal.acts import REPORT_DOWNLOADED
from lanyard.web.inspections.rehearsal.lists import times_list
from lanyard.web.inspections.rehearsal.presenters import moment_in_words
from lanyard.web.inspections.rehearsal.queries import earlier_requests, rehearsal_of, requests_of
from lanyard.web.inspections.rehearsal.report import last_times, report_of
from lanyard.web.pages.lists import list_page


@require_safe
def report(request: HttpRequest, pk: int) -> HttpResponse:
    """What took longest, medians and spreads, by organisation, what was never answered, and earlier ones."""
    rehearsal = rehearsal_of(request, pk, SEE_INSPECTIONS)
    earlier = earlier_requests(rehearsal)
    stop = _stop(rehearsal)
    return list_page(
        request,
        times_list(stop, last_times(earlier)),
        requests_of(rehearsal),
        files_at=request.path + "file/",
        template="inspections/rehearsal/report.html",
        around=around(rehearsal, visitor_of(request), timezone.localdate()),
        rehearsal=rehearsal,
        started=moment_in_words(rehearsal.rehearsal.started),
        stopped=moment_in_words(stop),
        report=report_of(list(requests_of(rehearsal).select_related("inspection__rehearsal")), earlier),
    )


@require_safe
def report_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The times of every request as a file; the page where no kind of file is named."""
    rehearsal = rehearsal_of(request, pk, SEE_INSPECTIONS)
    if "file" not in request.GET:
        return redirect("inspections:rehearsal-report", pk)
    page = times_list(_stop(rehearsal), last_times(earlier_requests(rehearsal)))
    return list_as_file(request, page, requests_of(rehearsal), act=REPORT_DOWNLOADED)


def _stop(rehearsal: Inspection) -> datetime:
    """The moment at which clocks are read: that of the end, or now."""
    ended: datetime | None = rehearsal.rehearsal.ended
    return ended or timezone.now()
