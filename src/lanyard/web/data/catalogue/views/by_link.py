"""The pages of one's own entries for whoever came by the link that was sent to them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from lanyard.web.data.catalogue.access import OWN_ENTRIES
from lanyard.web.data.catalogue.queries import own_items
from lanyard.web.data.catalogue.views.shared import describe_page, entry_page, own_page, sign_off_page
from lanyard.web.data.catalogue.ways import ITEM, Way
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink


@require_safe
@by_link(OWN_ENTRIES)
def mine(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The entries of the person of the link."""
    return own_page(request, int(link.about_id), Way(int(link.about_id)), link.for_name)


@require_safe
@by_link(OWN_ENTRIES)
def one(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """One of their entries."""
    return entry_page(request, _own(request, link), Way(int(link.about_id)))


@by_link(OWN_ENTRIES)
def describe(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that says how an item is got out."""
    return describe_page(request, _own(request, link), Way(int(link.about_id)))


@by_link(OWN_ENTRIES)
def sign_off(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that signs an item off."""
    return sign_off_page(request, _own(request, link), Way(int(link.about_id)))


def _own(request: HttpRequest, link: SignedLink) -> str:
    """The item that is asked for, if it is the person's; others' are not found."""
    asked = request.GET.get(ITEM, "")
    if asked not in {item.id for item in own_items(int(link.about_id))}:
        raise Http404
    return asked
