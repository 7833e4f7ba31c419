"""The words of the forum's list."""

from collections.abc import Iterable
from dataclasses import dataclass

from lanyard.web.inspections.board.presenters import STATE_COLOURS, due_in_words
from lanyard.web.inspections.board.sorting import Clock, is_late
from lanyard.web.inspections.forum.ways import Way
from lanyard.web.inspections.models import Task, TaskState


@dataclass(frozen=True)
class ItemShown:
    """One thing on the forum's list: what it is, by when, and what was found out."""

    title: str
    due: str
    state: str
    colour: str
    is_late: bool
    said: str
    answer: str


def items_shown(items: Iterable[Task], clock: Clock, way: Way) -> list[ItemShown]:
    """The forum's list in words."""
    return [_shown(item, clock, way) for item in items]


def _shown(item: Task, clock: Clock, way: Way) -> ItemShown:
    state = TaskState(item.state)
    return ItemShown(
        title=item.title,
        due=due_in_words(item, clock),
        state=state.label,
        colour=STATE_COLOURS[state],
        is_late=is_late(item, clock),
        said=item.evidence,
        answer=way.answer(item.pk),
    )
