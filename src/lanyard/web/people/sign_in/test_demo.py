"""Ways in for the demo, and for nothing but the demo."""

import time

import pytest
from django.test import Client
from pytest_django import Settings
from tests.web.factories import a_person

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.ending import SIGNED_IN_AT


@pytest.mark.django_db
def test_outside_the_demo_there_is_no_such_page(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = False
    a_person(RoleName.LANO)
    assert client.get("/demo/as/lano/").status_code == 404
    assert "_auth_user_id" not in client.session
    assert Event.objects.count() == 0


@pytest.mark.django_db
def test_in_the_demo_one_click_signs_in_with_all_factors(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = True
    person = a_person(RoleName.LANO)
    assert client.get("/demo/as/lano/").headers["Location"] == "/"
    assert client.get("/account/sign-in/").status_code == 200
    assert list(Event.objects.values_list("act", "person")) == [("sign-in.done", person.pk)]
    assert time.time() - client.session[SIGNED_IN_AT] < 600


@pytest.mark.django_db
def test_one_part_after_another(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = True
    a_person(RoleName.LANO)
    runner = a_person(RoleName.RUNNER)
    client.get("/demo/as/lano/")
    client.get("/demo/as/runner/")
    assert client.session["_auth_user_id"] == str(runner.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["nonsense", "auditor"])
def test_a_role_that_nobody_holds_is_not_found(client: Client, settings: Settings, role: str) -> None:
    settings.IS_DEMO = True
    assert client.get(f"/demo/as/{role}/").status_code == 404


@pytest.mark.django_db
def test_closed_accounts_are_no_way_in(client: Client, settings: Settings) -> None:
    settings.IS_DEMO = True
    a_person(RoleName.LANO)
    Person.objects.update(is_active=False)
    assert client.get("/demo/as/lano/").status_code == 404
