"""What follows when a choice is recorded or changed: rooms above declare it, and this room calls them."""

from collections.abc import Callable
from dataclasses import dataclass

from lanyard.core.draws.replacing import Reason
from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.choices.state import Choice


@dataclass(frozen=True)
class Change:
    """What was recorded: the state before it (None for the first choice) and after. `because` only where one
    child stands in for another."""

    before: Choice | None
    after: Choice
    because: Reason | None = None


Follower = Callable[[Visitor, Change], None]
"""Called in the transaction of the act: what it raises undoes the act."""

_declared: dict[str, Follower] = {}


def declare_follower(name: str, follower: Follower) -> None:
    """Adds what a room does when a choice changes. Raises `DeclaredTwiceError` when another has the name."""
    if _declared.setdefault(name, follower) is not follower:
        raise DeclaredTwiceError(f"Two followers of inspectors’ choice are called {name}.")


def tell_followers(by: Visitor, change: Change) -> None:
    """Calls every follower, in the order in which they were declared."""
    for follower in _declared.values():
        follower(by, change)
