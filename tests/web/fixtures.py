"""What tests of the site are given: a client that looks over every page, and one for somebody signed in."""

from collections.abc import Callable

import pytest

from lanyard.web.people.models import Person
from tests.web.page_check import PageCheckClient

SignedIn = Callable[[Person], PageCheckClient]


@pytest.fixture
def client() -> PageCheckClient:
    """Nobody signed in; every page is inspected."""
    return PageCheckClient()


@pytest.fixture
def signed_in() -> SignedIn:
    """Makes a client with which this person has signed in; every page is inspected."""
    return _signed_in


def _signed_in(person: Person) -> PageCheckClient:
    client = PageCheckClient()
    client.force_login(person)
    return client
