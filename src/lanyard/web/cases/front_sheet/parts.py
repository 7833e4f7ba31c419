"""The parts of a front sheet. Each subject of the room declares what it has to say of one child."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.cases.models import Case


@dataclass(frozen=True)
class SheetLine:
    """One line: what it is about, and a few plain words. Readers may know the child’s name."""

    about: str
    words: str


@dataclass(frozen=True)
class SheetPart:
    """One part of the sheet. `lines` gives what it says of a case at a moment; with none it is left out."""

    name: str
    title: str
    lines: Callable[[Case, datetime], Sequence[SheetLine]]


_declared: dict[str, SheetPart] = {}


def declare_sheet_parts(parts: Iterable[SheetPart]) -> None:
    """Adds parts, in this order. Raises `DeclaredTwiceError` when two have one name."""
    for part in parts:
        if _declared.setdefault(part.name, part) is not part:
            raise DeclaredTwiceError(f"Two parts of the front sheet are called {part.name}.")


def sheet_parts() -> tuple[SheetPart, ...]:
    """Every part, in the order in which they were declared."""
    return tuple(_declared.values())
