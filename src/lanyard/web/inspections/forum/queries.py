"""What the pages of the forum's list read."""

from django.http import HttpRequest

from lanyard.web.access.permissions import Permission
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import Inspection, Task
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
