"""The clock of something that is asked for: its marks, its states, how long each part took. Needs no tables.

Rehearsals run it on requests of inspectors, drills on the data sets behind them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median


class ClockState(StrEnum):
    """Where the clock of a request stands, in the order of the way to accepted."""

    WAITING = "waiting"
    ASKED = "asked"
    TOLD = "told"
    ANSWERED = "answered"
    ACCEPTED = "accepted"

    @property
    def words(self) -> str:
        """The state as people read it."""
        return _WORDS[self]


_WORDS: Mapping[ClockState, str] = {
    ClockState.WAITING: "Not asked yet",
    ClockState.ASKED: "Asked",
    ClockState.TOLD: "Owner told",
    ClockState.ANSWERED: "Answered",
    ClockState.ACCEPTED: "Accepted",
}


class Mark(StrEnum):
    """What happens to a request, each with the moment at which it happened."""

    ASK = "ask"
    TELL = "tell"
    ANSWER = "answer"
    SEND_BACK = "send-back"
    ACCEPT = "accept"


@dataclass(frozen=True)
class Transition:
    """From which states a mark can be made, and to which it leads. `button` and `done` are its words."""

    before: frozenset[ClockState]
    after: ClockState
    button: str
    done: str


TRANSITIONS: Mapping[Mark, Transition] = {
    Mark.ASK: Transition(
        frozenset({ClockState.WAITING}), ClockState.ASKED, "Ask for it", "has been asked for"
    ),
    Mark.TELL: Transition(
        frozenset({ClockState.ASKED}), ClockState.TOLD, "Tell its owner", "has been passed on to its owner"
    ),
    Mark.ANSWER: Transition(
        frozenset({ClockState.ASKED, ClockState.TOLD}), ClockState.ANSWERED, "It is answered", "is answered"
    ),
    Mark.ACCEPT: Transition(
        frozenset({ClockState.ANSWERED}), ClockState.ACCEPTED, "Accept the answer", "is accepted"
    ),
    Mark.SEND_BACK: Transition(
        frozenset({ClockState.ANSWERED}), ClockState.TOLD, "Send the answer back", "has been sent back"
    ),
}
"""Every mark, in the order in which pages offer them. Sent back, a request is with its owner again, and its
clock goes on."""


def marks_from(state: ClockState) -> list[Mark]:
    """What can happen next."""
    return [mark for mark, transition in TRANSITIONS.items() if state in transition.before]


def state_after(marks: Iterable[Mark]) -> ClockState:
    """Where a clock stands after its marks, the first of them first."""
    state = ClockState.WAITING
    for mark in marks:
        state = TRANSITIONS[mark].after
    return state


@dataclass(frozen=True)
class Times:
    """The moments of one request: `answered` is that of the last answer, None while none stands."""

    asked: datetime | None = None
    told: datetime | None = None
    answered: datetime | None = None
    accepted: datetime | None = None

    @property
    def state(self) -> ClockState:
        """Where the clock stands."""
        if self.asked is None:
            return ClockState.WAITING
        if self.accepted:
            return ClockState.ACCEPTED
        if self.answered:
            return ClockState.ANSWERED
        return ClockState.TOLD if self.told else ClockState.ASKED

    @property
    def until_told(self) -> timedelta | None:
        """How long it took until its owner knew."""
        return _between(self.asked, self.told)

    @property
    def until_answered(self) -> timedelta | None:
        """How long it took until the answer that stands."""
        return _between(self.asked, self.answered)

    @property
    def until_accepted(self) -> timedelta | None:
        """How long it took until an answer was accepted."""
        return _between(self.asked, self.accepted)

    def running(self, now: datetime) -> timedelta | None:
        """How long the clock has run, or ran until the answer was accepted; None before it was asked."""
        return _between(self.asked, self.accepted or now)


def after_mark(times: Times, mark: Mark, at: datetime) -> Times:
    """The moments once a mark has been made. An answer that is sent back stands no more."""
    said = vars(times)
    if mark is Mark.SEND_BACK:
        return Times(**{**said, "answered": None, "told": times.told or at})
    return Times(**{**said, _MOMENTS[mark]: at})


_MOMENTS: Mapping[Mark, str] = {
    Mark.ASK: "asked",
    Mark.TELL: "told",
    Mark.ANSWER: "answered",
    Mark.ACCEPT: "accepted",
}


@dataclass(frozen=True)
class Spread:
    """How long several requests took: how many of them, the shortest, the one in the middle, the longest."""

    count: int
    shortest: timedelta
    median: timedelta
    longest: timedelta


def spread(durations: Iterable[timedelta | None]) -> Spread | None:
    """The spread of durations, those that are not known left out; None where none is known."""
    known: Sequence[timedelta] = sorted(each for each in durations if each is not None)
    if not known:
        return None
    middle = timedelta(seconds=median(each.total_seconds() for each in known))
    return Spread(len(known), known[0], middle, known[-1])


def duration_in_words(duration: timedelta) -> str:
    """ "under a minute", "45 minutes", "3 hours 5 minutes", "2 days 4 hours"."""
    minutes = int(duration.total_seconds() // 60)
    if minutes < 1:
        return "under a minute"
    days, rest = divmod(minutes, 24 * 60)
    hours, left = divmod(rest, 60)
    parts = [(days, "day"), (hours, "hour"), (0 if days else left, "minute")]
    return " ".join(f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in parts if number)


def _between(first: datetime | None, last: datetime | None) -> timedelta | None:
    return last - first if first and last else None
