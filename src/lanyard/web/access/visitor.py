"""Whoever acts: a person in their roles, the holder of a token or a signed link, or the program itself."""

from dataclasses import dataclass, field
from enum import StrEnum

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import Permission, Scope
from lanyard.web.access.roles import ROLES, RoleName


class Interface(StrEnum):
    """By which door an act came in."""

    PAGE = "page"
    API = "api"
    LINK = "link"
    COMMAND = "command"
    JOB = "job"


@dataclass(frozen=True)
class Held:
    """A role as held in one organisation (by its id)."""

    role: RoleName
    organisation: int


@dataclass(frozen=True)
class Bearing:
    """What a signed link gives whoever holds it: one right (by its name), to one thing, and nothing else."""

    link: int
    permission: str
    about: str
    about_id: str


@dataclass(frozen=True)
class Reach:
    """How far somebody's right to one act goes: to everything, to some organisations, or to own items."""

    everything: bool = False
    organisations: frozenset[int] = frozenset()
    own: bool = False

    def __bool__(self) -> bool:
        return self.everything or bool(self.organisations) or self.own


@dataclass(frozen=True)
class Visitor:
    """Whoever acts, with what they hold. `person` is None for the program and for those without an account.

    Who came by a signed link has a `bearing` and holds no roles.

    `limited_to` holds the names of the only permissions that count, as for a token; None sets no limit.
    """

    name: str
    interface: Interface
    person: int | None = None
    held: tuple[Held, ...] = ()
    limited_to: frozenset[str] | None = None
    is_program: bool = field(default=False)
    bearing: Bearing | None = None

    @property
    def is_known(self) -> bool:
        """Whether this is a person with an account, by whatever door."""
        return self.person is not None

    def reach(self, permission: Permission) -> Reach:
        """How far the visitor's right to this act goes, over all roles held."""
        if self.is_program:
            return Reach(everything=True)
        if self.limited_to is not None and permission.name not in self.limited_to:
            return Reach()
        scopes = [(held, permission.granted.get(held.role)) for held in self.held]
        return Reach(
            everything=any(scope is Scope.PARTNERSHIP for _, scope in scopes),
            organisations=frozenset(
                held.organisation for held, scope in scopes if scope is Scope.ORGANISATION
            ),
            own=any(scope is Scope.OWN for _, scope in scopes),
        )

    def may(self, permission: Permission, organisation: int | None = None, owner: int | None = None) -> bool:
        """Whether the visitor may do this to something of that organisation, owned by that person.

        Without either, whether they may do it to anything at all.
        """
        reach = self.reach(permission)
        if organisation is None and owner is None:
            return bool(reach)
        is_own = owner is not None and owner == self.person
        return reach.everything or organisation in reach.organisations or (reach.own and is_own)

    def may_by_link(self, permission: Permission, about: str, about_id: str | int) -> bool:
        """Whether the visitor came by a signed link that gives this right to this very thing."""
        asked = (permission.name, about, str(about_id))
        held = self.bearing
        return held is not None and (held.permission, held.about, held.about_id) == asked

    def role_for(self, permission: Permission, organisation: int | None = None) -> RoleName | None:
        """The role that gives the right, the widest first: what the record of the act names."""
        granting = [held for held in self.held if held.role in permission.granted]
        granting.sort(key=lambda held: (held.organisation != organisation, -permission.granted[held.role]))
        return granting[0].role if granting else None


NOBODY = Visitor("", Interface.PAGE)
"""Somebody who has not signed in."""


def the_program(interface: Interface = Interface.COMMAND) -> Visitor:
    """The program acting by itself: from the command line, or in a job nobody asked for."""
    return Visitor("Lanyard", interface, is_program=True)


def check_may(
    visitor: Visitor, permission: Permission, organisation: int | None = None, owner: int | None = None
) -> None:
    """Raises `NotAllowedError`, in words, unless the visitor may do this."""
    if visitor.limited_to is not None and permission.name not in visitor.limited_to:
        raise NotAllowedError(f"This token may not {permission.words}. Make one that may.")
    if not visitor.may(permission, organisation, owner):
        raise NotAllowedError(f"You cannot {permission.words} here. {who_can(permission)}")


def who_can(permission: Permission) -> str:
    """The roles that hold a permission, as a sentence."""
    titles = [role.title for name, role in ROLES.items() if name in permission.granted]
    return f"These roles can: {', '.join(titles)}." if titles else "Nobody can."
