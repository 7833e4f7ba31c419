"""Where queries arise. This room declares what it knows; rooms above add the kinds that are theirs."""

from collections.abc import Iterable
from dataclasses import dataclass

from lanyard.web.access.errors import DeclaredTwiceError

NAME_LENGTH = 40
"""Characters of the longest name of an origin."""


@dataclass(frozen=True)
class Origin:
    """A kind of thing from which a query can come. `words` name it where pages say where one arose.

    `hint` says how to tell which one it was; a child's name is never asked for.
    """

    name: str
    words: str
    hint: str = ""


MEETING = Origin("meeting", "A meeting")
ORIGINS = (
    MEETING,
    Origin("case", "A tracked or sampled case", "Write its reference below, never a name."),
    Origin("survey", "A survey"),
    Origin("document", "A document"),
    Origin("data-set", "A data set"),
    Origin("other", "Something else"),
)
"""What inspections know of themselves."""

_declared: dict[str, Origin] = {}


def declare_origins(origins: Iterable[Origin]) -> None:
    """Adds a room's kinds of origin. Raises `DeclaredTwiceError` when another has the name."""
    for origin in origins:
        if _declared.setdefault(origin.name, origin) != origin:
            raise DeclaredTwiceError(f"Two origins of queries are called {origin.name}.")


def declared_origins() -> tuple[Origin, ...]:
    """Every kind of origin, in the order in which they were declared."""
    return tuple(_declared.values())


def origin_choices() -> list[tuple[str, str]]:
    """Every kind of origin by its name, for forms and filters."""
    return [(origin.name, origin.words) for origin in declared_origins()]


def origin_words(name: str) -> str:
    """What an origin is called; its name where the room that declared it is gone."""
    return _declared[name].words if name in _declared else name
