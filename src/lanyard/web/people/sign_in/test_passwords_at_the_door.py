"""Signing in with a password: who gets in, who does not, and what the record says."""

import pytest
from django.test import Client
from tests.web.factories import a_person

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event

PASSWORD = "marmalade-otter-lantern"  # noqa: S105


@pytest.mark.django_db
def test_the_right_password_opens_the_door(client: Client) -> None:
    person = a_person(RoleName.RUNNER, password=PASSWORD)
    answer = client.post("/sign-in/", {"login": person.email, "password": PASSWORD})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert client.get("/").status_code == 200
    assert list(Event.objects.values_list("act", "person")) == [("sign-in.done", person.pk)]
