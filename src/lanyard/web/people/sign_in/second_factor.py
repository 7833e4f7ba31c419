"""Whether somebody needs a second factor, and whether this session has proved one."""

from allauth.mfa.models import Authenticator
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest

from lanyard.web.access.roles import ROLES
from lanyard.web.access.visitor import Visitor
from lanyard.web.people.models import Person

PASSED = "second_factor_passed"
"""In the session: whether a second factor was proved in it. A session begins anew with each sign-in."""

VOUCHED = "second_factor_vouched"
"""In the session, on the way in: whether the area's own sign-in says that it asked for a second factor."""

FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""What counts as a second factor. Recovery codes only stand in for one."""


def needs_second_factor(visitor: Visitor) -> bool:
    """Whether one of the roles that somebody holds asks for a second factor."""
    return any(ROLES[held.role].needs_second_factor for held in visitor.held)


def has_passed(request: HttpRequest) -> bool:
    """Whether a second factor was proved in this session. Asks no database."""
    return bool(request.session.get(PASSED, False))


def mark_passed(session: SessionBase) -> None:
    """Notes that a second factor has been proved in this session."""
    session[PASSED] = True


def factors_of(person: Person) -> list[Authenticator]:
    """The second factors somebody has set up, the oldest first."""
    return list(Authenticator.objects.filter(user=person, type__in=FACTORS).order_by("created_at", "pk"))
