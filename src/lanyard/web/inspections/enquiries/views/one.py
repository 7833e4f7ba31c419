"""The pages of one query: noting it, reading it, changing it, following it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import NOTE_ENQUIRIES, SEE_INSPECTIONS
from lanyard.web.inspections.enquiries.actions import (
    UNDO_MOVE,
    add_note,
    change_enquiry,
    link_enquiry,
    move_enquiry,
    note_query,
    undo_of,
)
from lanyard.web.inspections.enquiries.forms import (
    ChangeEnquiryForm,
    LinkEnquiryForm,
    MoveForm,
    NoteForm,
    NoteQueryForm,
)
from lanyard.web.inspections.enquiries.presenters import enquiry_shown, may_note
from lanyard.web.inspections.enquiries.queries import enquiries_within, history_of
from lanyard.web.inspections.enquiries.rules import MOVES
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Enquiry, EnquiryState, Inspection
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.undo import Undo


def note(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that notes a query; `?meeting=` says in which meeting it arose."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)

    def act(form: NoteQueryForm) -> Done:
        noted = note_query(by=visitor_of(request), inspection=pk, details=form.details())
        return Done(f"“{noted}” is noted.", _address(noted.pk))

    back = Link("Back to lines of enquiry", reverse("inspections:enquiries", args=[pk]))
    page = _page(request, inspection, "Note a query", "Note query", back)
    form = NoteQueryForm(sent(request), inspection=inspection, meeting=request.GET.get("meeting", ""))
    return form_page(request, page, form, act)


@require_safe
def enquiry(request: HttpRequest, pk: int) -> HttpResponse:
    """One query: what is asked and why, where it arose, notes on the way, and what answered it."""
    found, visitor = _found(request, pk, SEE_INSPECTIONS), visitor_of(request)
    said = {
        "around": around(found.inspection, visitor, timezone.localdate()),
        "enquiry": found,
        "shown": enquiry_shown(found, visitor),
        "history": history_of(found),
        "form": NoteForm(),
        "may_note": may_note(visitor),
    }
    return render(request, "inspections/enquiries/enquiry.html", said)


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that adds a note on the way."""
    found = _found(request, pk, SEE_INSPECTIONS)

    def act(form: NoteForm) -> Done:
        add_note(by=visitor_of(request), enquiry=pk, text=form.cleaned_data["text"])
        return Done("Your note is added.", _address(pk))

    return form_page(
        request, _page_of(request, found, f"Note on “{found}”", "Add note"), NoteForm(sent(request)), act
    )


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes the words of a query, its criterion, or where it arose."""
    found = _found(request, pk, NOTE_ENQUIRIES)

    def act(form: ChangeEnquiryForm) -> Done:
        version = form.cleaned_data["version"]
        changed = change_enquiry(by=visitor_of(request), enquiry=pk, version=version, details=form.details())
        return Done(f"“{changed}” is changed.", _address(pk))

    page = _page_of(request, found, f"Change “{found}”", "Save")
    return change_page(request, Change(page, ChangeEnquiryForm, found, act))


def link(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says whom a query concerns, which visits follow it, and what evidence speaks to it."""
    found = _found(request, pk, NOTE_ENQUIRIES)

    def act(form: LinkEnquiryForm) -> Done:
        version = form.cleaned_data["version"]
        changed = link_enquiry(by=visitor_of(request), enquiry=pk, version=version, links=form.links())
        return Done(f"People, visits and evidence of “{changed}” are saved.", _address(pk))

    page = _page_of(request, found, f"People, visits and evidence of “{found}”", "Save")
    return change_page(request, Change(page, LinkEnquiryForm, found, act))


def move(request: HttpRequest, pk: int, move: str) -> HttpResponse:
    """The page that makes a move; a move that asks nothing is made at once from the page of the query."""
    made = MOVES[move]
    found = _found(request, pk, made.needs)
    before = EnquiryState(found.state)

    def act(form: MoveForm) -> Done:
        said = form.cleaned_data.get("said", "")
        moved = move_enquiry(by=visitor_of(request), enquiry=pk, move=made, said=said)
        return Done(f"“{moved}” {made.done}.", _address(pk), Undo(UNDO_MOVE, undo_of(before, made, moved)))

    page = _page_of(request, found, f"{made.button}: {found}", made.button)
    return form_page(request, page, MoveForm(sent(request), move=made, enquiry=found), act)


def _found(request: HttpRequest, pk: int, permission: Permission) -> Enquiry:
    return get_object_or_404(enquiries_within(visitor_of(request), permission), pk=pk)


def _address(enquiry: int) -> str:
    return reverse("inspections:enquiry", args=[enquiry])


def _page_of(request: HttpRequest, enquiry: Enquiry, title: str, button: str) -> InspectionFormPage:
    return _page(request, enquiry.inspection, title, button, Link("Back to the query", _address(enquiry.pk)))


def _page(
    request: HttpRequest, inspection: Inspection, title: str, button: str, back: Link
) -> InspectionFormPage:
    frame = around(inspection, visitor_of(request), timezone.localdate())
    return InspectionFormPage(title, button, back, around=frame)
