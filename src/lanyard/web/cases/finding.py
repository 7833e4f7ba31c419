"""Finds the case of an address. What is not within the visitor's reach is not found."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case, CaseQuerySet


def case_of(request: HttpRequest, pk: int, permission: Permission) -> Case:
    """The case of an address with its inspection, for whoever has the right in the whole partnership."""
    found = cases_reached(visitor_of(request), permission).select_related("inspection")
    return get_object_or_404(found.prefetch_related("inspection__told"), pk=pk)


def cases_reached(visitor: Visitor, permission: Permission) -> CaseQuerySet:
    """Cases that somebody's right reaches: cases belong to the whole partnership."""
    return Case.objects.all() if visitor.reach(permission).everything else Case.objects.none()
