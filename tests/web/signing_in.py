"""Signs people in as browsers do, for tests of sign-in itself. Other tests use the fixture `signed_in`."""

from django.http import HttpResponseBase
from django.test import Client

from lanyard.web.people.models import Person

PASSWORD = "marmalade-otter-lantern"  # noqa: S105 - of people who are made up
NEW_PASSWORD = "thimble-glacier-oboe"  # noqa: S105


def sign_in(client: Client, person: Person) -> HttpResponseBase:
    """Sends address and password."""
    return client.post("/sign-in/", {"login": person.email, "password": PASSWORD})


def is_signed_in(client: Client) -> bool:
    """Whether the session is somebody's, with or without their second factor."""
    return client.get("/account/second-factor/").status_code == 200
