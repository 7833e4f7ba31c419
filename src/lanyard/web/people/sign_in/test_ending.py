"""A session ends when nothing happens in it, and after some hours anyway; a page says so."""

import time

import pytest
from django.conf import settings
from django.test import Client
from tests.web.factories import a_person
from tests.web.signing_in import PASSWORD, is_signed_in, sign_in

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.people.sign_in.ending import LAST_ACTIVE, SIGNED_IN_AT


def rest(client: Client, minutes: float) -> None:
    """Lets so many minutes go by in a session."""
    session = client.session
    session[LAST_ACTIVE] = time.time() - minutes * 60
    session.save()


@pytest.fixture
def runner(client: Client) -> Client:
    """Somebody who has just signed in."""
    sign_in(client, a_person(RoleName.RUNNER, password=PASSWORD))
    client.get("/")
    return client


@pytest.mark.django_db
def test_a_session_goes_on_within_the_time(runner: Client) -> None:
    rest(runner, settings.IDLE_MINUTES - 1)
    assert runner.get("/links/").status_code == 200
    assert time.time() - runner.session[LAST_ACTIVE] < 60


@pytest.mark.django_db
def test_a_session_ends_after_the_time_and_says_so(runner: Client) -> None:
    rest(runner, settings.IDLE_MINUTES + 1)
    page = runner.get("/links/?search=sam", follow=True)
    assert page.redirect_chain == [("/sign-in/ended/?because=idle&next=%2Flinks%2F%3Fsearch%3Dsam", 302)]
    assert f"Nothing had happened for {settings.IDLE_MINUTES} minutes." in page.content.decode()
    assert 'href="/sign-in/?next=/links/%3Fsearch%3Dsam"' in page.content.decode()
    assert not is_signed_in(runner)


@pytest.mark.django_db
def test_the_end_is_recorded(runner: Client) -> None:
    rest(runner, settings.IDLE_MINUTES + 1)
    runner.get("/links/")
    event = Event.objects.latest("number")
    assert (event.act, event.detail) == ("sign-in.ended", {"because": "idle"})


@pytest.mark.django_db
def test_what_was_sent_is_not_done(runner: Client) -> None:
    rest(runner, settings.IDLE_MINUTES + 1)
    answer = runner.post("/account/password/", {"oldpassword": PASSWORD, "password1": "thimble-glacier-oboe"})
    assert answer.headers["Location"] == "/sign-in/ended/?because=idle&next=%2F"


@pytest.mark.django_db
def test_the_session_is_written_at_most_once_a_minute(runner: Client) -> None:
    rest(runner, 0.5)
    before = runner.session[LAST_ACTIVE]
    runner.get("/links/")
    assert runner.session[LAST_ACTIVE] == before


@pytest.mark.django_db
def test_a_session_ends_after_some_hours_however_busy(runner: Client) -> None:
    session = runner.session
    session[SIGNED_IN_AT] -= settings.SESSION_COOKIE_AGE + 1
    session.save()
    page = runner.get("/links/", follow=True).content.decode()
    assert f"You had been signed in for {settings.SESSION_COOKIE_AGE // 3600} hours." in page
    assert not is_signed_in(runner)


@pytest.mark.django_db
def test_a_made_up_reason_is_no_way_to_put_words_on_our_page(client: Client) -> None:
    assert "0900" not in client.get("/sign-in/ended/?because=call+0900").content.decode()


@pytest.mark.django_db
def test_the_page_leads_to_no_other_site(client: Client) -> None:
    page = client.get("/sign-in/ended/?next=https://example.com/").content.decode()
    assert "example.com" not in page
