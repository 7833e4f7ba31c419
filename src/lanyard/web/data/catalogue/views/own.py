"""The pages of one's own entries, for whoever has signed in."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.data.catalogue.access import can_keep
from lanyard.web.data.catalogue.queries import entries_with_people
from lanyard.web.data.catalogue.views.all import item_named
from lanyard.web.data.catalogue.views.shared import describe_page, entry_page, own_page, sign_off_page
from lanyard.web.data.catalogue.ways import Way


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """The entries that the visitor owns or stands in for, and the drills that wait for them."""
    return own_page(request, visitor_of(request).person, Way())


@require_safe
def one(request: HttpRequest, item: str) -> HttpResponse:
    """One entry."""
    return entry_page(request, _own(request, item), Way())


def describe(request: HttpRequest, item: str) -> HttpResponse:
    """The page that says how an item is got out."""
    return describe_page(request, _own(request, item), Way())


def sign_off(request: HttpRequest, item: str) -> HttpResponse:
    """The page that signs an item off."""
    return sign_off_page(request, _own(request, item), Way())


def _own(request: HttpRequest, item: str) -> str:
    """The item of an address, if the visitor keeps its entry; others' are not found."""
    entry = entries_with_people().filter(pk=item_named(item).id).first()
    if entry is None or not can_keep(visitor_of(request), entry):
        raise Http404
    return item
