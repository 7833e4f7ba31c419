"""What the pages of the method read."""

from django.db.models import QuerySet

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.models import Inspection, MethodNote


def notes_of(inspection: Inspection) -> QuerySet[MethodNote]:
    """Everything noted in an inspection, the latest first."""
    return MethodNote.objects.filter(inspection=inspection).select_related("meeting", "noted_by")


def notes_within(visitor: Visitor, permission: Permission) -> QuerySet[MethodNote]:
    """Notes that a right of the visitor's reaches: all of them, or those they have made."""
    reach = visitor.reach(permission)
    whole = MethodNote.objects.select_related("inspection")
    if reach.everything:
        return whole
    return whole.filter(noted_by=visitor.person) if reach.own and visitor.person else whole.none()
