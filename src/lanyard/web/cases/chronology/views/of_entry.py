"""One entry: changed and removed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.actions import check_wanted
from lanyard.web.cases.chronology.actions import (
    UNDO_REMOVAL,
    change_entry,
    remind_of_chronology,
    remove_entry,
)
from lanyard.web.cases.chronology.forms import ChangeEntryForm
from lanyard.web.cases.finding import cases_reached
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.models import ChronologyAsk, ChronologyEntry
from lanyard.web.cases.reading import note_opening
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, lead_on
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Undo


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes an entry."""
    entry, visitor = _entry(request, pk), visitor_of(request)
    note_opening(by=visitor, case=entry.case)
    back = reverse("cases:chronology", args=[entry.case_id])

    def act(form: ChangeEntryForm) -> Done:
        change_entry(by=visitor, pk=pk, version=form.cleaned_data["version"], entry=form.entry)
        return Done("The entry is changed.", back)

    page = CaseFormPage(
        "Change an entry",
        "Save",
        Link("Back to the chronology", back),
        around=around(entry.case, visitor, timezone.localdate()),
        template="cases/chronology/change.html",
    )
    return change_page(request, Change(page, ChangeEntryForm, entry, act))


@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Removes an entry; the banner has the button that puts it back."""
    entry = _entry(request, pk)
    given = remove_entry(by=visitor_of(request), pk=pk)
    back = reverse("cases:chronology", args=[entry.case_id])
    return lead_on(request, Done("The entry is removed.", back, Undo(UNDO_REMOVAL, given)))


@require_POST
def remind(request: HttpRequest, pk: int) -> HttpResponse:
    """Reminds an organisation of its part."""
    found = get_object_or_404(ChronologyAsk.objects.within(visitor_of(request), KEEP_CASES), pk=pk)
    back = reverse("cases:chronology", args=[found.case_id])
    try:
        check_wanted(found.case)
        remind_of_chronology(by=visitor_of(request), ask=pk)
    except RefusedError as refusal:
        return lead_on(request, Done(str(refusal), back))
    return lead_on(request, Done(f"A reminder is on its way to {found.contact_name}.", back))


def _entry(request: HttpRequest, pk: int) -> ChronologyEntry:
    cases = cases_reached(visitor_of(request), KEEP_CASES)
    rows = ChronologyEntry.objects.standing().filter(case__in=cases)
    fetched = rows.select_related("case__inspection").prefetch_related("case__inspection__told")
    return get_object_or_404(fetched, pk=pk)
