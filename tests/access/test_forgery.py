"""No act is done for another site that has a person's browser send it."""

import pytest
from django.test import Client

from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import access_table
from lanyard.web.access.visitor import Interface
from tests.access.addresses import Address, addresses
from tests.web.factories import a_person

pytestmark = pytest.mark.django_db

PAGES = [each for each in addresses() if access_table()[each.route].through is Interface.PAGE]


@pytest.mark.parametrize("address", PAGES, ids=lambda address: address.route)
def test_nothing_is_taken_without_the_token_of_a_form(address: Address) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(a_person(RoleName.ADMINISTRATOR))
    answer = browser.post(address.of())
    assert answer.status_code == 403
    assert ">Your form was not sent</h1>" in answer.content.decode()
