"""How it stands with taking part: one pure function over what was asked and what followed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lanyard.web.cases.models.participation import Kind
from lanyard.web.cases.participation.deciding import Deciding
from lanyard.web.cases.taking_part import Decider, WhatFor


class State(StrEnum):
    """How it stands with one thing that a family is asked for."""

    NOT_ASKED = "not-asked"
    WAITING = "waiting"
    PARTLY = "partly"
    TAKES_PART = "takes-part"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"

    @property
    def is_no(self) -> bool:
        """Whether somebody has said no, at once or later."""
        return self in (State.REFUSED, State.WITHDRAWN)


@dataclass(frozen=True)
class Happened:
    """What followed an asking. `order` is that of recording, `at` when it took effect."""

    order: int
    kind: Kind
    at: datetime
    agreed: frozenset[WhatFor] = frozenset()


@dataclass(frozen=True)
class Asked:
    """Somebody who was asked, for what, and what followed, in whatever order."""

    decider: Decider
    what_for: frozenset[WhatFor]
    happened: tuple[Happened, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it was not found that this asking does not count."""
        return all(each.kind != Kind.INVALIDATED for each in self.happened)


def state_of_one(asked: Asked, what: WhatFor) -> State:
    """How one person stands to one thing.

    The answer that took effect last counts, and of two at one moment the no. A withdrawal closes whatever
    took effect before it and whatever was recorded before it: so neither a form that is typed in late, nor a
    withdrawal that is told of late, leaves open what somebody has ended.
    """
    if what not in asked.what_for or not asked.counts:
        return State.NOT_ASKED
    withdrawals = [each for each in asked.happened if each.kind == Kind.WITHDRAWN]
    answers = [each for each in asked.happened if each.kind == Kind.ANSWERED]
    standing = [answer for answer in answers if not _is_ended(answer, withdrawals)]
    if not standing:
        return State.WITHDRAWN if withdrawals else State.WAITING
    last = max(standing, key=lambda answer: (answer.at, what not in answer.agreed, answer.order))
    return State.TAKES_PART if what in last.agreed else State.REFUSED


def _is_ended(answer: Happened, withdrawals: Iterable[Happened]) -> bool:
    return any(answer.at <= each.at or answer.order < each.order for each in withdrawals)


def state_of(askings: Iterable[Asked], deciding: Deciding, what: WhatFor) -> State:
    """How a case stands to one thing: a no of anybody asked is a no, a yes needs all who decide.

    `PARTLY` says that somebody has agreed, and somebody who must has not answered yet.
    """
    states = [(asked.decider, state_of_one(asked, what)) for asked in askings]
    said = [state for _, state in states]
    for no in (State.WITHDRAWN, State.REFUSED):
        if no in said:
            return no
    agreed = {decider for decider, state in states if state is State.TAKES_PART}
    if all(agreed & group for group in deciding.needed):
        return State.TAKES_PART
    if agreed:
        return State.PARTLY
    return State.WAITING if State.WAITING in said else State.NOT_ASKED


def still_needed(
    askings: Sequence[Asked], deciding: Deciding, what: WhatFor
) -> tuple[frozenset[Decider], ...]:
    """Those who decide and have not agreed: in each group, one of them must."""
    agreed = {asked.decider for asked in askings if state_of_one(asked, what) is State.TAKES_PART}
    return tuple(group for group in deciding.needed if not agreed & group)


def ended_between(before: dict[WhatFor, State], after: dict[WhatFor, State]) -> frozenset[WhatFor]:
    """What a family no longer takes part in: what it now refuses, or agreed to before and does not now."""
    return frozenset(
        what
        for what, state in after.items()
        if state.is_no or (before[what] is State.TAKES_PART and state is not State.TAKES_PART)
    )
