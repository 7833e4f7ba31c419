"""One served demo and one browser for all journeys; each journey is walked in every view."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.journeys.browser.served import Served, the_demo
from tests.journeys.browser.views import VIEWS, View
from tests.journeys.browser.walker import Walker
from tests.web.browser import QUIET, chromium


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium. It is closed before tests elsewhere begin, since the database must not be used beside it."""
    path = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo, on the production server."""
    with the_demo(tmp_path_factory.mktemp("demo")) as served:
        yield served


@pytest.fixture(params=VIEWS, ids=lambda view: view.name)
def view(request: pytest.FixtureRequest) -> View:
    """How the journey is walked."""
    given: View = request.param
    return given


@pytest.fixture
def walker(browser: Browser, site: Served, view: View) -> Iterator[Walker]:
    """Somebody who has not signed in."""
    walking = Walker(browser, site, view)
    yield walking
    walking.leave()


@pytest.fixture
def colleague(browser: Browser, site: Served, view: View) -> Iterator[Walker]:
    """Somebody else, at another computer."""
    walking = Walker(browser, site, view)
    yield walking
    walking.leave()
