"""In the demo, whoever has not signed in is offered everybody who can be tried. Outside it nobody is."""

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings
from tests.web.factories import a_person

from lanyard.web.access.roles import RoleName

pytestmark = pytest.mark.django_db


def offered(html: str) -> list[str]:
    return re.findall(r'href="(/demo/as/[^"]*)"', html)


def test_outside_the_demo_there_is_no_such_page(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = False
    assert client.get("/demo/").status_code == 404


def test_it_offers_one_person_a_role_in_the_order_of_the_roles(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = True
    a_person(RoleName.RUNNER)
    a_person(RoleName.RUNNER)
    a_person(RoleName.LANO)
    assert offered(client.get("/demo/").text) == ["/demo/as/lano/", "/demo/as/runner/"]


def test_whoever_wanted_to_go_somewhere_gets_there(client: Client, settings: Settings) -> None:
    settings.IS_DEMO, settings.LOGIN_URL = True, "/demo/"
    a_person(RoleName.LANO)
    led = client.get("/directory/people/").headers["Location"]
    (way,) = offered(client.get(led).text)
    assert client.get(way).headers["Location"] == "/directory/people/"


def test_nobody_is_led_elsewhere(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = True
    a_person(RoleName.LANO)
    assert client.get("/demo/as/lano/?next=https://example.org/").headers["Location"] == "/"


def test_an_empty_demo_says_how_to_fill_it(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = True
    assert "<code>lanyard demo</code> makes the area and its people." in client.get("/demo/").text


@pytest.mark.parametrize("people", [1, 3])
def test_it_asks_the_database_once(
    client: Client, settings: Settings, people: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    settings.IS_DEMO = True
    for role in list(RoleName)[:people]:
        a_person(role)
    with django_assert_num_queries(1):
        client.get("/demo/")


@pytest.mark.parametrize(("is_demo", "times"), [(True, 1), (False, 0)])
def test_in_the_demo_every_page_says_that_nobody_is_real(
    client: Client, settings: Settings, *, is_demo: bool, times: int
) -> None:
    settings.IS_DEMO = is_demo
    assert client.get("/help/").text.count("its people and its children are made up") == times
