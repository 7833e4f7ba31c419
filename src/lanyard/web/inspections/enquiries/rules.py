"""The states of a query and the moves between them, declared once. Pages, acts and docs follow from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lanyard.web.access.permissions import Permission
from lanyard.web.inspections.access import NOTE_ENQUIRIES, PROMOTE_ENQUIRIES
from lanyard.web.inspections.models import EnquiryState
from lanyard.web.inspections.tasks.rules import Asks

NO_NAMES = "Do not write any child’s name."
_OPEN = (EnquiryState.QUERY, EnquiryState.LINE)
_CLOSED = (EnquiryState.ANSWERED, EnquiryState.DROPPED)


@dataclass(frozen=True)
class Move:
    """Something done with a query that changes its state.

    `recorded` completes "somebody …" in the record, where "…" is the query; `words` do so in the diagram.
    `button` is the act as its page says it, `done` what the banner says afterwards.
    """

    name: str
    before: tuple[EnquiryState, ...]
    after: EnquiryState
    needs: Permission
    words: str
    recorded: str
    button: str
    done: str
    asks: Asks | None = None


_DECLARED = (
    Move(
        "promote",
        (EnquiryState.QUERY,),
        EnquiryState.LINE,
        PROMOTE_ENQUIRIES,
        "makes it a line of enquiry",
        "made a line of enquiry of …",
        "Make it a line of enquiry",
        "is a line of enquiry",
    ),
    Move(
        "answer",
        _OPEN,
        EnquiryState.ANSWERED,
        NOTE_ENQUIRIES,
        "says what answers it",
        "said what answers …",
        "Say what answers it",
        "is answered",
        Asks("answer", "What answers it?", f"Say what was found, and where it can be read. {NO_NAMES}"),
    ),
    Move(
        "drop",
        _OPEN,
        EnquiryState.DROPPED,
        PROMOTE_ENQUIRIES,
        "says why it is not followed",
        "said that … is not followed",
        "Say that it is not followed",
        "is not followed",
        Asks("dropped_because", "Why is it not followed?", NO_NAMES),
    ),
    Move(
        "reopen-line",
        _CLOSED,
        EnquiryState.LINE,
        PROMOTE_ENQUIRIES,
        "opens it again as a line of enquiry",
        "opened … again as a line of enquiry",
        "Open it again as a line of enquiry",
        "is a line of enquiry again",
    ),
    Move(
        "reopen",
        _CLOSED,
        EnquiryState.QUERY,
        PROMOTE_ENQUIRIES,
        "opens it again as a query",
        "opened … again as a query",
        "Open it again as a query",
        "is a query again",
    ),
)
MOVES: Mapping[str, Move] = MappingProxyType({move.name: move for move in _DECLARED})
"""Every move by its name, in the order in which pages offer them."""


def moves_from(state: EnquiryState) -> list[Move]:
    """What can be done with a query in a state."""
    return [move for move in MOVES.values() if state in move.before]


def diagram() -> str:
    """The moves as a state diagram, for the docs."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in EnquiryState:
        yield f'    state "{state.label}" as {state.value}'
    yield f"    [*] --> {EnquiryState.QUERY.value}"
    for move in MOVES.values():
        for before in move.before:
            yield f"    {before.value} --> {move.after.value}: {_who(move)} {move.words}"
    for state in _CLOSED:
        yield f"    {state.value} --> [*]"


def _who(move: Move) -> str:
    return "whoever leads" if move.needs is PROMOTE_ENQUIRIES else "whoever notes it"
