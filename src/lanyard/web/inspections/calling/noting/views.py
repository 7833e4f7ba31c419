"""The pages of the calls noted in an inspection."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS
from lanyard.web.inspections.calling.noting.actions import UNDO_REMOVAL, add_call, change_call, remove_call
from lanyard.web.inspections.calling.noting.forms import AddCallForm, ChangeCallForm
from lanyard.web.inspections.calling.noting.presenters import (
    call_shown,
    calls_of,
    calls_within,
    named,
    not_rung,
    when_in_words,
)
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.team.queries import members_of
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.undo import Undo


@require_safe
def calls(request: HttpRequest, pk: int) -> HttpResponse:
    """Who rang whom, when, and how they are reached; whoever has not been rung yet stands out."""
    inspection, visitor = inspection_of(request, pk, SEE_INSPECTIONS), visitor_of(request)
    made = calls_of(inspection)
    missing = not_rung(inspection, made, members_of(inspection))
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "inspection": inspection,
        "calls": [call_shown(call) for call in made],
        "missing": missing,
        "missing_in_words": named(missing),
        "may_note": visitor.may(ENTER_CALL),
    }
    return render(request, "inspections/calling/made.html", said)


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that notes a call."""
    inspection, today = inspection_of(request, pk, ENTER_CALL), timezone.localdate()

    def act(form: AddCallForm) -> Done:
        call = add_call(by=visitor_of(request), inspection=pk, said=form.said())
        return Done(f"The call is noted: {call_shown(call).who}, {when_in_words(call)}.", _calls(pk))

    page = _page(request, inspection, "Add a call", "Add call")
    form = AddCallForm(sent(request), asked=request.GET, day=max(today, inspection.notified))
    return form_page(request, page, form, act)


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes a call."""
    found = get_object_or_404(calls_within(request, ENTER_CALL), pk=pk)

    def act(form: ChangeCallForm) -> Done:
        version = form.cleaned_data["version"]
        change_call(by=visitor_of(request), call=pk, version=version, said=form.said())
        return Done("The call is changed.", _calls(found.inspection_id))

    page = _page(request, found.inspection, "Change a call", "Save")
    return change_page(request, Change(page, ChangeCallForm, found, act))


def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that removes a call, which can be undone."""
    found = get_object_or_404(calls_within(request, ENTER_CALL), pk=pk)

    def act(_form: forms.Form) -> Done:
        given = remove_call(by=visitor_of(request), call=pk)
        return Done("The call is removed.", _calls(found.inspection_id), Undo(UNDO_REMOVAL, given))

    lead = f"{call_shown(found).who}: {when_in_words(found)}. No date of the inspection changes."
    page = _page(request, found.inspection, "Remove this call?", "Remove", lead, button_kind="warning")
    return form_page(request, page, forms.Form(sent(request)), act)


def _calls(inspection: int) -> str:
    return reverse("inspections:calls", args=[inspection])


def _page(
    request: HttpRequest, inspection: Inspection, title: str, button: str, *lead: str, button_kind: str = ""
) -> InspectionFormPage:
    return InspectionFormPage(
        title,
        button,
        Link("Back to the calls", _calls(inspection.pk)),
        lead,
        button_kind,
        around=around(inspection, visitor_of(request), timezone.localdate()),
    )
