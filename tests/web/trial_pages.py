"""Made-up pages that go wrong in every way, beside the site's own, for tests of what then happens."""

import logging

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import include, path

from lanyard.web.access import routes
from lanyard.web.access.routes import Door, Route


def refuse(_request: HttpRequest, **_named: str) -> HttpResponse:
    """Says who could."""
    raise PermissionDenied("Only the nominated officer can do this.")


def suspect(_request: HttpRequest, name: str) -> HttpResponse:
    """Takes the request for a forged one."""
    raise SuspiciousOperation(f"{name} looks odd")


def fail(_request: HttpRequest, name: str) -> HttpResponse:
    """Breaks, with a name in the error."""
    raise RuntimeError(f"{name} could not be saved")


def throttle(request: HttpRequest, **_named: str) -> HttpResponse:
    """Says that it was tried too often."""
    return render(request, "429.html", status=429)


def chatter(_request: HttpRequest, name: str) -> HttpResponse:
    """Has a library log a name."""
    logging.getLogger("library").warning("Seen: %s", name)
    return HttpResponse("Seen", content_type="text/plain")


_VIEWS = (refuse, suspect, fail, throttle, chatter)

urlpatterns = [
    path("", include("lanyard.web.site.urls")),
    *(path(f"trial/{view.__name__}/<str:name>/", view, name=f"trial-{view.__name__}") for view in _VIEWS),
]


def open_trial_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets everybody pass to them, for one test."""
    for view in _VIEWS:
        name = f"trial-{view.__name__}"
        monkeypatch.setitem(routes._declared, name, Route(name, Door.OPEN))  # noqa: SLF001 - for one test
