"""What the pages of the forum's list read."""

from django.http import HttpRequest

from lanyard.web.access.permissions import Permission
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import Inspection, Task, TeamMember
from lanyard.web.inspections.models.tasks import TaskQuerySet

FORUM = "forum"
"""Whose list a task is on, as the rules say it."""


def items_of(inspection: Inspection) -> list[Task]:
    """The forum's list of one inspection, by when each is due. One query."""
    return list(inspection.tasks.filter(part_of=FORUM).select_related("owner"))


def items_within(request: HttpRequest, permission: Permission) -> TaskQuerySet:
    """What stands on forums' lists and a right of the visitor's reaches."""
    within = Task.objects.filter(part_of=FORUM, inspection__in=inspections_within(request, permission))
    return within.select_related("inspection")


def forum_members(inspection: Inspection) -> list[TeamMember]:
    """The forum's people in the team who can be written to, each address once. One query."""
    roles = [role.id for role in inspection.rules_of.roles if role.side == FORUM]
    found = TeamMember.objects.filter(inspection=inspection, role__in=roles).select_related("person")
    by_address = {(member.person or member).email: member for member in found}
    return [member for address, member in by_address.items() if address]
