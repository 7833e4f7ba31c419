"""The pages that add a meeting of the area's own, and take it away again."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.meetings.forms import AddMeetingForm
from lanyard.web.inspections.meetings.own import add_meeting, remove_meeting
from lanyard.web.inspections.meetings.queries import meetings_within
from lanyard.web.inspections.meetings.views.shared import address_of, page_of
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that adds a meeting which the rules do not name."""
    inspection = inspection_of(request, pk, ARRANGE)

    def act(form: AddMeetingForm) -> Done:
        added = add_meeting(
            by=visitor_of(request), inspection=pk, details=form.details(), placing=form.placing()
        )
        return Done(f"“{added}” is added.", address_of(added.pk))

    page = InspectionFormPage(
        "Add a meeting",
        "Add meeting",
        Link("Back to the meetings", reverse("inspections:meetings", args=[pk])),
        ("For a meeting of your own, or one that inspectors ask for and the rules do not name.",),
        around=around(inspection, visitor_of(request), timezone.localdate()),
    )
    return form_page(request, page, AddMeetingForm(sent(request)), act)


def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes a meeting of the area's own away, once that is confirmed."""
    found = get_object_or_404(meetings_within(request, ARRANGE).filter(rule=""), pk=pk)
    address = reverse("inspections:meetings", args=[found.inspection_id])

    def act(_form: Form) -> Done:
        remove_meeting(by=visitor_of(request), meeting=pk)
        return Done(f"“{found}” is taken away.", address)

    lead = "Its agenda, and who was to come, go with it. This cannot be undone."
    page = page_of(request, found, f"Take “{found}” away?", "Take away", lead, button_kind="warning")
    return form_page(request, page, Form(sent(request)), act)
