"""The words of the board."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.core.words.numbers import counted
from lanyard.web.inspections.board.sorting import Clock, Place, is_late
from lanyard.web.inspections.models import Task, TaskKind, TaskState

UNASSIGNED = "Nobody yet"

STATE_COLOURS: dict[TaskState, str] = {
    TaskState.TO_DO: "grey",
    TaskState.DOING: "blue",
    TaskState.BLOCKED: "red",
    TaskState.ANSWERED: "blue",
    TaskState.DONE: "green",
    TaskState.DROPPED: "grey",
}

TAG_COLOURS = STATE_COLOURS | {TaskState.DOING: "teal", TaskState.ANSWERED: "teal"}
"""The colours of tags in lists, which have no blue of their own."""


@dataclass(frozen=True)
class PlaceWords:
    """What a part of the board is called, and what it says when it is empty."""

    title: str
    empty: str


PLACE_WORDS: Mapping[Place, PlaceWords] = {
    Place.LATE: PlaceWords("Late", "Nothing is late."),
    Place.BLOCKED: PlaceWords("Blocked", "Nothing is blocked."),
    Place.NOW: PlaceWords("Due today", "Nothing is due today."),
    Place.NEXT: PlaceWords("Next 3 working days", "Nothing is due in the next 3 working days."),
    Place.UNDONE: PlaceWords("Left undone", "Nothing was left undone."),
    Place.DONE: PlaceWords("Done lately", "Nothing was done in the last 3 working days."),
}
"""The parts that the board shows as lists."""

_ONCE_OVER = (Place.UNDONE, Place.DONE)
_WHILE_RUNNING = tuple(place for place in PLACE_WORDS if place is not Place.UNDONE)


@dataclass(frozen=True)
class Card:
    """One task as lists show it. `when` says when it is due or was done: under its day, the time alone."""

    title: str
    href: str
    when: str
    owner: str
    organisation: str
    state: str
    colour: str
    is_late: bool
    is_unassigned: bool
    facts: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """One part of the board. `days` has its cards by the day they are due, where it is read so."""

    place: str
    title: str
    empty: str
    cards: tuple[Card, ...]
    days: tuple[tuple[str, tuple[Card, ...]], ...] = ()


def _signed_in(task: int) -> str:
    return reverse("inspections:task", args=[task])


def parts(found: Mapping[Place, list[Task]], clock: Clock) -> list[Part]:
    """The parts of the board in order, each with its cards."""
    return [
        Part(
            place.value,
            PLACE_WORDS[place].title,
            PLACE_WORDS[place].empty,
            tuple(card(task, clock) for task in found[place]),
            tuple(_by_day(found[place], clock)) if place is Place.NEXT else (),
        )
        for place in (_ONCE_OVER if clock.is_over else _WHILE_RUNNING)
    ]


def _by_day(tasks: Iterable[Task], clock: Clock) -> Iterator[tuple[str, tuple[Card, ...]]]:
    """Tasks in order of their day, under it: a card there says the time alone."""
    for day, due in groupby(tasks, key=lambda task: task.due):
        if day:
            yield weekday_and_day(day), tuple(replace(card(task, clock), when=_time(task)) for task in due)


def _time(task: Task) -> str:
    return f"By {time_in_words(task.due_time)}" if task.due_time else ""


@dataclass(frozen=True)
class Counts:
    """How many tasks there are, and of which sort, for the line above the board."""

    words: str
    unassigned: int


def counts(tasks: Sequence[Task], found: Mapping[Place, list[Task]], clock: Clock) -> Counts:
    """The counts of a board."""
    done = sum(task.is_over for task in tasks)
    undone, late = len(found[Place.UNDONE]), len(found[Place.LATE])
    said = [
        counted(len(tasks), "task", "tasks"),
        f"{undone} left undone" if clock.is_over else f"{late} late",
        f"{done} done or not needed",
    ]
    unassigned = sum(task.owner is None and not task.is_over for task in tasks)
    return Counts(", ".join(said), unassigned)


def card(task: Task, clock: Clock, address: Callable[[int], str] = _signed_in) -> Card:
    """A task in words; `address` gives its page by its id."""
    state = TaskState(task.state)
    return Card(
        title=task.title,
        href=address(task.pk),
        when=_when(task, clock),
        owner=task.owner.name if task.owner else UNASSIGNED,
        organisation=task.organisation.name if task.organisation else "",
        state=state.label,
        colour=STATE_COLOURS[state],
        is_late=is_late(task, clock),
        is_unassigned=task.owner is None and not task.is_over,
        facts=tuple(_facts(task)),
        notes=tuple(_notes(task)),
    )


def _when(task: Task, clock: Clock) -> str:
    if not task.is_over:
        return f"Due {due_in_words(task, clock)}"
    if task.done_at is None:
        return ""
    done = timezone.localtime(task.done_at)
    return f"{weekday_and_day(done.date())} at {time_in_words(done.time())}"


def due_in_words(task: Task, clock: Clock) -> str:
    """When a task is due: "today by 5pm", "Monday 23 November"; a rule without a date yet says so."""
    if task.due is None:
        return "no date yet"
    day = "today" if task.due == clock.today else weekday_and_day(task.due)
    return f"{day} by {time_in_words(task.due_time)}" if task.due_time else day


def _facts(task: Task) -> Iterator[str]:
    """Who wants it, or whose list it is on, where that is not the partnership alone."""
    if task.kind == TaskKind.REQUEST:
        yield "asked for by inspectors"
    if task.part_of == "forum":
        yield "the forum’s own"


def _notes(task: Task) -> list[str]:
    """What stands in its way: why it is blocked, and what it waits for."""
    notes = [f"Blocked: {task.blocked_because}"] if task.state == TaskState.BLOCKED else []
    waits = [earlier.title for earlier in task.after.all() if not earlier.is_over]
    if waits and not task.is_over:
        notes.append(f"Waits for: {', '.join(waits)}")
    return notes
