"""What tests of the site are given: a client that looks over every page, and one for somebody signed in."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import handlers
from django.core.cache import cache
from pytest_django.live_server_helper import LiveServer

from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.second_factor import mark_passed
from tests.web.page_check import PageCheckClient

Application = Callable[..., object]
SignedIn = Callable[[Person], PageCheckClient]


@pytest.fixture(autouse=True)
def _no_tries_yet() -> None:
    """Every test begins with nobody having tried too often."""
    cache.clear()


@pytest.fixture(autouse=True)
def _no_data_left() -> Iterator[None]:
    """Every test ends with nothing in the folder of bulk data, as it ends with nothing in the database."""
    folder = Path(settings.DATA)
    yield
    for left in folder.iterdir():
        shutil.rmtree(left, ignore_errors=True)


@pytest.fixture(scope="session")
def live_server() -> Iterator[LiveServer]:
    """The site as it is served, with its own hashed and compressed assets, for real browsers."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(handlers, "StaticFilesHandler", _served_by_the_site)
        server = LiveServer("localhost")
    yield server
    server.stop()


def _served_by_the_site(application: Application) -> Application:
    """Leaves assets to the site's own middleware, instead of finding them as they were before hashing."""
    return application


@pytest.fixture
def client() -> PageCheckClient:
    """Nobody signed in; every page is inspected."""
    return PageCheckClient()


@pytest.fixture
def signed_in() -> SignedIn:
    """Makes a client with which this person has signed in, by all factors they need; pages are inspected."""
    return _signed_in


def _signed_in(person: Person) -> PageCheckClient:
    client = PageCheckClient()
    client.force_login(person)
    session = client.session
    mark_passed(session)
    session.save()
    return client
