"""How far a document is, from what was asked and what came. Needs no database."""

from collections.abc import Collection, Sequence
from enum import Enum

from lanyard.web.cases.models import AnswerState


class Standing(Enum):
    """How far one document is, the least first. `words` and `colour` are those of their badge on pages."""

    NOT_ASKED = ("Not asked yet", "grey")
    ASKED = ("Asked, nothing came", "blue")
    SENT_BACK = ("Sent back", "red")
    CAME = ("Came, waits for a look", "blue")
    ACCEPTED = ("Accepted", "green")

    def __init__(self, words: str, colour: str) -> None:
        self.words, self.colour = words, colour


_BY_STATE = {
    AnswerState.WAITING: Standing.CAME,
    AnswerState.ACCEPTED: Standing.ACCEPTED,
    AnswerState.SENT_BACK: Standing.SENT_BACK,
}
_ORDER = tuple(Standing)


def standing_of(latest: str | None) -> Standing:
    """How far one document that was asked for is, by the state of its latest answer."""
    return _BY_STATE[AnswerState(latest)] if latest else Standing.ASKED


def standing_of_all(asked: Collection[Standing]) -> Standing:
    """How far a document is that was asked of several: as far as the last of them."""
    return min(asked, key=_ORDER.index, default=Standing.NOT_ASKED)


def can_accept(state: str) -> bool:
    """Whether an answer can be accepted: one that waits, or was sent back by mistake."""
    return state != AnswerState.ACCEPTED


def can_send_back(state: str) -> bool:
    """Whether an answer can be sent back."""
    return state != AnswerState.SENT_BACK


def in_hand(standings: Sequence[Standing]) -> int:
    """How many of several documents have been accepted."""
    return sum(each is Standing.ACCEPTED for each in standings)
