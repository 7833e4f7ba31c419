"""Finds the asking of an address. What is not within the visitor's reach is not found."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.finding import cases_reached
from lanyard.web.cases.models import Asking
from lanyard.web.people.models import SignedLink


def whole_askings() -> QuerySet[Asking]:
    """Askings with all that their pages show."""
    return Asking.objects.select_related("case__inspection", "person").prefetch_related(
        "case__inspection__told", "followed__said", "followed__scan"
    )


def asking_of(request: HttpRequest, pk: int, permission: Permission) -> Asking:
    """The asking of an address, with its case, for whoever has the right."""
    reached = cases_reached(visitor_of(request), permission)
    return get_object_or_404(whole_askings().filter(case__in=reached), pk=pk)


def asking_by(link: SignedLink) -> Asking:
    """The asking that a link is about."""
    return get_object_or_404(whole_askings(), pk=int(link.about_id))
