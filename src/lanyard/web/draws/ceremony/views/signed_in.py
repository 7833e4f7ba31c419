"""The pages of a party for whoever has signed in and speaks for it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.draws.ceremony.views import speaking
from lanyard.web.draws.ceremony.ways import Ways
from lanyard.web.draws.models import Party


@require_safe
def party(request: HttpRequest, pk: int) -> HttpResponse:
    """What the party is to do now."""
    return speaking.party_page(request, _ways(request, pk))


def commit(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that commits to words."""
    return speaking.commit_page(request, _ways(request, pk))


def commit_own(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes a commitment of one's own."""
    return speaking.commit_own_page(request, _ways(request, pk))


def reveal(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says the words."""
    return speaking.reveal_page(request, _ways(request, pk))


def _ways(request: HttpRequest, pk: int) -> Ways:
    own = Party.objects.of_person(visitor_of(request).person).select_related("ceremony__draw")
    return Ways(get_object_or_404(own, pk=pk))
