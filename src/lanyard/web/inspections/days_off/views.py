"""The pages of the area's days off."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.inspections.access import ENTER_CALL
from lanyard.web.inspections.days_off.actions import (
    UNDO_REMOVAL,
    add_days_off,
    change_days_off,
    import_days_off,
    remove_days_off,
)
from lanyard.web.inspections.days_off.acts import LIST_DOWNLOADED
from lanyard.web.inspections.days_off.forms import AddDaysOffForm, ChangeDaysOffForm, ImportForm
from lanyard.web.inspections.days_off.lists import days_off_list
from lanyard.web.inspections.days_off.reading import read_days_off
from lanyard.web.inspections.models import AreaDaysOff
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, FormPage, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.pages.undo import Undo


def days_off(request: HttpRequest) -> HttpResponse:
    """All days off of the area."""
    may_change = visitor_of(request).may(ENTER_CALL)
    acts = (
        Link("Add days off", reverse("inspections:add-days-off")),
        Link("Bring in a file", reverse("inspections:import-days-off")),
    )
    return list_page(
        request,
        days_off_list(_changed_at if may_change else _nowhere),
        AreaDaysOff.objects.all(),
        files_at=reverse("inspections:days-off-file"),
        acts=acts if may_change else (),
        template="inspections/days_off/list.html",
    )


def days_off_file(request: HttpRequest) -> HttpResponse:
    """The list as a file."""
    return list_as_file(request, days_off_list(_nowhere), AreaDaysOff.objects.all(), act=LIST_DOWNLOADED)


def add(request: HttpRequest) -> HttpResponse:
    """The page that adds days off."""

    def act(form: AddDaysOffForm) -> Done:
        added = add_days_off(by=visitor_of(request), days=form.details())
        return Done(f"{added} is in the list.", _list())

    return form_page(request, _page("Add days off", "Add"), AddDaysOffForm(sent(request)), act)


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes days off, with the way to remove them."""
    found = get_object_or_404(AreaDaysOff, pk=pk)

    def act(form: ChangeDaysOffForm) -> Done:
        version = form.cleaned_data["version"]
        changed = change_days_off(by=visitor_of(request), pk=pk, version=version, days=form.details())
        return Done(f"{changed} is changed.", _list())

    page = _page(f"Change {found}", "Save", template="inspections/days_off/change.html")
    return change_page(request, Change(page, ChangeDaysOffForm, found, act))


def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that removes days off, which can be undone."""
    found = get_object_or_404(AreaDaysOff, pk=pk)

    def act(_form: forms.Form) -> Done:
        given = remove_days_off(by=visitor_of(request), pk=pk)
        return Done(f"{found} is out of the list.", _list(), Undo(UNDO_REMOVAL, given))

    lead = "Calls that were entered before keep their dates."
    page = _page(f"Remove {found}?", "Remove", lead, button_kind="warning")
    return form_page(request, page, forms.Form(sent(request)), act)


def bring_in(request: HttpRequest) -> HttpResponse:
    """The page that brings days off in from a file: all of them, or none with what is wrong."""
    form = ImportForm(sent(request), request.FILES or None)
    read = read_days_off(form.cleaned_data["file"]) if form.is_valid() else None
    if read and not read.faults:
        new = import_days_off(by=visitor_of(request), days=read.days)
        stood = len(read.days) - new
        words = f"{counted(new, 'row is', 'rows are')} new; {stood} stood in the list already."
        return lead_on(request, Done(words, _list()))
    if read:
        form.add_error(
            "file", "Nothing has been saved. Mend what is listed below, and choose the file again."
        )
    said = {
        "page": _page("Bring in days off", "Bring in", template="inspections/days_off/import.html"),
        "form": form,
        "faults": read.faults if read else (),
    }
    return render(request, "inspections/days_off/import.html", said)


def _page(
    title: str, button: str, *lead: str, button_kind: str = "", template: str = "pages/form.html"
) -> FormPage:
    back = Link("Back to days off", _list())
    return FormPage(title, button, back, lead, button_kind, template)


def _changed_at(pk: int) -> str:
    return reverse("inspections:change-days-off", args=[pk])


def _nowhere(_pk: int) -> str:
    return ""


def _list() -> str:
    return reverse("inspections:days-off")
