"""What the pages of meetings read."""

from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import HttpRequest

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import Attendee, Inspection, Meeting, MeetingAction, TeamMember

_WHO_COMES = Prefetch("attendees", Attendee.objects.select_related("person"))


def meetings_of(inspection: Inspection) -> list[Meeting]:
    """Every meeting of an inspection, who comes, and `to_do`: how many of its actions are open.

    Two queries.
    """
    open_ones = Count("actions", filter=Q(actions__done_at=None))
    return list(inspection.meetings.annotate(to_do=open_ones).prefetch_related(_WHO_COMES))


def of_same_day(meeting: Meeting) -> list[Meeting]:
    """All meetings of an inspection on the day of one, with who comes. Two queries, none without a day."""
    if meeting.day is None:
        return []
    same = Meeting.objects.filter(inspection=meeting.inspection_id, day=meeting.day)
    return list(same.prefetch_related(_WHO_COMES))


def who_can_come(meeting: Meeting) -> list[TeamMember]:
    """The people of the team who are not among those who come yet, each once. Three queries."""
    accounts = set(meeting.attendees.exclude(person=None).values_list("person", flat=True))
    names = set(meeting.attendees.filter(person=None).values_list("name", flat=True))
    team = TeamMember.objects.filter(inspection=meeting.inspection_id).select_related("person")
    left = [
        each for each in team if each.person_id not in accounts and (each.person_id or each.name not in names)
    ]
    return list({each.person_id or each.name: each for each in reversed(left)}.values())[::-1]


def meetings_within(request: HttpRequest, permission: Permission) -> QuerySet[Meeting]:
    """Meetings that a right of the visitor's reaches, with their inspection."""
    within = Meeting.objects.filter(inspection__in=inspections_within(request, permission))
    return within.select_related("inspection").prefetch_related(_WHO_COMES)


def attendees_within(request: HttpRequest, permission: Permission) -> QuerySet[Attendee]:
    """Those who come to meetings that a right of the visitor's reaches."""
    within = Attendee.objects.filter(meeting__inspection__in=inspections_within(request, permission))
    return within.select_related("person")


def actions_within(request: HttpRequest, permission: Permission) -> QuerySet[MeetingAction]:
    """Actions of meetings that a right of the visitor's reaches: all of them, or those that are theirs."""
    visitor = visitor_of(request)
    reach = visitor.reach(permission)
    found = MeetingAction.objects.select_related("meeting")
    if reach.everything:
        return found
    return found.filter(owner=visitor.person) if reach.own and visitor.person else found.none()
