"""What every page's frame needs: who asks, where they can go, and what stands at its foot."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.urls import reverse

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.links import Link

SERVICE = "Lanyard"


@dataclass(frozen=True)
class Entry:
    """One entry of the service navigation, shown to whoever has the permission, smallest `place` first.

    `does` is the sentence by which the home page says what is there.
    """

    words: str
    route: str
    permission: Permission
    place: int
    does: str = ""


@dataclass(frozen=True)
class OpenLink:
    """A link to a page that anybody may read, at the foot of every page; smallest `place` first."""

    words: str
    route: str
    place: int


@dataclass(frozen=True)
class OwnLink:
    """A link on the page about oneself, for whoever has the permission."""

    words: str
    route: str
    permission: Permission


_entries: dict[str, Entry] = {}
_foot: dict[str, OpenLink] = {}
_own_pages: list[str] = []
_own_links: dict[str, OwnLink] = {}


def declare_entries(entries: Iterable[Entry]) -> None:
    """Adds a feature's entries to the service navigation."""
    _entries.update({entry.route: entry for entry in entries})


def declare_foot_links(links: Iterable[OpenLink]) -> None:
    """Adds links to the foot of every page."""
    _foot.update({link.route: link for link in links})


def declare_own_page(route: str) -> None:
    """Names the page about oneself: the visitor's name at the head of each page leads there."""
    _own_pages[:] = [route]


def declare_own_links(links: Iterable[OwnLink]) -> None:
    """Adds links to the page about oneself."""
    _own_links.update({link.route: link for link in links})


def own_links(visitor: Visitor) -> list[Link]:
    """The links of the page about oneself that are for this visitor, by their words."""
    shown = [link for link in _own_links.values() if visitor.may(link.permission)]
    return [Link(link.words, reverse(link.route)) for link in sorted(shown, key=lambda link: link.words)]


def frame(request: HttpRequest) -> dict[str, object]:
    """For every page: `visitor`, `navigation`, `section`, `foot_links`, where to sign in or out.

    `navigation` and `foot_links` are lists of `text`, `href` and (the first) `active`, `does`; `section` is
    the words of the active entry; `own_page` is an address or "".
    """
    navigation = _navigation(request)
    return {
        "visitor": visitor_of(request),
        "navigation": navigation,
        "section": next((str(entry["text"]) for entry in navigation if entry["active"]), ""),
        "foot_links": _foot_links(),
        "is_demo": settings.IS_DEMO,
        "sign_in": resolve_url(settings.LOGIN_URL),
        "sign_out": resolve_url(settings.LOGOUT_URL),
        "own_page": reverse(_own_pages[0]) if _own_pages else "",
    }


def _navigation(request: HttpRequest) -> list[dict[str, object]]:
    visitor = visitor_of(request)
    shown = sorted(
        (entry for entry in _entries.values() if visitor.may(entry.permission)), key=lambda entry: entry.place
    )
    addresses = {entry: reverse(entry.route) for entry in shown}
    return [
        {
            "text": entry.words,
            "href": address,
            "active": request.path.startswith(address),
            "does": entry.does,
        }
        for entry, address in addresses.items()
    ]


def _foot_links() -> list[dict[str, str]]:
    shown = sorted(_foot.values(), key=lambda link: link.place)
    return [{"text": link.words, "href": reverse(link.route)} for link in shown]
