"""What the pages of the team read."""

from django.db.models import QuerySet
from django.http import HttpRequest

from lanyard.web.access.permissions import Permission
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import Inspection, Task, TeamMember
from lanyard.web.inspections.models.tasks import TaskQuerySet


def members_of(inspection: Inspection) -> list[TeamMember]:
    """The whole team, owners of a role before their deputies. One query."""
    return list(inspection.team.select_related("person"))


def members_within(request: HttpRequest, permission: Permission) -> QuerySet[TeamMember]:
    """Members of the teams that a right of the visitor's reaches."""
    within = TeamMember.objects.filter(inspection__in=inspections_within(request, permission))
    return within.select_related("inspection", "person")


def tasks_nobody_has(member: TeamMember) -> TaskQuerySet:
    """Open tasks that fall to the member's role, and that nobody owns yet."""
    return Task.objects.open().filter(inspection=member.inspection_id, role=member.role, owner=None)
