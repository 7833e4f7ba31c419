"""What relies on taking part closes with it, once and whole; what law required to be shared is kept."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.visitor import Visitor, the_program
from lanyard.web.cases import reliances
from lanyard.web.cases.reliances import (
    Consequences,
    Kept,
    Owner,
    Reliance,
    Relying,
    close_what_relied,
    declare_reliances,
    reliances_on,
)
from lanyard.web.cases.taking_part import WhatFor

NOON = datetime(2025, 9, 15, 12, tzinfo=UTC)
GRACE, SAM = Owner("grace@example.org"), Owner("sam@example.org")
LAW = Kept("Plans sent to inspectors", "The law has them shared.", lambda cases: dict.fromkeys(cases, 2))


@dataclass
class Calls:
    """Family calls, as a feature keeps them: which are open."""

    open: dict[int, Relying] = field(default_factory=dict)

    def relying(self, cases: Collection[int]) -> list[Relying]:
        return [call for call in self.open.values() if call.case in cases]

    def close(self, *, by: Visitor, things: Collection[int], at: datetime) -> None:
        assert (by, at) == (the_program(), NOON)
        self.open = {thing: call for thing, call in self.open.items() if thing not in things}


@pytest.fixture(autouse=True)
def _only_these(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reliances, "_declared", {})


@pytest.fixture
def calls() -> Calls:
    first = Relying(1, 10, "A call on 22 September", (GRACE, SAM))
    second = Relying(1, 11, "A call on 23 September", (GRACE,))
    other = Relying(2, 12, "A call on 22 September", (SAM,))
    made = Calls({call.thing: call for call in (first, second, other)})
    declare_reliances([Reliance("calls", "Calls", WhatFor.MEETING, made.relying, made.close, (LAW,))])
    return made


def ended(*what: WhatFor) -> Consequences:
    return close_what_relied(by=the_program(), case=1, ended=what, at=NOON)


def test_what_relied_on_it_closes_and_what_is_another_child_s_stays(calls: Calls) -> None:
    assert (ended(WhatFor.MEETING).number_closed, list(calls.open)) == (2, [12])


def test_it_closes_once(calls: Calls) -> None:
    ended(WhatFor.MEETING)
    assert ended(WhatFor.MEETING).closed == ()


def test_each_owner_is_named_once(calls: Calls) -> None:
    assert ended(WhatFor.MEETING).owners == (GRACE, SAM)


def test_what_the_law_had_shared_is_kept_and_said(calls: Calls) -> None:
    held = [(each.kept.words, each.number, each.kept.because) for each in ended(WhatFor.MEETING).held]
    assert held == [("Plans sent to inspectors", 2, "The law has them shared.")]


def test_what_relied_on_something_else_goes_on(calls: Calls) -> None:
    assert (ended(WhatFor.SETTING), len(calls.open)) == (Consequences(), 3)
    assert reliances_on([WhatFor.SETTING]) == ()


def test_two_of_one_name_are_refused(calls: Calls) -> None:
    with pytest.raises(DeclaredTwiceError):
        declare_reliances([Reliance("calls", "Others", WhatFor.MEETING, calls.relying, calls.close)])
