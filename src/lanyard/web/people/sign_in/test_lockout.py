"""Whoever tries passwords is held up, with a page that says what to do."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.test import Client
from django.utils import timezone
from tests.web.factories import a_person
from tests.web.signing_in import PASSWORD, is_signed_in, sign_in

from lanyard.web.access.roles import RoleName


def fail(client: Client, email: str, times: int, address: str = "192.0.2.1") -> int:
    """Gives a wrong password so many times; the status of the last answer."""
    status = 0
    for _ in range(times):
        given = {"login": email, "password": "wrong"}
        status = client.post("/sign-in/", given, REMOTE_ADDR=address).status_code
    return status


@pytest.mark.django_db
def test_after_five_failures_nobody_gets_in_from_there_not_even_with_the_right_password(
    client: Client,
) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    assert fail(client, person.email, settings.AXES_FAILURE_LIMIT - 1) == 200
    assert fail(client, person.email, 1) == 429
    answer = client.post("/sign-in/", {"login": person.email, "password": PASSWORD}, REMOTE_ADDR="192.0.2.1")
    assert answer.status_code == 429
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_the_page_says_how_long_to_wait_and_what_else_to_do(client: Client) -> None:
    fail(client, "nobody@example.org", 5)
    page = client.post(
        "/sign-in/", {"login": "nobody@example.org", "password": "wrong"}, REMOTE_ADDR="192.0.2.1"
    ).content.decode()
    assert "Wait 15 minutes, then try again." in page
    assert 'href="/password/forgotten/"' in page


@pytest.mark.django_db
def test_the_person_gets_in_from_elsewhere_meanwhile(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    fail(client, person.email, 6)
    answer = client.post(
        "/sign-in/", {"login": person.email, "password": PASSWORD}, REMOTE_ADDR="198.51.100.7"
    )
    assert answer.status_code == 302


@pytest.mark.django_db
def test_others_get_in_from_the_same_place(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    fail(client, "nobody@example.org", 6)
    answer = client.post("/sign-in/", {"login": person.email, "password": PASSWORD}, REMOTE_ADDR="192.0.2.1")
    assert answer.status_code == 302


@pytest.mark.django_db
def test_the_wait_ends(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    fail(client, person.email, 6)
    before = timezone.now() - settings.AXES_COOLOFF_TIME - timedelta(seconds=1)
    AccessAttempt.objects.update(attempt_time=before)
    answer = client.post("/sign-in/", {"login": person.email, "password": PASSWORD}, REMOTE_ADDR="192.0.2.1")
    assert answer.status_code == 302


@pytest.mark.django_db
def test_tries_from_many_places_are_held_up_too(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    for number in range(10):
        fail(client, person.email, 1, f"192.0.2.{number}")
    given = {"login": person.email, "password": PASSWORD}
    page = client.post("/sign-in/", given, REMOTE_ADDR="192.0.2.99").content.decode()
    assert "There were too many tries that failed. Wait 15 minutes, then try again." in page
    assert not is_signed_in(client)


@pytest.mark.django_db
def test_what_is_kept_of_failures_holds_no_address_and_no_password(client: Client) -> None:
    fail(client, "nobody@example.org", 1)
    kept = str(AccessAttempt.objects.values().get())
    assert not [secret for secret in ("nobody", "example.org", "wrong") if secret in kept]


@pytest.mark.django_db
def test_signing_in_forgets_the_failures(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    fail(client, person.email, 3, "127.0.0.1")
    sign_in(client, person)
    assert AccessAttempt.objects.count() == 0
