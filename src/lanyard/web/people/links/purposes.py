"""What signed links may be for. Each feature declares its own purposes."""

from collections.abc import Iterable
from dataclasses import dataclass

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.permissions import Permission
from lanyard.web.people.links.errors import UnknownPurposeError


@dataclass(frozen=True)
class Purpose:
    """One thing that a link can let somebody do.

    `words` complete "This link lets you …". `route` is the page to which it leads; its address takes the id
    of the thing the link is about. `permission` is the one right the holder has, to that thing alone.
    """

    name: str
    words: str
    route: str
    permission: Permission


_declared: dict[str, Purpose] = {}


def declare_purposes(purposes: Iterable[Purpose]) -> None:
    """Adds a feature's purposes. Raises `DeclaredTwiceError` when another purpose has the name."""
    for purpose in purposes:
        if _declared.setdefault(purpose.name, purpose) is not purpose:
            raise DeclaredTwiceError(f"Two purposes of links are called {purpose.name}.")


def purpose_named(name: str) -> Purpose:
    """The purpose with this name. Raises `UnknownPurposeError`."""
    try:
        return _declared[name]
    except KeyError:
        raise UnknownPurposeError(f"No feature declares the purpose {name!r}.") from None


def declared_purposes() -> tuple[Purpose, ...]:
    """Every purpose of every feature, by name."""
    return tuple(_declared[name] for name in sorted(_declared))
