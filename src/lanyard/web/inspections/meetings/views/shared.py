"""What the pages of meetings have in common."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.meetings.queries import meetings_within
from lanyard.web.inspections.models import Meeting
from lanyard.web.pages.links import Link


def found_meeting(request: HttpRequest, pk: int, permission: Permission = SEE_INSPECTIONS) -> Meeting:
    """The meeting of an address, within the visitor's reach."""
    return get_object_or_404(meetings_within(request, permission), pk=pk)


def address_of(meeting: int) -> str:
    """The page of a meeting."""
    return reverse("inspections:meeting", args=[meeting])


def page_of(
    request: HttpRequest, meeting: Meeting, title: str, button: str, *lead: str, button_kind: str = ""
) -> InspectionFormPage:
    """A page of one form about a meeting."""
    return InspectionFormPage(
        title,
        button,
        Link("Back to the meeting", address_of(meeting.pk)),
        lead,
        button_kind,
        around=around(meeting.inspection, visitor_of(request), timezone.localdate()),
    )
