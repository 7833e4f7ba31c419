"""Open pages are made once for whoever has not signed in, and for nobody else."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client
from django.urls import reverse
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn

from lanyard.web.access.roles import RoleName

HELP = "/help/"


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that had to be made, in order."""
    names: list[str] = []

    def noted(request: HttpRequest, template: str, shown: dict[str, object]) -> HttpResponse:
        names.append(template)
        return render(request, template, shown)

    monkeypatch.setattr("lanyard.web.site.open_pages.render", noted)
    return names


def test_a_page_is_made_once(client: Client, made: list[str]) -> None:
    first, second = client.get(HELP), client.get(HELP)
    assert (first.content, made) == (second.content, ["site/help.html"])


def test_a_kept_page_carries_the_headers_of_the_first(client: Client) -> None:
    first, second = (dict(client.get(HELP).headers) for _ in range(2))
    del first["X-Request-ID"], second["X-Request-ID"]
    assert first == second


def test_a_page_with_a_question_is_made_anew(client: Client, made: list[str]) -> None:
    client.get(HELP)
    client.get(HELP, {"a": "1"})
    assert made == ["site/help.html"] * 2


@pytest.mark.django_db
def test_whoever_has_signed_in_gets_their_own(client: Client, signed_in: SignedIn) -> None:
    client.get(HELP)
    mine = signed_in(a_person(RoleName.LANO, name="Ruth Adeyemi")).get(HELP).text
    assert "Ruth Adeyemi" in mine


@pytest.mark.django_db
def test_nothing_of_somebody_signed_in_is_kept(client: Client, signed_in: SignedIn) -> None:
    theirs = signed_in(a_person(RoleName.LANO, name="Ruth Adeyemi"))
    theirs.get(HELP)
    theirs.cookies.clear()
    assert "Ruth Adeyemi" not in theirs.get(HELP).text


def test_other_pages_are_never_kept(client: Client) -> None:
    assert [client.get("/health").status_code, client.get(reverse("home")).status_code] == [200, 302]
