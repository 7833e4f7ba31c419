"""What the pages of tasks read."""

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.inspections.models.tasks import TaskQuerySet


def tasks_within(visitor: Visitor, permission: Permission) -> TaskQuerySet:
    """Tasks that a right of the visitor's reaches: all of them, or those they own or stand in for."""
    reach = visitor.reach(permission)
    if reach.everything:
        return Task.objects.all()
    return Task.objects.of_person(visitor.person) if reach.own else Task.objects.none()


def own_tasks(person: int | None) -> list[Task]:
    """Somebody's tasks over all running inspections, as owner and as deputy. Two queries."""
    running = Task.objects.filter(inspection__in=Inspection.objects.running()).of_person(person)
    found = running.select_related("owner", "deputy", "organisation", "inspection")
    return list(found.prefetch_related("after"))
