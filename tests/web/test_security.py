"""Properties of the whole site that no one room holds alone."""

import os
import subprocess
import sys

import pytest
from django.test import Client
from django.urls import reverse

from lanyard.web.access.roles import RoleName
from lanyard.web.people.models import Person
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn

LIVE = {
    "LANYARD_MODE": "live",
    "LANYARD_SECRET_KEY": "made up, for a test of settings alone, and longer than fifty characters",
    "LANYARD_HOSTS": "inspection.example.org",
    "LANYARD_ADDRESS": "https://inspection.example.org",
    "LANYARD_CONTACT": "it@example.org",
    "LANYARD_MAIL": "none",
}


def live(setting: str) -> str:
    """A setting of a real installation, as text."""
    code = f"from lanyard.web.site import settings; print(settings.{setting})"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **LIVE}, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize("address", ["/sign-in/", "/health", "/no-such-page/", "/api/v1/me"])
@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_not_answered(client: Client, address: str) -> None:
    assert client.get(address, headers={"Host": "evil.example.org"}).status_code == 400


@pytest.mark.django_db
def test_an_account_that_is_closed_is_closed_at_once(signed_in: SignedIn) -> None:
    browser = signed_in(a_person(RoleName.LANO))
    Person.objects.update(is_active=False)
    answer = browser.get(reverse("people:people"))
    assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (302, "/sign-in/")


def test_cookies_of_a_real_installation_are_this_host_s_alone() -> None:
    assert live("SESSION_COOKIE_NAME") == "__Host-session"
    assert live("CSRF_COOKIE_NAME") == "__Host-forms"


@pytest.mark.django_db
def test_errors_are_in_english_whatever_the_browser_asks_for(client: Client) -> None:
    answer = client.post(
        "/sign-in/", {"login": "not an address", "password": "x"}, headers={"Accept-Language": "fr"}
    )
    assert answer.headers["Content-Language"] == "en-gb"
