"""What every page's frame needs: who asks, and where they can go."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of

SERVICE = "Lanyard"


@dataclass(frozen=True)
class Entry:
    """One entry of the service navigation, shown to whoever has the permission, smallest `place` first."""

    words: str
    route: str
    permission: Permission
    place: int


_declared: dict[str, Entry] = {}


def declare_entries(entries: Iterable[Entry]) -> None:
    """Adds a feature's entries to the service navigation."""
    _declared.update({entry.route: entry for entry in entries})


def frame(request: HttpRequest) -> dict[str, object]:
    """For every page: `visitor`, `navigation` (text, href, whether active), `service`, `is_demo`."""
    return {
        "visitor": visitor_of(request),
        "navigation": _navigation(request),
        "service": SERVICE,
        "is_demo": settings.IS_DEMO,
    }


def _navigation(request: HttpRequest) -> list[dict[str, object]]:
    visitor = visitor_of(request)
    shown = sorted(
        (entry for entry in _declared.values() if visitor.may(entry.permission)), key=lambda e: e.place
    )
    return [
        {
            "text": entry.words,
            "href": reverse(entry.route),
            "active": request.path.startswith(reverse(entry.route)),
        }
        for entry in shown
    ]
