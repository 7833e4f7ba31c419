"""The access table: every route of the site, each listed once with who may pass."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Interface


class Door(Enum):
    """Who may pass where no permission is asked for."""

    OPEN = "anybody, without signing in"
    SIGNED_IN = "anybody who has signed in"
    LINK = "whoever holds a signed link; the page itself checks it"
    DEMO = "anybody, but only in the demo"
    DEVELOPMENT = "anybody, but only in development"
    MACHINES = "whoever sends a token; without one the answer is 401"


@dataclass(frozen=True)
class Route:
    """One named route (`namespace:name`) and who may pass.

    `about` is the kind of thing its address names, such as "organisation". The page answers "not found" for
    one outside the visitor's reach, so that nobody learns what exists. `finds` is the right whose reach that
    is, where it is not the one that the route needs. With `reads_child` it shows a child's record, and the
    answer is only sent when `record_read` was called while it was made. A route `through` the API is opened
    by tokens and by nothing else, and is refused in JSON; pages are never opened by tokens.
    """

    name: str
    needs: Permission | Door
    about: str | None = None
    reads_child: bool = False
    through: Interface = Interface.PAGE
    finds: Permission | None = None


_declared: dict[str, Route] = {}


def declare_routes(routes: Iterable[Route]) -> None:
    """Adds a feature's routes to the table. Raises `DeclaredTwiceError` when another route has the name."""
    for route in routes:
        if _declared.setdefault(route.name, route) is not route:
            raise DeclaredTwiceError(f"Two routes are called {route.name}.")


def access_table() -> Mapping[str, Route]:
    """Every declared route by its name."""
    return MappingProxyType(_declared)
