"""Permissions: an act, and how far each role's right to it reaches. Each feature declares its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.roles import RoleName


class Scope(IntEnum):
    """How far a right reaches; a wider one holds the narrower."""

    OWN = 1
    ORGANISATION = 2
    PARTNERSHIP = 3


SCOPE_WORDS: Mapping[Scope, str] = {
    Scope.OWN: "Own items",
    Scope.ORGANISATION: "Own organisation",
    Scope.PARTNERSHIP: "Whole partnership",
}


@dataclass(frozen=True)
class Permission:
    """A right to one kind of act: `words` follow "may", `granted` says which roles have it and how far."""

    name: str
    words: str
    granted: Mapping[RoleName, Scope]

    def __hash__(self) -> int:
        return hash(self.name)


_declared: dict[str, Permission] = {}


def declare_permissions(permissions: Iterable[Permission]) -> None:
    """Adds a feature's permissions to those that the matrix page shows and tokens may be limited to.

    Raises `DeclaredTwiceError` when another permission has the name.
    """
    for permission in permissions:
        if _declared.setdefault(permission.name, permission) is not permission:
            raise DeclaredTwiceError(f"Two permissions are called {permission.name}.")


def declared_permissions() -> tuple[Permission, ...]:
    """Every permission of every feature, by name."""
    return tuple(sorted(_declared.values(), key=lambda permission: permission.name))


EVERY_STAFF_ROLE: frozenset[RoleName] = frozenset(RoleName) - {RoleName.INSPECTOR}
"""Everybody but the guests."""


def everywhere(*roles: RoleName) -> dict[RoleName, Scope]:
    """Grants for the whole partnership."""
    return dict.fromkeys(roles, Scope.PARTNERSHIP)


def in_own_organisation(*roles: RoleName) -> dict[RoleName, Scope]:
    """Grants for the organisation in which the role is held."""
    return dict.fromkeys(roles, Scope.ORGANISATION)
