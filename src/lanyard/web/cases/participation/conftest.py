"""What the tests of participation share: a case, who keeps it, and something that relies on its family."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from tests.web.cases import a_case
from tests.web.factories import a_visitor

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases import reliances
from lanyard.web.cases.models import Case
from lanyard.web.cases.reliances import Kept, Owner, Reliance, Relying
from lanyard.web.cases.taking_part import WhatFor


@dataclass
class Calls:
    """Family calls, as a feature would keep them."""

    open: list[Relying] = field(default_factory=list)

    def relying(self, cases: Collection[int]) -> list[Relying]:
        """Those that are open."""
        return [call for call in self.open if call.case in cases]

    def close(self, *, by: Visitor, things: Collection[int], at: datetime) -> None:
        """Closes these."""
        assert by.name
        assert at.tzinfo
        self.open = [call for call in self.open if call.thing not in things]


@pytest.fixture
def case() -> Case:
    """The case of a child of eleven."""
    return a_case()


@pytest.fixture
def lano() -> Visitor:
    """Somebody who keeps cases."""
    return a_visitor(RoleName.LANO)


@pytest.fixture
def calls(case: Case, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The one thing that relies on the family of the case: a call with an inspector."""
    made = Calls([Relying(case.pk, 10, "A call on 22 September", (Owner("grace@example.org"),))])
    kept = Kept(
        "Plans given to inspectors", "The law has them shared.", lambda those: dict.fromkeys(those, 2)
    )
    of_calls = Reliance("calls", "Family calls", WhatFor.MEETING, made.relying, made.close, (kept,))
    monkeypatch.setattr(reliances, "_declared", {of_calls.name: of_calls})
    return made
