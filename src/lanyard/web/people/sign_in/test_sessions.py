"""Where somebody is signed in, and signing out elsewhere."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.page_check import PageCheckClient
from tests.web.signing_in import PASSWORD, is_signed_in, sign_in

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.sessions import device_in_words

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1"
LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537 Chrome/156.0 Safari/537 Edg/156.0"


def signed_in_on(person: Person, user_agent: str) -> PageCheckClient:
    """Somebody signed in on a device."""
    client = PageCheckClient(headers={"user-agent": user_agent})
    sign_in(client, person)
    return client


@pytest.fixture
def person() -> Person:
    """Somebody with a password."""
    return a_person(RoleName.RUNNER, password=PASSWORD)


def buttons(client: Client) -> list[str]:
    """The numbers of the devices that can be signed out."""
    page = client.get("/account/devices/").content.decode()
    return [part.split('"')[0] for part in page.split('name="device" value="')[1:]]


@pytest.mark.django_db
def test_every_device_is_listed_this_one_first(person: Person) -> None:
    signed_in_on(person, PHONE)
    laptop = signed_in_on(person, LAPTOP)
    page = laptop.get("/account/devices/").content.decode()
    assert page.index("Edge on Windows (this device)") < page.index("Safari on iPhone")


@pytest.mark.django_db
def test_one_device_is_signed_out(person: Person) -> None:
    phone, tablet, laptop = (signed_in_on(person, agent) for agent in (PHONE, PHONE, LAPTOP))
    tablet_is_last_of_the_others = buttons(laptop)[0]
    laptop.post("/account/devices/", {"device": tablet_is_last_of_the_others}, follow=True)
    assert [is_signed_in(each) for each in (phone, tablet, laptop)] == [True, False, True]
    assert Event.objects.latest("number").detail == {"devices": 1}


@pytest.mark.django_db
def test_all_others_are_signed_out(person: Person) -> None:
    phone, tablet, laptop = (signed_in_on(person, agent) for agent in (PHONE, PHONE, LAPTOP))
    page = laptop.post("/account/devices/", follow=True).content.decode()
    assert "2 other devices signed out." in page
    assert [is_signed_in(each) for each in (phone, tablet, laptop)] == [False, False, True]
    assert buttons(laptop) == []


@pytest.mark.django_db
def test_the_devices_of_others_are_out_of_reach(person: Person) -> None:
    phone = signed_in_on(person, PHONE)
    laptop = signed_in_on(person, LAPTOP)
    number = buttons(laptop)[0]
    stranger = signed_in_on(a_person(RoleName.RUNNER, password=PASSWORD), LAPTOP)
    assert stranger.post("/account/devices/", {"device": number}).status_code == 404
    assert is_signed_in(phone)


@pytest.mark.django_db
def test_the_number_of_queries_is_the_same_for_each_device(
    person: Person, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    laptop = signed_in_on(person, LAPTOP)
    for _ in range(2):
        laptop.get("/account/devices/")
    with django_assert_num_queries(QUERIES_BESIDE + QUERIES_A_DEVICE):
        laptop.get("/account/devices/")
    for _ in range(2):
        signed_in_on(person, PHONE)
    with django_assert_num_queries(QUERIES_BESIDE + 3 * QUERIES_A_DEVICE):
        laptop.get("/account/devices/")


QUERIES_BESIDE = 4
QUERIES_A_DEVICE = 3
"""Allauth looks every session up, to forget those that are over."""


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (PHONE, "Safari on iPhone"),
        (LAPTOP, "Edge on Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
        (
            "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537 Chrome/156.0 Mobile Safari/537",
            "Chrome on Android",
        ),
        ("curl/8", "A browser"),
    ],
)
def test_devices_have_names_that_people_know(user_agent: str, words: str) -> None:
    assert device_in_words(user_agent) == words
