"""The record as auditors see it."""

from collections.abc import Callable

import pytest
from django.test import Client
from tests.web.events import an_event
from tests.web.factories import a_person, an_organisation

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.record import About
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

SignIn = Callable[[Person], Client]


@pytest.fixture
def auditor() -> Person:
    """Somebody who may read the record with all that it keeps apart."""
    return a_person(RoleName.AUDITOR, name="Grace Made-Up")


def text_of(client: Client, address: str) -> str:
    """The words of a page, told apart by single spaces."""
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize("role", [RoleName.LANO, RoleName.INSPECTOR, RoleName.FORUM_CHAIR])
def test_the_record_is_closed_to_others(signed_in: SignIn, role: RoleName) -> None:
    assert signed_in(a_person(role)).get("/record/").status_code == 403


def test_the_list_says_who_did_what_to_what(signed_in: SignIn, auditor: Person) -> None:
    organisation = an_organisation(name="North Forum")
    an_event(by=visitor_for(auditor), about=About("organisation", organisation.pk))
    assert "Grace Made-Up shelved North Forum" in text_of(signed_in(auditor), "/record/")
