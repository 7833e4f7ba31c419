"""What the pages of meetings read."""

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import Inspection, Meeting, MeetingAction


def meetings_of(inspection: Inspection) -> list[Meeting]:
    """Every meeting of an inspection with `to_do`: how many of its actions are open. One query."""
    open_ones = Count("actions", filter=Q(actions__done_at=None))
    return list(inspection.meetings.annotate(to_do=open_ones))


def meetings_within(request: HttpRequest, permission: Permission) -> QuerySet[Meeting]:
    """Meetings that a right of the visitor's reaches, with their inspection."""
    within = Meeting.objects.filter(inspection__in=inspections_within(request, permission))
    return within.select_related("inspection")


def actions_within(request: HttpRequest, permission: Permission) -> QuerySet[MeetingAction]:
    """Actions of meetings that a right of the visitor's reaches: all of them, or those that are theirs."""
    visitor = visitor_of(request)
    reach = visitor.reach(permission)
    found = MeetingAction.objects.select_related("meeting")
    if reach.everything:
        return found
    return found.filter(owner=visitor.person) if reach.own and visitor.person else found.none()
