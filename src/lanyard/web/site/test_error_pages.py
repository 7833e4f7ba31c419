"""Every page for what went wrong says what happened and what to do, in our look."""

import pytest
from django.template.loader import get_template
from django.test import Client
from tests.web.page_check import PageCheckClient, check_page
from tests.web.trial_pages import open_trial_pages

pytestmark = pytest.mark.urls("tests.web.trial_pages")


@pytest.fixture(autouse=True)
def _trial_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    open_trial_pages(monkeypatch)


@pytest.mark.parametrize(
    ("address", "status", "heading"),
    [
        ("/trial/refuse/x/", 403, "You cannot do this"),
        ("/trial/suspect/x/", 400, "That could not be understood"),
        ("/trial/throttle/x/", 429, "Too many tries"),
        ("/no-such-page/", 404, "Page not found"),
    ],
)
def test_a_page_says_what_went_wrong(client: Client, address: str, status: int, heading: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, f'<h1 class="govuk-heading-l">{heading}</h1>' in answer.text) == (
        status,
        True,
    )


def test_a_refusal_says_who_could(client: Client) -> None:
    assert "Only the nominated officer can do this." in client.get("/trial/refuse/x/").text


def test_a_fault_shows_nothing_of_itself() -> None:
    client = PageCheckClient(raise_request_exception=False)
    answer = client.get("/trial/fail/x/")
    assert (answer.status_code, "Something went wrong" in answer.text) == (500, True)
    assert "could not be saved" not in answer.text


def test_the_page_for_faults_needs_neither_request_nor_database() -> None:
    check_page(get_template("500.html").render())


def test_a_form_without_its_token_is_refused_in_words() -> None:
    answer = PageCheckClient(enforce_csrf_checks=True).post("/help/", {"name": "x"})
    assert (answer.status_code, "Your form was not sent" in answer.text) == (403, True)
