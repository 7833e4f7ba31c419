"""What can be done with a task follows from the declared moves, and the docs show the same."""

from pathlib import Path

import pytest

from lanyard.web.inspections.models import TaskKind, TaskState
from lanyard.web.inspections.tasks.acts import MOVE_ACTS
from lanyard.web.inspections.tasks.rules import MOVES, diagram, moves_from

DOCS = Path(__file__).parents[5] / "docs" / "tasks.md"


@pytest.mark.parametrize(
    ("state", "kind", "names"),
    [
        (TaskState.TO_DO, TaskKind.TASK, ["start", "block", "finish", "drop"]),
        (TaskState.TO_DO, TaskKind.REQUEST, ["start", "block", "answer", "drop"]),
        (TaskState.BLOCKED, TaskKind.TASK, ["start", "finish", "drop"]),
        (TaskState.ANSWERED, TaskKind.REQUEST, ["accept", "send-back", "drop"]),
        (TaskState.DONE, TaskKind.TASK, ["reopen"]),
        (TaskState.DROPPED, TaskKind.REQUEST, ["reopen"]),
    ],
)
def test_each_state_offers_its_moves(state: TaskState, kind: TaskKind, names: list[str]) -> None:
    assert [move.name for move in moves_from(state, kind)] == names


def test_every_state_can_be_reached_and_left() -> None:
    assert {move.after for move in MOVES.values()} == set(TaskState)
    assert {state for move in MOVES.values() for state in move.before} == set(TaskState)


def test_every_move_has_its_act() -> None:
    assert list(MOVE_ACTS) == list(MOVES)


def test_the_docs_show_the_declared_moves() -> None:
    shown = DOCS.read_text(encoding="utf-8").split("```mermaid\n")[1].split("\n```")[0]
    assert shown == diagram()
