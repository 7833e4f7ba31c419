"""Pages of inspections as a whole: the two lists, and the end of one."""

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.inspections.access import ENTER_CALL, REHEARSE, SEE_INSPECTIONS
from lanyard.web.inspections.calling.actions import UNDO_ENDING, end_inspection, reopen_inspection
from lanyard.web.inspections.calling.acts import LIST_DOWNLOADED
from lanyard.web.inspections.calling.lists import INSPECTIONS, REHEARSALS
from lanyard.web.inspections.finding import inspection_of, inspections_within
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection, InspectionQuerySet
from lanyard.web.pages.days import DayField
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.pages.undo import Undo


class EndForm(forms.Form):
    """On which day an inspection was over."""

    day = DayField(noun="The last day", label="Last day", help_text="For example, 12 6 2026.")


def inspections(request: HttpRequest) -> HttpResponse:
    """All real inspections, running and past."""
    enter = Link("Enter a call", reverse("inspections:enter"))
    return list_page(
        request,
        INSPECTIONS,
        _real(request),
        files_at=reverse("inspections:list-file"),
        acts=[enter] if visitor_of(request).may(ENTER_CALL) else [],
        template="inspections/calling/list.html",
        other=Link("Rehearsals", reverse("inspections:played")),
    )


def inspections_file(request: HttpRequest) -> HttpResponse:
    """The list of inspections as a file."""
    return list_as_file(request, INSPECTIONS, _real(request), act=LIST_DOWNLOADED)


def rehearsals(request: HttpRequest) -> HttpResponse:
    """All rehearsals."""
    start = Link("Start a rehearsal", reverse("inspections:rehearse"))
    return list_page(
        request,
        REHEARSALS,
        _played(request),
        files_at=reverse("inspections:played-file"),
        acts=[start] if visitor_of(request).may(REHEARSE) else [],
        template="inspections/calling/list.html",
        other=Link("Real inspections", reverse("inspections:list")),
    )


def rehearsals_file(request: HttpRequest) -> HttpResponse:
    """The list of rehearsals as a file."""
    return list_as_file(request, REHEARSALS, _played(request), act=LIST_DOWNLOADED)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says that an inspection is over, which can be undone."""
    inspection = inspection_of(request, pk, ENTER_CALL)
    if inspection.is_rehearsal:
        return HttpResponseRedirect(reverse("inspections:end-rehearsal", args=[pk]))

    def act(form: EndForm) -> Done:
        ended = end_inspection(by=visitor_of(request), inspection=pk, day=form.cleaned_data["day"])
        undo = Undo(UNDO_ENDING, {"inspection": pk, "version": ended.version})
        return Done(f"{curled(str(ended))} is over.", _board(pk), undo)

    page = _page(
        request,
        inspection,
        "Say that the inspection is over",
        "It is over",
        ("Everything in it stays, and can be read as before. After it, another call can be entered.",),
    )
    form = EndForm(sent(request), initial={"day": timezone.localdate()})
    return form_page(request, page, form, act)


def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes back that an inspection is over."""
    inspection = inspection_of(request, pk, ENTER_CALL)

    def act(_form: forms.Form) -> Done:
        reopened = reopen_inspection(by=visitor_of(request), inspection=pk)
        return Done(f"{curled(str(reopened))} is not over.", _board(pk))

    page = _page(request, inspection, "Say that the inspection is not over", "It is not over", ())
    return form_page(request, page, forms.Form(sent(request)), act)


def _page(
    request: HttpRequest, inspection: Inspection, title: str, button: str, lead: tuple[str, ...]
) -> InspectionFormPage:
    back = Link("Back to the timeline", reverse("inspections:timeline", args=[inspection.pk]))
    frame = around(inspection, visitor_of(request), timezone.localdate())
    return InspectionFormPage(title, button, back, lead, around=frame)


def _real(request: HttpRequest) -> InspectionQuerySet:
    return inspections_within(request, SEE_INSPECTIONS).real()


def _played(request: HttpRequest) -> InspectionQuerySet:
    return inspections_within(request, SEE_INSPECTIONS).played()


def _board(pk: int) -> str:
    return reverse("inspections:board", args=[pk])
