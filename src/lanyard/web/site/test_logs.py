"""Logs tell what happened without telling of whom."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from django.test import Client
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.trial_pages import open_trial_pages

from lanyard.web.access.roles import RoleName
from lanyard.web.site.logs import SafeLines

pytestmark = [pytest.mark.urls("tests.web.trial_pages"), pytest.mark.django_db]
NAME = "Zebedee"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the log would hold, at its most talkative."""
    open_trial_pages(monkeypatch)
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeLines())
    root, django = logging.getLogger(), logging.getLogger("django")
    before = root.level, django.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    django.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(before[0])
    django.setLevel(before[1])


def lines(written: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


@pytest.mark.parametrize("kind", ["refuse", "suspect", "fail", "throttle", "chatter"])
def test_no_name_reaches_the_log_whatever_goes_wrong(written: io.StringIO, kind: str) -> None:
    client = PageCheckClient(raise_request_exception=False, enforce_csrf_checks=True)
    client.get(f"/trial/{kind}/{NAME}/?name={NAME}", headers={"user-agent": NAME, "x-request-id": f"{NAME}!"})
    client.post(f"/trial/{kind}/{NAME}/", {"name": NAME})
    client.get(f"/{NAME}/")
    assert len(lines(written)) >= 3
    assert NAME not in written.getvalue()


def test_one_line_tells_of_each_answer(written: io.StringIO, signed_in: SignedIn) -> None:
    person = a_person(RoleName.LANO, name=NAME)
    signed_in(person).get("/help/?q=secret", headers={"x-request-id": "abcd-1234"})
    line = next(each for each in lines(written) if each["logger"] == "lanyard.web.requests")
    assert {name: line[name] for name in line if name not in {"at", "ms"}} == {
        "level": "info",
        "logger": "lanyard.web.requests",
        "message": "answered",
        "request": "abcd-1234",
        "method": "GET",
        "route": "help",
        "status": 200,
        "person": person.pk,
        "interface": "page",
    }


def test_an_answer_tells_the_browser_its_number(client: Client) -> None:
    assert client.get("/help/", headers={"x-request-id": "abcd-1234"}).headers["X-Request-ID"] == "abcd-1234"


def test_a_number_that_could_hold_anything_is_not_taken(client: Client) -> None:
    assert client.get("/help/", headers={"x-request-id": "a b; c"}).headers["X-Request-ID"].isalnum()


def test_a_fault_is_told_by_its_kind_and_place(written: io.StringIO) -> None:
    PageCheckClient(raise_request_exception=False).get("/trial/fail/x/")
    told = next(str(line["exc_info"]) for line in lines(written) if "exc_info" in line)
    assert told.startswith("RuntimeError at ")
    assert "trial_pages.py:" in told


def test_our_own_words_are_written_whole(written: io.StringIO) -> None:
    logging.getLogger("lanyard.trial").warning("%d jobs wait", 3)
    assert lines(written)[-1]["message"] == "3 jobs wait"


def test_words_of_others_are_written_without_their_values(written: io.StringIO) -> None:
    logging.getLogger("library").warning("Seen: %s", NAME)
    assert lines(written)[-1]["message"] == "Seen: %s"
