"""The pages of the meetings about a child."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import KEEP_CASES, SEE_CASES
from lanyard.web.cases.finding import case_of
from lanyard.web.cases.frame import CaseFormPage, around
from lanyard.web.cases.meetings.actions import (
    add_attendee,
    change_attendee,
    change_meeting,
    remove_attendee,
    reopen_meeting,
)
from lanyard.web.cases.meetings.forms import AddAttendeeForm, ChangeAttendeeForm, ChangeMeetingForm
from lanyard.web.cases.meetings.presenters import meetings_shown
from lanyard.web.cases.meetings.queries import attendees_within, meetings_of, meetings_within
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.reading import note_opening
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link


@require_safe
def meetings(request: HttpRequest, pk: int) -> HttpResponse:
    """The meetings that a child needs, and what is still to be found out."""
    case, visitor = case_of(request, pk, SEE_CASES), visitor_of(request)
    note_opening(by=visitor, case=case)
    said = {
        "around": around(case, visitor, timezone.localdate()),
        "meetings": meetings_shown(case, meetings_of([pk]).get(pk, [])),
        "may_keep": visitor.may(KEEP_CASES) and case.place != Place.STOOD_DOWN,
    }
    return render(request, "cases/meetings/meetings.html", said)


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says what a meeting needs."""
    meeting = get_object_or_404(meetings_within(request, KEEP_CASES), pk=pk)
    note_opening(by=visitor_of(request), case=meeting.case)

    def act(form: ChangeMeetingForm) -> Done:
        version = form.cleaned_data["version"]
        change_meeting(by=visitor_of(request), meeting=pk, version=version, details=form.details())
        return Done(f"{meeting}: what it needs has been saved.", _address(meeting.case))

    page = _page(request, meeting.case, f"{meeting}: what it needs", "Save")
    return change_page(request, Change(page, ChangeMeetingForm, meeting, act))


def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that opens a closed meeting again."""
    meeting = get_object_or_404(meetings_within(request, KEEP_CASES), pk=pk)
    note_opening(by=visitor_of(request), case=meeting.case)

    def act(_form: Form) -> Done:
        reopen_meeting(by=visitor_of(request), meeting=pk, now=timezone.now())
        return Done(f"{meeting} is open again.", _address(meeting.case))

    lead = "A family call can be opened again once the family has said again that it takes part."
    page = _page(request, meeting.case, f"{meeting}: open it again?", "Open again", lead)
    return form_page(request, page, Form(sent(request)), act)


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that puts somebody into a meeting."""
    meeting = get_object_or_404(meetings_within(request, KEEP_CASES), pk=pk)
    note_opening(by=visitor_of(request), case=meeting.case)

    def act(form: AddAttendeeForm) -> Done:
        today = timezone.localdate()
        added = add_attendee(by=visitor_of(request), meeting=pk, details=form.details(), today=today)
        return Done(f"{added} is in the meeting.", _address(meeting.case))

    page = _page(request, meeting.case, f"{meeting}: who belongs in it?", "Add")
    return form_page(request, page, AddAttendeeForm(sent(request), meeting=meeting), act)


def change_somebody(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes what is known of somebody in a meeting."""
    attendee = get_object_or_404(attendees_within(request, KEEP_CASES), pk=pk)
    case = attendee.meeting.case
    note_opening(by=visitor_of(request), case=case)

    def act(form: ChangeAttendeeForm) -> Done:
        changed = change_attendee(
            by=visitor_of(request),
            attendee=pk,
            version=form.cleaned_data["version"],
            details=form.details(),
            today=timezone.localdate(),
        )
        return Done(f"What is known of {changed} has been saved.", _address(case))

    page = _page(request, case, f"{attendee.meeting}: {attendee}", "Save")
    return change_page(request, Change(page, ChangeAttendeeForm, attendee, act))


def remove_somebody(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes somebody out of a meeting."""
    attendee = get_object_or_404(attendees_within(request, KEEP_CASES), pk=pk)
    case, name = attendee.meeting.case, str(attendee)
    note_opening(by=visitor_of(request), case=case)

    def act(_form: Form) -> Done:
        remove_attendee(by=visitor_of(request), attendee=pk)
        return Done(f"{name} is out of the meeting.", _address(case))

    page = _page(request, case, f"Take {name} out of the meeting?", "Take out", button_kind="warning")
    return form_page(request, page, Form(sent(request)), act)


def _page(
    request: HttpRequest, case: Case, title: str, button: str, *lead: str, button_kind: str = ""
) -> CaseFormPage:
    return CaseFormPage(
        title,
        button,
        Link("Back to the meetings", _address(case)),
        lead=lead,
        button_kind=button_kind,
        around=around(case, visitor_of(request), timezone.localdate()),
    )


def _address(case: Case) -> str:
    return reverse("cases:meetings", args=[case.pk])
