"""Whose names a message may hold: of the kinds of things that are listed here, and of nothing else.

A room that has such things adds them at its start. Nothing about a child or a family is ever added, which a
test over the whole list holds.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TypeVar

from lanyard.web.mail.errors import MessageDeclarationError, UnfitValueError

Thing = TypeVar("Thing")


class Naming(Enum):
    """What sort of thing a name is of."""

    ORGANISATION = "an organisation or the partnership"
    COLLEAGUE = "somebody who has an account or is invited to have one"


_declared: dict[type, tuple[Naming, Callable[..., str]]] = {}


def declare_named(kind: type[Thing], naming: Naming, name_of: Callable[[Thing], str]) -> None:
    """Lets messages hold the names of such things. Raises `MessageDeclarationError` if already declared."""
    if kind in _declared:
        raise MessageDeclarationError(f"Names of {kind.__name__} are declared twice.")
    _declared[kind] = (naming, name_of)


def declared_names() -> Mapping[type, Naming]:
    """Every kind of thing whose name may stand in a message."""
    return MappingProxyType({kind: naming for kind, (naming, _) in _declared.items()})


def name_of(thing: object, naming: Naming) -> str:
    """The name of a thing. Raises `UnfitValueError` unless its kind is declared as such."""
    found, read = _declared.get(type(thing), (None, str))
    if found is not naming:
        raise UnfitValueError(f"A {type(thing).__name__} is not {naming.value}.")
    return read(thing)
