"""Finds what an address names. What is not there, or not within the visitor's reach, is not found."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.models import Inspection, InspectionQuerySet


def inspection_of(request: HttpRequest, pk: int, permission: Permission) -> Inspection:
    """The inspection of an address, for whoever has the right in the whole partnership."""
    return get_object_or_404(inspections_within(request, permission), pk=pk)


def inspections_within(request: HttpRequest, permission: Permission) -> InspectionQuerySet:
    """Inspections that the visitor's right reaches: inspections belong to the whole partnership."""
    return inspections_reached(visitor_of(request), permission)


def inspections_reached(visitor: Visitor, permission: Permission) -> InspectionQuerySet:
    """Inspections that somebody's right reaches, by whatever door they came."""
    reach = visitor.reach(permission)
    return Inspection.objects.all() if reach.everything else Inspection.objects.none()
