"""What can be done with a query follows from the declared moves, and the docs show the same."""

from pathlib import Path

import pytest

from lanyard.web.inspections.enquiries.acts import MOVE_ACTS
from lanyard.web.inspections.enquiries.rules import MOVES, diagram, moves_from
from lanyard.web.inspections.models import EnquiryState

DOCS = Path(__file__).parents[5] / "docs" / "enquiries.md"


@pytest.mark.parametrize(
    ("state", "names"),
    [
        (EnquiryState.QUERY, ["promote", "answer", "drop"]),
        (EnquiryState.LINE, ["answer", "drop"]),
        (EnquiryState.ANSWERED, ["reopen-line", "reopen"]),
        (EnquiryState.DROPPED, ["reopen-line", "reopen"]),
    ],
)
def test_each_state_offers_its_moves(state: EnquiryState, names: list[str]) -> None:
    assert [move.name for move in moves_from(state)] == names


def test_every_state_can_be_reached_and_left() -> None:
    assert {move.after for move in MOVES.values()} == set(EnquiryState)
    assert {state for move in MOVES.values() for state in move.before} == set(EnquiryState)


def test_every_move_has_its_act() -> None:
    assert list(MOVE_ACTS) == list(MOVES)


def test_the_docs_show_the_declared_moves() -> None:
    shown = DOCS.read_text(encoding="utf-8").split("```mermaid\n")[1].split("\n```")[0]
    assert shown == diagram()
