"""The columns of the case board. Each subject declares its own; the board knows none of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.cases.deadlines import DOCUMENTS
from lanyard.web.cases.models import Case


class Progress(Enum):
    """How far one subject is with one child. The colour follows from it and from the time that is left."""

    DONE = "done"
    OPEN = "open"
    """Something is still to be done; red once its last day has begun."""
    WRONG = "wrong"
    """Something must be put right now, however much time is left."""
    NOT_WANTED = "not wanted"
    """Nothing is wanted of this child, or not any more."""


@dataclass(frozen=True)
class Chase:
    """Somebody to chase: who ("Made-Up Primary School", or a role), for what ("annual review").

    Neither may tell whose case it is. `href` leads where they are chased.
    """

    who: str
    what: str
    href: str = ""


@dataclass(frozen=True)
class Standing:
    """How a subject stands with one child: a few plain words that name no child, and who is to be chased."""

    progress: Progress
    words: str
    chase: tuple[Chase, ...] = field(default=())


Standings = Callable[[Sequence[Case], datetime], Mapping[int, Standing]]
"""Gives the standing of each case by its id, at a moment, by the same few queries however many there are."""


@dataclass(frozen=True)
class BoardColumn:
    """One column: its title, the page of a case that it leads to, and how the cases stand.

    `due_by` is the framework's task by whose day it is wanted.
    """

    name: str
    title: str
    route: str
    standings: Standings
    due_by: str = DOCUMENTS


_declared: dict[str, BoardColumn] = {}


def declare_columns(columns: Iterable[BoardColumn]) -> None:
    """Adds columns to the board, in this order. Raises `DeclaredTwiceError` when two have one name."""
    for column in columns:
        if _declared.setdefault(column.name, column) is not column:
            raise DeclaredTwiceError(f"Two columns of the case board are called {column.name}.")


def board_columns() -> tuple[BoardColumn, ...]:
    """Every column, in the order in which they were declared."""
    return tuple(_declared.values())
