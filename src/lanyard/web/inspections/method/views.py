"""The pages of what people say about the method."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.inspections.access import NOTE_METHOD, SEE_INSPECTIONS
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.method.actions import (
    UNDO_RAISING,
    change_method_note,
    note_method,
    raise_method_note,
    undo_of,
)
from lanyard.web.inspections.method.acts import DOWNLOADED
from lanyard.web.inspections.method.forms import ChangeNoteForm, NoteForm
from lanyard.web.inspections.method.lists import method_list
from lanyard.web.inspections.method.presenters import SHEET_TITLES, For, by_group, is_for
from lanyard.web.inspections.method.queries import notes_of, notes_within
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.pages.undo import Undo


@require_safe
def method(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that was noted."""
    visitor, inspection = visitor_of(request), inspection_of(request, pk, SEE_INSPECTIONS)
    note = Link("Note what somebody said", reverse("inspections:note-method", args=[pk]))
    return list_page(
        request,
        method_list(visitor),
        notes_of(inspection),
        files_at=reverse("inspections:method-file", args=[pk]),
        acts=(note,) if visitor.may(NOTE_METHOD) else (),
        template="inspections/method/method.html",
        around=around(inspection, visitor, timezone.localdate()),
        sheets=[Link(words, _sheet(pk, reader)) for reader, words in SHEET_TITLES.items()],
    )


@require_safe
def method_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The list as a file. That it was downloaded is recorded."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    return list_as_file(request, method_list(visitor_of(request)), notes_of(inspection), act=DOWNLOADED)


@require_safe
def sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """What is still to be raised, by group, to be printed and taken along; below it what was raised."""
    visitor, inspection = visitor_of(request), inspection_of(request, pk, SEE_INSPECTIONS)
    reader = For.INSPECTORATES if request.GET.get("for") == For.INSPECTORATES else For.SHARED_LEARNING
    notes = [note for note in notes_of(inspection) if is_for(note, reader)]
    other = next(each for each in For if each is not reader)
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "title": SHEET_TITLES[reader],
        "back": _list(pk),
        "other": Link(SHEET_TITLES[other], _sheet(pk, other)),
        "groups": by_group([note for note in notes if note.raised_on is None], visitor),
        "raised": by_group([note for note in notes if note.raised_on], visitor),
        "reader": reader.value,
    }
    return render(request, "inspections/method/sheet.html", said)


def note(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that notes what somebody said."""
    inspection, today = inspection_of(request, pk, SEE_INSPECTIONS), timezone.localdate()

    def act(form: NoteForm) -> Done:
        note_method(by=visitor_of(request), inspection=pk, details=form.details(), today=today)
        return Done("It is noted.", _list(pk))

    page = _page(request, inspection, "Note what somebody said about the method", "Note it")
    form = NoteForm(sent(request), inspection=inspection, today=today, meeting=request.GET.get("meeting", ""))
    return form_page(request, page, form, act)


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes what was noted."""
    found = get_object_or_404(notes_within(visitor_of(request), NOTE_METHOD), pk=pk)

    def act(form: ChangeNoteForm) -> Done:
        version, today = form.cleaned_data["version"], timezone.localdate()
        change_method_note(
            by=visitor_of(request), note=pk, version=version, details=form.details(), today=today
        )
        return Done("It is changed.", _list(found.inspection_id))

    page = _page(request, found.inspection, "Change what was noted about the method", "Save")
    return change_page(request, Change(page, ChangeNoteForm, found, act))


@require_POST
def turn(request: HttpRequest, pk: int) -> HttpResponse:
    """Says that something was raised today, or that it was not after all."""
    found = get_object_or_404(notes_within(visitor_of(request), NOTE_METHOD), pk=pk)
    before = found.raised_on
    turned = raise_method_note(by=visitor_of(request), note=pk, on=None if before else timezone.localdate())
    words = "That it was raised is kept." if turned.raised_on else "It is to be raised again."
    reader = For.INSPECTORATES if request.POST.get("for") == For.INSPECTORATES else For.SHARED_LEARNING
    undo = Undo(UNDO_RAISING, undo_of(before, turned))
    return lead_on(request, Done(words, _sheet(found.inspection_id, reader), undo))


def _list(inspection: int) -> str:
    return reverse("inspections:method", args=[inspection])


def _sheet(inspection: int, reader: For) -> str:
    return f"{reverse('inspections:method-sheet', args=[inspection])}?for={reader.value}"


def _page(request: HttpRequest, inspection: Inspection, title: str, button: str) -> InspectionFormPage:
    return InspectionFormPage(
        title,
        button,
        Link("Back to what people say about the method", _list(inspection.pk)),
        around=around(inspection, visitor_of(request), timezone.localdate()),
    )
