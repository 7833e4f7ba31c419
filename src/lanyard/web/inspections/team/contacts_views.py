"""The sheet of contacts as page and as PDF."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.packs.pdf.contacts import contacts_pdf
from lanyard.core.packs.pdf.parts import ReportTable
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.calling.noting.presenters import calls_of
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.team.acts import CONTACTS_DOWNLOADED
from lanyard.web.inspections.team.contacts import (
    TITLES,
    For,
    contact_sheet,
    contact_tables,
    table_of_calls,
)
from lanyard.web.inspections.team.presenters import sides
from lanyard.web.inspections.team.queries import members_of
from lanyard.web.people.models import Partnership


@require_safe
def contacts(request: HttpRequest, pk: int) -> HttpResponse:
    """The contacts of every side, or only what is handed to the inspectors."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    reader = _reader(request)
    said = {
        "around": around(inspection, visitor_of(request), timezone.localdate()),
        "inspection": inspection,
        "reader": reader.value,
        "title": TITLES[reader],
        "tables": _tables(inspection, reader),
    }
    return render(request, "inspections/team/contacts.html", said)


@require_safe
def contacts_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The sheet as a PDF. That it was downloaded is recorded."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    reader, today = _reader(request), timezone.localdate()
    tables = _tables(inspection, reader)
    area = str(Partnership.objects.first() or "")
    pdf = contacts_pdf(contact_sheet(inspection, area, tables, today))
    with transaction.atomic():
        record(
            CONTACTS_DOWNLOADED,
            by=visitor_of(request),
            about=About("inspection", pk),
            detail={"for": reader.value, "rows": sum(len(table.rows) for table in tables)},
        )
    named = f'attachment; filename="contacts-{today.isoformat()}.pdf"'
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": named})


def _tables(inspection: Inspection, reader: For) -> tuple[ReportTable, ...]:
    """A table a side; for the partnership and the forum also who rang whom."""
    tables = contact_tables(sides(inspection, members_of(inspection)), reader)
    calls = calls_of(inspection) if reader is For.ALL else []
    return (*tables, table_of_calls(calls)) if calls else tables


def _reader(request: HttpRequest) -> For:
    """For whom the sheet is asked; for all where that is not said, or said wrongly."""
    return For.INSPECTORS if request.GET.get("for") == For.INSPECTORS else For.ALL
