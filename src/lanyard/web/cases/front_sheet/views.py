"""The front sheet as a page that prints on A4, and as a PDF."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.packs.errors import ReportError
from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import around
from lanyard.web.cases.front_sheet.file import front_sheet_file
from lanyard.web.cases.front_sheet.sheet import front_sheet
from lanyard.web.cases.reading import note_opening

_NO_LETTERS = (
    "The PDF could not be made, because the sheet has letters that its writer lacks. "
    "Print this page instead: it fits on paper too."
)


@require_safe
def case(request: HttpRequest, pk: int) -> HttpResponse:
    """The front sheet of a case."""
    found, visitor, now = case_of(request, pk, SEE_CASES), visitor_of(request), timezone.localtime()
    note_opening(by=visitor, case=found)
    said = {
        "around": around(found, visitor, now.date()),
        "case": found,
        "sheet": front_sheet(found, now),
        "made": f"{date_in_words(now.date())} at {time_in_words(now.time())}",
        "pdf": reverse("cases:front-sheet-pdf", args=[pk]),
        "may_export": visitor.may(KEEP_CASES),
        "may_keep": visitor.may(KEEP_CASES) and found.inspection.ended_on is None,
    }
    return render(request, "cases/front_sheet/sheet.html", said)


@require_safe
def case_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The front sheet as a file, whose name tells nobody whose it is."""
    found, now = case_of(request, pk, SEE_CASES), timezone.localtime()
    note_opening(by=visitor_of(request), case=found)
    try:
        content = front_sheet_file(found, now)
    except ReportError:
        messages.error(request, _NO_LETTERS)
        return redirect("cases:case", pk=pk)
    named = {"Content-Disposition": f'attachment; filename="child-{found.number}-front-sheet.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=named)
