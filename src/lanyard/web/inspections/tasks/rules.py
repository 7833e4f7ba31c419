"""The states of a task and the moves between them, declared once. The diagram in the docs is made from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lanyard.web.inspections.models import TaskKind, TaskState

_OPEN = (TaskState.TO_DO, TaskState.DOING, TaskState.BLOCKED)


@dataclass(frozen=True)
class Asks:
    """What a move asks for: the field of the task that keeps it, and the question."""

    field: str
    question: str
    hint: str


@dataclass(frozen=True)
class Move:
    """Something done with a task that changes its state.

    `words` complete "somebody …" in the diagram and the record, `button` is the act as its page says it. Only
    those who arrange may make a move `for_arrangers`; `finishes` says that what comes before must be done.
    """

    name: str
    before: tuple[TaskState, ...]
    after: TaskState
    words: str
    button: str
    done: str
    kinds: tuple[TaskKind, ...] = tuple(TaskKind)
    asks: Asks | None = None
    for_arrangers: bool = False
    finishes: bool = False


_NO_NAMES = "Do not write any child’s name."
_EVIDENCE = Asks("evidence", "What shows that it is done?", f"For example where the file is. {_NO_NAMES}")

START = Move(
    "start",
    (TaskState.TO_DO, TaskState.BLOCKED),
    TaskState.DOING,
    "starts it, or goes on with it",
    "Start",
    "is in progress",
)
BLOCK = Move(
    "block",
    (TaskState.TO_DO, TaskState.DOING),
    TaskState.BLOCKED,
    "says what blocks it",
    "Say that it is blocked",
    "is blocked",
    asks=Asks("blocked_because", "What blocks it?", f"Say what would help. {_NO_NAMES}"),
)
ANSWER = Move(
    "answer",
    _OPEN,
    TaskState.ANSWERED,
    "answers the request",
    "Mark as answered",
    "is answered, and waits to be accepted",
    kinds=(TaskKind.REQUEST,),
    asks=Asks("evidence", "Where is the answer?", f"For example where the file is. {_NO_NAMES}"),
    finishes=True,
)
ACCEPT = Move(
    "accept",
    (TaskState.ANSWERED,),
    TaskState.DONE,
    "accepts the answer",
    "Accept the answer",
    "is accepted, and so done",
    kinds=(TaskKind.REQUEST,),
    for_arrangers=True,
)
SEND_BACK = Move(
    "send-back",
    (TaskState.ANSWERED,),
    TaskState.DOING,
    "sends the answer back",
    "Send the answer back",
    "is in progress again",
    kinds=(TaskKind.REQUEST,),
    for_arrangers=True,
)
FINISH = Move(
    "finish",
    _OPEN,
    TaskState.DONE,
    "does it, with what shows that",
    "Mark as done",
    "is done",
    kinds=(TaskKind.TASK,),
    asks=_EVIDENCE,
    finishes=True,
)
DROP = Move(
    "drop",
    (*_OPEN, TaskState.ANSWERED),
    TaskState.DROPPED,
    "says why it is not needed",
    "Say that it is not needed",
    "is not needed",
    asks=Asks("dropped_because", "Why is it not needed?", _NO_NAMES),
    for_arrangers=True,
)
REOPEN = Move(
    "reopen",
    (TaskState.DONE, TaskState.DROPPED),
    TaskState.TO_DO,
    "opens it again",
    "Open it again",
    "is open again",
)

MOVES: Mapping[str, Move] = MappingProxyType(
    {move.name: move for move in (START, BLOCK, ANSWER, FINISH, ACCEPT, SEND_BACK, DROP, REOPEN)}
)
"""Every move by its name, in the order in which pages offer them."""


def moves_from(state: TaskState, kind: TaskKind) -> list[Move]:
    """What can be done with a task of a kind in a state."""
    return [move for move in MOVES.values() if state in move.before and kind in move.kinds]


def diagram() -> str:
    """The moves as a state diagram, for the docs."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in TaskState:
        yield f'    state "{state.label}" as {_id(state)}'
    yield f"    [*] --> {_id(TaskState.TO_DO)}"
    for move in MOVES.values():
        for before in move.before:
            yield f"    {_id(before)} --> {_id(move.after)}: {_who(move)} {move.words}"
    for state in (TaskState.DONE, TaskState.DROPPED):
        yield f"    {_id(state)} --> [*]"


def _id(state: TaskState) -> str:
    return state.value.replace("-", "_")


def _who(move: Move) -> str:
    return "whoever arranges" if move.for_arrangers else "whoever does it"
