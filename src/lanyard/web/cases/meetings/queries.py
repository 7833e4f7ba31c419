"""What pages read about the meetings of children: for all cases at once, in fixed queries."""

from collections.abc import Collection, Mapping

from django.db.models import QuerySet
from django.http import HttpRequest

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.finding import cases_reached
from lanyard.web.cases.models import CaseAttendee, CaseMeeting


def meetings_of(cases: Collection[int]) -> Mapping[int, list[CaseMeeting]]:
    """The meetings of each case by its id, with who belongs in them. Two queries."""
    found: dict[int, list[CaseMeeting]] = {}
    rows = CaseMeeting.objects.filter(case__in=cases).prefetch_related("attendees").order_by("case", "kind")
    for meeting in rows:
        found.setdefault(meeting.case_id, []).append(meeting)
    return found


def meetings_within(request: HttpRequest, permission: Permission) -> QuerySet[CaseMeeting]:
    """Meetings of cases that a right of the visitor's reaches."""
    within = CaseMeeting.objects.filter(case__in=cases_reached(visitor_of(request), permission))
    return within.select_related("case__inspection").prefetch_related("case__inspection__told")


def attendees_within(request: HttpRequest, permission: Permission) -> QuerySet[CaseAttendee]:
    """Who belongs in meetings that a right of the visitor's reaches."""
    within = CaseAttendee.objects.filter(meeting__case__in=cases_reached(visitor_of(request), permission))
    found = within.select_related("meeting__case__inspection")
    return found.prefetch_related("meeting__case__inspection__told")
