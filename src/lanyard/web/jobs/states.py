"""The states of a job and the moves between them, declared once. The diagram in the docs is made from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from lanyard.web.jobs.errors import UndeclaredMoveError


class State(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


FINISHED = frozenset({State.DONE, State.FAILED, State.CANCELLED})
"""The states that a job never leaves."""

UNFINISHED = frozenset(State) - FINISHED


@dataclass(frozen=True)
class Move:
    """A way from one state to another, with when it is taken."""

    before: State
    after: State
    when: str


MOVES = (
    Move(State.WAITING, State.RUNNING, "a worker takes it up"),
    Move(State.WAITING, State.CANCELLED, "somebody cancels it"),
    Move(State.RUNNING, State.RUNNING, "its lease has ended and a worker takes it up again"),
    Move(State.RUNNING, State.WAITING, "it is to be tried again later, or its worker hands it back"),
    Move(State.RUNNING, State.DONE, "it has done its work"),
    Move(State.RUNNING, State.FAILED, "it cannot do its work, or its workers have died too often"),
    Move(State.RUNNING, State.CANCELLED, "somebody cancelled it and it has stopped"),
)

_ALLOWED = frozenset((move.before, move.after) for move in MOVES)


def check_move(before: State, after: State) -> None:
    """Raises `UndeclaredMoveError` unless a job may go from the one state to the other."""
    if (before, after) not in _ALLOWED:
        raise UndeclaredMoveError(f"A job cannot go from {before} to {after}.")


def diagram() -> str:
    """The moves as a state diagram, for the docs."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "stateDiagram-v2"
    yield f"    [*] --> {State.WAITING}"
    for move in MOVES:
        yield f"    {move.before} --> {move.after}: {move.when}"
    for state in State:
        if state in FINISHED:
            yield f"    {state} --> [*]"
