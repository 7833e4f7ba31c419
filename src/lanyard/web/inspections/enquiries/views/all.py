"""The pages of all queries of an inspection: the list, its file, and the overview by criterion."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.enquiries.acts import DOWNLOADED
from lanyard.web.inspections.enquiries.criteria import by_criterion, without_lines
from lanyard.web.inspections.enquiries.lists import enquiries_list
from lanyard.web.inspections.enquiries.presenters import may_note
from lanyard.web.inspections.enquiries.queries import enquiries_of
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page


@require_safe
def enquiries(request: HttpRequest, pk: int) -> HttpResponse:
    """Every query and line of enquiry."""
    visitor, inspection = visitor_of(request), inspection_of(request, pk, SEE_INSPECTIONS)
    note = Link("Note a query", reverse("inspections:note-query", args=[pk]))
    criteria = Link("Lines of enquiry by criterion", reverse("inspections:criteria", args=[pk]))
    return list_page(
        request,
        enquiries_list(inspection),
        enquiries_of(inspection),
        files_at=reverse("inspections:enquiries-file", args=[pk]),
        acts=(note,) if may_note(visitor) else (),
        template="inspections/enquiries/enquiries.html",
        around=around(inspection, visitor, timezone.localdate()),
        criteria=criteria if inspection.rules_of.criteria else None,
    )


@require_safe
def enquiries_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The list as a file. That it was downloaded is recorded."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    return list_as_file(request, enquiries_list(inspection), enquiries_of(inspection), act=DOWNLOADED)


@require_safe
def criteria(request: HttpRequest, pk: int) -> HttpResponse:
    """Which criteria have open lines of enquiry, and which have none."""
    visitor, inspection = visitor_of(request), inspection_of(request, pk, SEE_INSPECTIONS)
    groups = by_criterion(inspection, inspection.enquiries.all())
    none = without_lines(groups)
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "inspection": inspection,
        "groups": groups,
        "missing": f"{counted(none, 'criterion has', 'criteria have')} no open line of enquiry.",
    }
    return render(request, "inspections/enquiries/criteria.html", said)
