"""The visitor of a request: put there once by whoever knows people, read by everybody."""

from typing import cast

from django.http import HttpRequest

from lanyard.web.access.visitor import NOBODY, Visitor


def visitor_of(request: HttpRequest) -> Visitor:
    """Who asks; `NOBODY` where nobody has signed in."""
    return cast("Visitor", getattr(request, "visitor", NOBODY))


def set_visitor(request: HttpRequest, visitor: Visitor) -> None:
    """Says who asks, for all that follows."""
    request.visitor = visitor  # type: ignore[attr-defined]
