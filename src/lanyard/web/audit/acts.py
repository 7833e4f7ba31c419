"""The acts that the record can speak of, each declared by the feature whose act it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lanyard.web.access.permissions import Permission
from lanyard.web.audit.errors import DeclaredTwiceError
from lanyard.web.audit.models import EventKind


@dataclass(frozen=True)
class Act:
    """A kind of event. `words` complete "Somebody …", and "…" in them stands for what the event is about.

    `permission` is the right by which it is done, so that the event can name the role that gave it.
    """

    name: str
    words: str
    permission: Permission | None = None
    kind: EventKind = EventKind.ACT


_declared: dict[str, Act] = {}


def declare_acts(acts: Iterable[Act]) -> None:
    """Adds a feature's acts to those that can be recorded and read. Called when its app is ready.

    Raises `DeclaredTwiceError` when another act has the name.
    """
    for act in acts:
        if _declared.setdefault(act.name, act) != act:
            raise DeclaredTwiceError(f"Two acts are called {act.name}.")


def declared_acts() -> Mapping[str, Act]:
    """Every act of every feature, by name."""
    return MappingProxyType(_declared)
