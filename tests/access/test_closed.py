"""What nobody has listed is closed to everybody."""

import pytest
from django.conf import LazySettings
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from lanyard.web.access.roles import RoleName
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.tokens import a_program

pytestmark = pytest.mark.django_db


def forgotten(_request: HttpRequest) -> HttpResponse:
    """A page that its author has forgotten to list."""
    raise AssertionError("An address that the access table lacks was opened.")


urlpatterns = [
    path("", include("lanyard.web.site.urls")),
    path("forgotten/", forgotten, name="forgotten"),
    path("nameless/", forgotten),
    path("api/v1/forgotten", forgotten, name="forgotten-by-machines"),
]


@pytest.mark.parametrize("address", ["/forgotten/", "/nameless/"])
def test_an_address_that_nobody_has_listed_is_closed_to_administrators_too(
    signed_in: SignedIn, settings: LazySettings, address: str
) -> None:
    settings.ROOT_URLCONF = __name__
    administrator = signed_in(a_person(RoleName.ADMINISTRATOR))
    assert administrator.get(address).status_code == 403
    assert administrator.post(address).status_code == 403


def test_and_to_machines(settings: LazySettings) -> None:
    settings.ROOT_URLCONF = __name__
    answer = a_program(a_person(RoleName.ADMINISTRATOR)).get("/api/v1/forgotten")
    assert (answer.status_code, answer.headers["Content-Type"]) == (403, "application/json")
