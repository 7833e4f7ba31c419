"""Tokens and programs that use them, for tests of the API."""

from lanyard.web.access.permissions import Permission
from lanyard.web.api.tokens.actions import MadeToken, make_token
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for
from tests.web.page_check import PageCheckClient


def a_token(person: Person, *rights: Permission, name: str = "Report", days: int = 30) -> MadeToken:
    """A token of somebody's that carries these rights."""
    return make_token(by=visitor_for(person), name=name, rights=[each.name for each in rights], days=days)


def a_program(person: Person, *rights: Permission) -> PageCheckClient:
    """A program that sends such a token with each request."""
    return sending(a_token(person, *rights).secret)


def sending(secret: str) -> PageCheckClient:
    """A program that sends this secret with each request."""
    return PageCheckClient(headers={"Authorization": f"Bearer {secret}"})
