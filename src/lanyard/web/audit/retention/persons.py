"""Erasing what is kept about one person: each room declares what it holds and how it goes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from lanyard.web.audit.errors import DeclaredTwiceError


@dataclass(frozen=True)
class Whose:
    """The person to be forgotten: their account, and texts only they are known by, such as an address."""

    person: int
    known_by: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PersonEraser:
    """What one room holds about people, in words, and how it goes.

    `held` counts it, `erase` erases it and says how many. `known_by` gives the texts by which other rooms
    can tell the person in what they keep; rooms that know none leave it out.
    """

    name: str
    words: str
    held: Callable[[Whose], int]
    erase: Callable[[Whose], int]
    known_by: Callable[[int], Iterable[str]] | None = None


_declared: dict[str, PersonEraser] = {}


def declare_person_erasers(erasers: Iterable[PersonEraser]) -> None:
    """Adds what a room holds about people. Raises `DeclaredTwiceError` when another has the name."""
    for eraser in erasers:
        if _declared.setdefault(eraser.name, eraser) != eraser:
            raise DeclaredTwiceError(f"Two erasers of persons are called {eraser.name}.")


def declared_person_erasers() -> Mapping[str, PersonEraser]:
    """What each room holds about people, by name."""
    return dict(sorted(_declared.items()))


def whose(person: int) -> Whose:
    """Everything by which the rooms know a person."""
    known = (each.known_by(person) for each in _declared.values() if each.known_by)
    return Whose(person, frozenset(text for texts in known for text in texts if text))
