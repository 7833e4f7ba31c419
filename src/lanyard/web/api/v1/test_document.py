"""The document says what the API does: nothing is answered that it does not foresee, whatever is asked."""

from collections.abc import Callable, Iterator
from typing import Any

import hypothesis
import pytest
import schemathesis
from django.conf import LazySettings
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import Client
from hypothesis import given
from schemathesis.specs.openapi.checks import positive_data_acceptance
from tests.web.factories import a_person, an_organisation
from tests.web.tokens import a_token

from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Door, access_table
from lanyard.web.access.visitor import Interface
from lanyard.web.api.access import scopes
from lanyard.web.api.v1.document import described

pytestmark = pytest.mark.django_db

Case = schemathesis.Case[Any]
Check = Callable[[schemathesis.CheckContext, schemathesis.Response, Case], bool | None]

DOCUMENT = "/api/v1/openapi.json"
REFUSED_BEYOND_THE_DOCUMENT: list[Check] = [positive_data_acceptance]
"""The rules know the calendar of some years only, which a schema cannot say of a day."""


@pytest.fixture
def kept_connection() -> Iterator[None]:
    """Requests leave the connection of the test alone, as those of Django's own client do."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def test_the_document_describes_every_address_of_the_table() -> None:
    asks = {
        name for name, route in access_table().items()
        if route.through is Interface.API and route.needs is not Door.OPEN
    }  # fmt: skip
    assert {each.route for each in described()} == asks


def test_anybody_can_read_the_document(client: Client) -> None:
    document = client.get(DOCUMENT).json()
    assert document["openapi"].startswith("3.")
    assert document["components"]["securitySchemes"]["Token"]["scheme"] == "bearer"


@pytest.mark.usefixtures("kept_connection")
@pytest.mark.parametrize("path", [each.path for each in described()])
def test_whatever_is_asked_the_answer_is_as_documented(path: str, settings: LazySettings) -> None:
    settings.API_CALLS_OF_A_TOKEN = settings.API_CALLS_OF_AN_ADDRESS = 1_000_000
    an_organisation()
    rights = (each for each in scopes() if RoleName.LANO in each.granted)
    sent = {"Authorization": f"Bearer {a_token(a_person(RoleName.LANO), *rights).secret}"}
    schema = schemathesis.openapi.from_wsgi(DOCUMENT, get_wsgi_application())

    @hypothesis.settings(max_examples=15)
    @given(case=schema[path]["GET"].as_strategy())
    def answered(case: Case) -> None:
        case.call_and_validate(headers=sent, excluded_checks=REFUSED_BEYOND_THE_DOCUMENT)

    answered()
