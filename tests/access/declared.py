"""What the access table says that somebody is answered, worked out from the declarations alone."""

from dataclasses import dataclass
from enum import Enum

from django.conf import settings

from lanyard.web.access.permissions import Permission, Scope
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Interface


class Way(Enum):
    """How somebody comes."""

    NOBODY = "nobody signed in"
    SIGNED_IN = "signed in"
    LINK = "by a signed link"
    PROGRAM = "with a token that carries all it can"
    BARE_PROGRAM = "with a token that carries nothing"


@dataclass(frozen=True)
class Comer:
    """Somebody in a role, or in none, by one way."""

    way: Way
    role: RoleName | None = None

    def __str__(self) -> str:
        return f"{self.role or 'no role'}, {self.way.value}"


class Outcome(Enum):
    """What somebody is answered."""

    PASSED = "passed"
    TO_SIGN_IN = "led to sign-in"
    TO_LINK_PAGE = "led to the page about links"
    UNKNOWN = "401"
    NOT_ALLOWED = "403"
    NOT_FOUND = "404"


REFUSALS = frozenset(
    {Outcome.TO_SIGN_IN, Outcome.UNKNOWN, Outcome.NOT_ALLOWED, Outcome.NOT_FOUND, Outcome.TO_LINK_PAGE}
)
"""Outcomes in which nothing is shown, so that nothing may be changed either."""


def declared(route: Route, comer: Comer, *, is_own: bool) -> Outcome:
    """What the table says. `is_own`: the thing named is the comer's own, or of their organisation."""
    if route.through is Interface.API:
        return _for_machine(route, comer, is_own=is_own)
    if isinstance(route.needs, Permission):
        return _by_right(route, comer, is_own=is_own) if comer.way is Way.SIGNED_IN else Outcome.TO_SIGN_IN
    return _at_door(route, comer, is_own=is_own)


def _for_machine(route: Route, comer: Comer, *, is_own: bool) -> Outcome:
    if route.needs is Door.OPEN:
        return Outcome.PASSED
    if comer.way not in {Way.PROGRAM, Way.BARE_PROGRAM}:
        return Outcome.UNKNOWN
    if route.needs is Door.MACHINES:
        return Outcome.PASSED
    return Outcome.NOT_ALLOWED if comer.way is Way.BARE_PROGRAM else _by_right(route, comer, is_own=is_own)


def _at_door(route: Route, comer: Comer, *, is_own: bool) -> Outcome:
    match route.needs:
        case Door.SIGNED_IN if comer.way is not Way.SIGNED_IN:
            return Outcome.TO_SIGN_IN
        case Door.SIGNED_IN if route.about is not None and not is_own:
            return Outcome.NOT_FOUND
        case Door.DEMO if not settings.IS_DEMO:
            return Outcome.NOT_FOUND
        case Door.DEVELOPMENT if not settings.IS_DEVELOPMENT:
            return Outcome.NOT_FOUND
        case Door.LINK if route.about is not None and not (comer.way is Way.LINK and is_own):
            return Outcome.TO_LINK_PAGE
        case _:
            return Outcome.PASSED


def _by_right(route: Route, comer: Comer, *, is_own: bool) -> Outcome:
    assert isinstance(route.needs, Permission)
    assert comer.role is not None
    if comer.role not in route.needs.granted:
        return Outcome.NOT_ALLOWED
    if route.about is None:
        return Outcome.PASSED
    reaches_all = (route.finds or route.needs).granted.get(comer.role) is Scope.PARTNERSHIP
    return Outcome.PASSED if reaches_all or is_own else Outcome.NOT_FOUND
