"""Finds the draw of an address. What is not within the visitor's reach is not found."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.models import Draw, DrawQuerySet


def draw_of(request: HttpRequest, pk: int, permission: Permission) -> Draw:
    """The draw of an address, for whoever has the right in the whole partnership."""
    return get_object_or_404(draws_reached(visitor_of(request), permission), pk=pk)


def draws_reached(visitor: Visitor, permission: Permission) -> DrawQuerySet:
    """Draws that somebody's right reaches: draws belong to the whole partnership."""
    return Draw.objects.all() if visitor.reach(permission).everything else Draw.objects.none()
