"""Links in a visitor's session: which one is looked at, and which one has been come in by.

The token is exchanged for its digest at once, so that no page, address or record afterwards holds it.
"""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.request import set_visitor
from lanyard.web.people.links.purposes import Purpose
from lanyard.web.people.links.rules import LASTING, state_of
from lanyard.web.people.links.tokens import digest_of
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import SignedLink

LOOKED_AT, CAME_IN_BY = "link_looked_at", "link_came_in_by"

View = Callable[..., HttpResponse]
LinkView = Callable[..., HttpResponse]


def look_at(request: HttpRequest, token: str) -> None:
    """Remembers the link that somebody has followed."""
    request.session[LOOKED_AT] = digest_of(token)


def looked_at(request: HttpRequest) -> SignedLink | None:
    """The link last followed in this session, if there is such a link."""
    digest = request.session.get(LOOKED_AT, "")
    return SignedLink.objects.select_related("made_by").filter(digest=digest).first()


def come_in(request: HttpRequest, link: SignedLink) -> None:
    """Lets the session go on as the holder of the link. The session gets a new key, as at a sign-in."""
    request.session.cycle_key()
    request.session.pop(LOOKED_AT, None)
    request.session[CAME_IN_BY] = link.pk


def leave(request: HttpRequest) -> None:
    """Forgets the links of the session."""
    request.session.pop(LOOKED_AT, None)
    request.session.pop(CAME_IN_BY, None)


def came_in_by(request: HttpRequest, purpose: Purpose) -> SignedLink | None:
    """The link of this purpose by which somebody came in, while it lasts."""
    number = request.session.get(CAME_IN_BY)
    link = SignedLink.objects.filter(pk=number, purpose=purpose.name).first() if number else None
    return link if state_of(link, timezone.now()) in LASTING else None


def by_link(purpose: Purpose) -> Callable[[LinkView], View]:
    """For views behind signed links: calls them with the request, the link, and the rest of the address.

    The address names what the link is about as `about_id`. The holder becomes the visitor; whoever
    holds no such link is led to the page that says so. Every view of a `Door.LINK` route is made by this.
    """

    def make(view: LinkView) -> View:
        @wraps(view)
        def behind(request: HttpRequest, about_id: object, **rest: object) -> HttpResponse:
            link = came_in_by(request, purpose)
            if link is None or link.about_id != str(about_id):
                return HttpResponseRedirect(reverse("people:open-link"))
            set_visitor(request, visitor_by(link))
            return view(request, link, **rest)

        behind.purpose = purpose  # type: ignore[attr-defined]
        return behind

    return make
