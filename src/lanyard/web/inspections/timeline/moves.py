"""The words of moves: which date moved, what moved with it, what stayed, and who was told."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.inspections.models import DateMove, Task
from lanyard.web.inspections.timeline.foretelling import Foretold, Shift
from lanyard.web.inspections.timeline.presenters import day_or_none, event_title


@dataclass(frozen=True)
class ShiftShown:
    """A task that moves or stays: its title, address, owner, and both days in words."""

    title: str
    href: str
    owner: str
    before: str
    after: str


@dataclass(frozen=True)
class MoveShown:
    """One move in a list: what it was, when and by whom."""

    words: str
    href: str
    at: str


@dataclass(frozen=True)
class WhatMoves:
    """What a change moves, or has moved, in words."""

    change: str
    moving: tuple[ShiftShown, ...]
    staying: tuple[ShiftShown, ...]


def foretold_in_words(foretold: Foretold, timeline: Timeline) -> WhatMoves:
    """A change that has not been made yet."""
    return WhatMoves(
        change=_change(
            event_title(timeline, foretold.event), day_or_none(foretold.before), day_or_none(foretold.after)
        ),
        moving=tuple(shifts_in_words(foretold.moving)),
        staying=tuple(shifts_in_words(foretold.staying)),
    )


def move_in_words(move: DateMove, timeline: Timeline, staying: Iterable[Shift]) -> WhatMoves:
    """A change that was made. Wants its tasks fetched with their owners."""
    moving = [Shift(each.task, each.before, each.after) for each in move.tasks.all()]
    return WhatMoves(
        change=change_in_words(move, timeline),
        moving=tuple(shifts_in_words(moving)),
        staying=tuple(shifts_in_words(staying)),
    )


def change_in_words(move: DateMove, timeline: Timeline) -> str:
    """Which date moved, from when to when."""
    return _change(event_title(timeline, move.event), day_or_none(move.before), day_or_none(move.after))


def list_of_moves(moves: Iterable[DateMove], timeline: Timeline) -> list[MoveShown]:
    """The history, the latest first."""
    return [
        MoveShown(
            change_in_words(each, timeline), reverse("inspections:move", args=[each.pk]), made_in_words(each)
        )
        for each in moves
    ]


def made_in_words(move: DateMove) -> str:
    """When a date was changed, and by whom."""
    at = timezone.localtime(move.at)
    by = f" by {move.by.name}" if move.by else ""
    return f"{time_in_words(at.time().replace(second=0, microsecond=0))} on {date_in_words(at.date())}{by}"


def shifts_in_words(shifts: Iterable[Shift]) -> Iterable[ShiftShown]:
    """Each task with its days."""
    for each in shifts:
        yield ShiftShown(
            title=each.task.title,
            href=reverse("inspections:task", args=[each.task.pk]),
            owner=_owner(each.task),
            before=day_or_none(each.before),
            after=day_or_none(each.after),
        )


def _owner(task: Task) -> str:
    return task.owner.name if task.owner else "Nobody yet"


def _change(title: str, before: str, after: str) -> str:
    return f"{title}: {before} becomes {after}" if before != after else f"{title}: {after}"
