"""The kinds of thing that events are about, and how pages name them. Each room declares its own."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from lanyard.web.audit.errors import DeclaredTwiceError

Names = Mapping[str, str]
"""Names by id."""


@dataclass(frozen=True)
class Thing:
    """A kind of thing. `words` begin a sentence: "Organisation".

    `names` gives the names of some of its things by their ids, in one query; what is gone is left out.
    `named` gives the ids of those whose name holds some words. `address` is that of one's page.
    With `is_child`, its personal detail is a child's, and who looks at it is recorded.
    """

    kind: str
    words: str
    names: Callable[[Collection[str]], Names]
    named: Callable[[str], Collection[str]] | None = None
    address: Callable[[str], str] | None = None
    is_child: bool = False


_declared: dict[str, Thing] = {}


def declare_things(things: Iterable[Thing]) -> None:
    """Adds a room's kinds of thing. Raises `DeclaredTwiceError` when another has the name."""
    for thing in things:
        if _declared.setdefault(thing.kind, thing) != thing:
            raise DeclaredTwiceError(f"Two kinds of thing are called {thing.kind}.")


def declared_things() -> Mapping[str, Thing]:
    """Every kind of thing, by its name in the record."""
    return MappingProxyType(_declared)


MOST_DIGITS = 18
"""Digits of a whole number that every database can hold."""


def numbers_in(ids: Collection[str]) -> list[int]:
    """Those of some ids that are numbers as tables have them. Ids come from addresses too."""
    return [int(each) for each in ids if each.isdecimal() and len(each) <= MOST_DIGITS]


@dataclass
class Wanted:
    """The things whose names a page needs, looked up with one query for each kind."""

    _ids: dict[str, set[str]] = field(default_factory=dict)

    def add(self, kind: str, identity: str | int) -> None:
        """Asks for one name more."""
        self._ids.setdefault(kind, set()).add(str(identity))

    def look_up(self) -> Mapping[tuple[str, str], str]:
        """The names, by kind and id; what has none is left out."""
        found: dict[tuple[str, str], str] = {}
        for kind, ids in self._ids.items():
            if kind in _declared:
                names = _declared[kind].names(ids)
                found.update({(kind, identity): name for identity, name in names.items()})
        return found


def thing_words(kind: str) -> str:
    """What a kind of thing is called; made from its name in the record where no room declares it any more."""
    return _declared[kind].words if kind in _declared else kind.replace("-", " ").capitalize()
