"""The pages of one's own tokens."""

import re
import time

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.signing_in import PASSWORD
from tests.web.tokens import a_token, sending

from lanyard.web.access.roles import RoleName
from lanyard.web.api.models import ApiToken
from lanyard.web.api.tokens.secrets import PATTERN
from lanyard.web.people.access import SEE_DIRECTORY
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.ending import SIGNED_IN_AT

pytestmark = pytest.mark.django_db

ASKED = {"name": "Monthly report", "rights": ["people.see"], "days": "30"}


@pytest.fixture
def lano() -> Person:
    """Somebody who may see the directory."""
    return a_person(RoleName.LANO, name="Ada Made-Up")


@pytest.fixture
def browser(signed_in: SignedIn, lano: Person) -> Client:
    """Their browser, in which they have just signed in."""
    client = signed_in(lano)
    session = client.session
    session[SIGNED_IN_AT] = time.time()
    session.save()
    return client


def words_of(client: Client, address: str) -> str:
    """What a page says, in single spaces."""
    return " ".join(client.get(address).content.decode().split())


def test_my_account_leads_to_tokens(browser: Client) -> None:
    assert f'href="{reverse("api:tokens")}"' in words_of(browser, "/account/")


def test_guests_are_not_led_to_tokens(signed_in: SignedIn) -> None:
    guest = signed_in(a_person(RoleName.INSPECTOR))
    assert reverse("api:tokens") not in words_of(guest, "/account/")


def test_without_tokens_the_page_says_so(browser: Client) -> None:
    assert "You have no tokens." in words_of(browser, "/account/tokens/")


def test_a_token_is_shown_once_and_works(browser: Client) -> None:
    answer = browser.post("/account/tokens/make/", ASKED)
    found = re.search(PATTERN, answer.content.decode())
    assert found is not None
    assert "no-store" in answer.headers["Cache-Control"]
    assert sending(found.group()).get("/api/v1/people").status_code == 200
    pages = [words_of(browser, each) for each in ("/account/tokens/", f"/account/tokens/{_only().pk}/")]
    assert [re.findall(PATTERN, page) for page in pages] == [[], []]


def test_a_page_that_is_sent_again_makes_no_second_token(browser: Client) -> None:
    browser.post("/account/tokens/make/", ASKED)
    again = browser.post("/account/tokens/make/", ASKED)
    assert "You have a token of this name." in again.content.decode()
    assert ApiToken.objects.count() == 1


def test_making_a_token_asks_again_who_one_is(signed_in: SignedIn) -> None:
    since_long = signed_in(a_person(RoleName.LANO, password=PASSWORD))
    answer = since_long.post("/account/tokens/make/", ASKED)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/account/confirm")
    assert not ApiToken.objects.exists()


def test_whoever_has_nothing_to_prove_it_by_signs_in_again(signed_in: SignedIn, lano: Person) -> None:
    answer = signed_in(lano).get("/account/tokens/make/")
    assert answer.status_code == 403
    assert "Sign out, sign in again, and come back." in answer.content.decode()


@pytest.mark.parametrize(
    ("missing", "told"),
    [("name", "Enter what the token is for."), ("days", "Choose how long the token works.")],
)
def test_what_is_missing_is_told(browser: Client, missing: str, told: str) -> None:
    asked = {name: value for name, value in ASKED.items() if name != missing}
    assert told in browser.post("/account/tokens/make/", asked).content.decode()


def test_only_rights_that_one_has_are_offered(browser: Client) -> None:
    page = words_of(browser, "/account/tokens/make/")
    assert re.findall(r'name="rights"[^>]*value="([^"]+)"', page) == [
        "people.see",
        "inspections.see",
        "jobs.see",
        "data.figures",
        "data.readiness",
    ]


def test_a_token_is_revoked_on_its_page(browser: Client, lano: Person) -> None:
    made = a_token(lano, SEE_DIRECTORY)
    answer = browser.post(f"/account/tokens/{made.token.pk}/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/account/tokens/")
    assert "The token Report no longer works." in words_of(browser, "/account/tokens/")
    assert sending(made.secret).get("/api/v1/me").status_code == 401
    assert "Revoke the token" not in words_of(browser, f"/account/tokens/{made.token.pk}/")


def test_the_token_of_somebody_else_is_not_found(browser: Client) -> None:
    other = a_token(a_person(RoleName.ADMINISTRATOR)).token
    assert browser.get(f"/account/tokens/{other.pk}/").status_code == 404
    assert browser.post(f"/account/tokens/{other.pk}/").status_code == 404


@pytest.mark.parametrize("tokens", [1, 3])
def test_the_list_asks_the_database_as_often_for_many_as_for_one(
    browser: Client, lano: Person, tokens: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(tokens):
        a_token(lano, name=f"Report {number}")
    browser.get("/account/tokens/")
    with django_assert_num_queries(4):
        browser.get("/account/tokens/")


def test_anybody_can_read_how_programs_use_the_site(client: Client) -> None:
    page = words_of(client, "/api/")
    assert ">/api/v1/people</code>" in page
    assert "Bearer lanyard_…&#34; http://localhost:8000/api/v1/me" in page.replace('"', "&#34;")
    assert PATTERN in page


def _only() -> ApiToken:
    return ApiToken.objects.get()
