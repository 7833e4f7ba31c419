"""Anybody may read the pages about the service, and what they say is so."""

from datetime import date

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn

from lanyard.web.access.roles import RoleName
from lanyard.web.site.open_pages import (
    ACCESSIBILITY_REVIEW_DUE,
    ACCESSIBILITY_REVIEWED,
    OPEN_PAGES,
    OpenPage,
    cookies,
)


@pytest.mark.parametrize("page", OPEN_PAGES, ids=lambda page: page.name)
def test_whoever_is_not_signed_in_can_read_it(client: Client, page: OpenPage) -> None:
    answer = client.get(reverse(page.name))
    assert (answer.status_code, f'<h1 class="govuk-heading-xl">{page.title}</h1>' in answer.text) == (
        200,
        True,
    )


@pytest.mark.parametrize("page", OPEN_PAGES, ids=lambda page: page.name)
def test_every_page_leads_there(client: Client, page: OpenPage) -> None:
    assert f'href="{reverse(page.name)}">{page.title}</a>' in client.get(reverse("help")).text


def test_the_accessibility_statement_has_been_reviewed_in_time() -> None:
    assert ACCESSIBILITY_REVIEWED <= date.today() <= ACCESSIBILITY_REVIEW_DUE  # noqa: DTZ011 - a day is enough


def test_the_statement_says_when_it_was_reviewed(client: Client) -> None:
    assert "It was last reviewed on 22 November 2026." in client.get(reverse("accessibility")).text


@pytest.mark.django_db
def test_no_cookie_is_set_that_the_page_does_not_name(signed_in: SignedIn) -> None:
    client = signed_in(a_person(RoleName.LANO))
    client.get(reverse("home"))
    assert set(client.cookies) <= {cookie.name for cookie in cookies()}
    assert {cookie.name for cookie in cookies()} == {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME}
