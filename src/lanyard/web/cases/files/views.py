"""Files of cases, taken out one at a time by whoever sees cases."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import record_read
from lanyard.web.cases.access import SEE_CASES
from lanyard.web.cases.files.acts import FILE_TAKEN_OUT
from lanyard.web.cases.files.giving_out import file_answer, name_outside
from lanyard.web.cases.finding import cases_reached
from lanyard.web.cases.models import CaseFile
from lanyard.web.cases.reading import about_case


@require_safe
def file(request: HttpRequest, pk: int) -> HttpResponseBase:
    """One file, to be saved."""
    visitor = visitor_of(request)
    reached = CaseFile.objects.filter(case__in=cases_reached(visitor, SEE_CASES))
    found = get_object_or_404(reached.select_related("case"), pk=pk)
    record_read(FILE_TAKEN_OUT, by=visitor, about=about_case(found.case))
    try:
        return file_answer(found, name_outside(found, f"file-{found.pk}"))
    except FileNotFoundError:
        return render(request, "cases/files/gone.html", status=HTTPStatus.GONE)
