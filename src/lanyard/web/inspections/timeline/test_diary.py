"""The dates in one's own diary: made, read, followed and revoked by a link that is theirs alone."""

import datetime as dt
import html
import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.timeline.feed import make_feed
from lanyard.web.people.models import Person, SignedLink

pytestmark = pytest.mark.django_db


@pytest.fixture
def runner() -> Person:
    return a_person(RoleName.RUNNER, name="Run Made-Up")


@pytest.fixture
def client(signed_in: SignedIn, runner: Person) -> PageCheckClient:
    return signed_in(runner)


def page_of(inspection: Inspection) -> str:
    return reverse("inspections:your-calendar", args=[inspection.pk])


def made(client: PageCheckClient, inspection: Inspection) -> str:
    """Makes a link by the page, and gives its path."""
    shown = client.post(page_of(inspection)).content.decode()
    found = re.search(r"http://[^/]+(/[^<\s]+\.ics)", html.unescape(shown))
    assert found
    return found[1]


def test_the_address_is_shown_once_and_opens_the_dates_without_signing_in(client: PageCheckClient) -> None:
    inspection = an_inspection()
    address = made(client, inspection)
    assert address not in client.get(page_of(inspection)).content.decode()
    answer = Client().get(address)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert b"SEQUENCE:0" in answer.content
    assert "Your diary last read it at" in client.get(page_of(inspection)).content.decode()


def test_a_changed_date_is_followed_with_a_higher_sequence(client: PageCheckClient) -> None:
    inspection = an_inspection()
    address = made(client, inspection)
    by = a_visitor(RoleName.LANO)
    tell_date(by=by, inspection=inspection.pk, version=1, event="onsite_start", day=dt.date(2026, 12, 7))
    content = Client().get(address).content
    assert (b"SEQUENCE:1" in content, b"SEQUENCE:0" in content) == (True, False)


def test_a_revoked_link_opens_nothing(client: PageCheckClient) -> None:
    inspection = an_inspection()
    address = made(client, inspection)
    revoke = reverse("inspections:revoke-feed", args=[inspection.pk])
    assert "The link no longer works." in client.post(revoke, follow=True).content.decode()
    assert Client().get(address).status_code == 404
    assert "no longer works." not in client.post(revoke, follow=True).content.decode()


def test_a_new_link_takes_the_place_of_the_one_before(client: PageCheckClient) -> None:
    inspection = an_inspection()
    first, second = made(client, inspection), made(client, inspection)
    assert [Client().get(each).status_code for each in (first, second)] == [404, 200]


@pytest.mark.parametrize("change", ["left", "no role", "expired"])
def test_it_ends_with_its_owners_right(client: PageCheckClient, runner: Person, change: str) -> None:
    address = made(client, an_inspection())
    if change == "left":
        Person.objects.filter(pk=runner.pk).update(is_active=False)
    if change == "no role":
        runner.roles_held.all().delete()
    if change == "expired":
        SignedLink.objects.update(expires=timezone.now())
    assert Client().get(address).status_code == 404


def test_no_token_that_was_not_made_opens_anything() -> None:
    assert Client().get(reverse("inspections:feed", args=["x" * 43])).status_code == 404


def test_a_diary_that_reads_often_makes_one_event_a_day(client: PageCheckClient) -> None:
    address = made(client, an_inspection())
    for _ in range(3):
        Client().get(address)
    assert (Event.objects.filter(act="links.used").count(), SignedLink.objects.get().uses) == (1, 3)


def test_whoever_sees_no_inspections_gets_none() -> None:
    with pytest.raises(NotAllowedError):
        make_feed(by=a_visitor(RoleName.INSPECTOR), inspection=an_inspection().pk)
