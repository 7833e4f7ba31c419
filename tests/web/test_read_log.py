"""A page that shows a child's record is only sent when the record says who opened it."""

import pytest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.test import Client, override_settings
from django.urls import path

from lanyard.web.access import routes
from lanyard.web.access.request import visitor_of
from lanyard.web.access.routes import Door, Route
from lanyard.web.audit.errors import UnrecordedReadError
from lanyard.web.audit.models import Event
from lanyard.web.audit.record import About, record_read
from lanyard.web.site.urls import urlpatterns as of_the_site
from tests.web.events import OPENED, SHELVED, an_event

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]

PAGE = "<!doctype html><html lang='en-GB'><title>A child – Lanyard</title><h1>A child</h1></html>"


def recording(request: HttpRequest, number: int) -> HttpResponse:
    """Shows a made-up child, and says so in the record."""
    record_read(OPENED, by=visitor_of(request), about=About("child", number))
    return HttpResponse(PAGE, content_type="text/plain")


def forgetting(request: HttpRequest, number: int) -> HttpResponse:
    """Shows a made-up child, and tells nobody."""
    return HttpResponse(PAGE, content_type="text/plain")


def changing(request: HttpRequest, number: int) -> HttpResponse:
    """Records an act, which is no read, and shows the child all the same."""
    an_event(SHELVED)
    return HttpResponse(PAGE, content_type="text/plain")


def missing(request: HttpRequest, number: int) -> HttpResponse:
    """Shows nothing."""
    raise Http404


def elsewhere(request: HttpRequest, number: int) -> HttpResponse:
    """Shows nothing here."""
    return HttpResponseRedirect("/")


VIEWS = (recording, forgetting, changing, missing, elsewhere)
urlpatterns: list[object] = [
    *of_the_site,
    *(path(f"{view.__name__}/<int:number>/", view, name=f"made-up-{view.__name__}") for view in VIEWS),
]


@pytest.fixture(autouse=True)
def made_up_routes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The views above in the access table, for these tests alone."""
    for view in VIEWS:
        name = f"made-up-{view.__name__}"
        monkeypatch.setitem(routes._declared, name, Route(name, Door.OPEN, "child", reads_child=True))


def test_a_recorded_read_is_shown(client: Client) -> None:
    assert client.get("/recording/7/").status_code == 200
    assert list(Event.objects.values_list("kind", "act", "about", "about_id")) == [
        ("read", "tests.opened", "child", "7")
    ]


@pytest.mark.parametrize("address", ["/forgetting/7/", "/changing/7/"])
def test_a_forgotten_read_is_not_shown(client: Client, address: str) -> None:
    with pytest.raises(UnrecordedReadError, match=rf"^{address} shows a child's record but recorded no read"):
        client.get(address)


@override_settings(DEBUG=False)
def test_whoever_asked_sees_an_error_and_no_child(client: Client) -> None:
    client.raise_request_exception = False
    answer = client.get("/forgetting/7/")
    assert (answer.status_code, b"A child" in answer.content) == (500, False)


@pytest.mark.parametrize(("address", "status"), [("/missing/7/", 404), ("/elsewhere/7/", 302)])
def test_an_answer_that_shows_nothing_needs_no_read(client: Client, address: str, status: int) -> None:
    client.raise_request_exception = False
    assert client.get(address).status_code == status


def test_one_read_does_not_count_for_the_next_request(client: Client) -> None:
    client.get("/recording/7/")
    with pytest.raises(UnrecordedReadError):
        client.get("/forgetting/7/")
