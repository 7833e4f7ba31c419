"""The words of tasks: one task with all about it, and somebody's own tasks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.phrases import upper_first
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.access import ARRANGE, SEE_INSPECTIONS
from lanyard.web.inspections.board.presenters import PLACE_WORDS, Card, Part, card, due_in_words
from lanyard.web.inspections.board.sorting import Clock, Place, by_place_of_each
from lanyard.web.inspections.models import Comment, Task, TaskKind, TaskState
from lanyard.web.inspections.rehearsal.marks import stops_clock
from lanyard.web.inspections.tasks.access import can_do, can_move
from lanyard.web.inspections.tasks.actions.changes import rule_of
from lanyard.web.inspections.tasks.rules import START, moves_from
from lanyard.web.inspections.tasks.ways import Way
from lanyard.web.pages.links import Link

_MORE = {Place.LATER: "Later", Place.UNDATED: "No date yet"}


@dataclass(frozen=True)
class Said:
    """One comment."""

    who: str
    when: str
    text: str


@dataclass(frozen=True)
class MoveShown:
    """What can be done with a task now. A move that `is_at_once` asks nothing more."""

    words: str
    href: str
    is_at_once: bool


@dataclass(frozen=True)
class TaskShown:
    """One task as its page shows it."""

    title: str
    card: Card
    back: Link
    facts: Sequence[tuple[str, str]]
    waits_for: Sequence[Card]
    waited_for_by: Sequence[Card]
    moves: Sequence[MoveShown]
    changes: Sequence[Link]
    follow_rule: str
    comments: Sequence[Said]
    may_comment: bool


def own_parts(tasks: Iterable[Task], clock: Clock, way: Way) -> list[Part]:
    """Somebody's tasks by when they are due; parts with nothing in them are left out."""
    titles = {place: words.title for place, words in PLACE_WORDS.items()} | _MORE
    found = by_place_of_each(tasks, clock.now)
    return [
        Part(place.value, titles[place], "", tuple(card(task, clock, way.task) for task in found[place]))
        for place in Place
        if place in titles and found[place]
    ]


def task_shown(task: Task, visitor: Visitor, way: Way, clock: Clock) -> TaskShown:
    """Everything on the page of a task. Three queries: what comes before, what after, and comments."""
    arranges = visitor.may(ARRANGE)
    follows = task.due_rule != "" or not rule_of(task)
    return TaskShown(
        title=task.title,
        card=card(task, clock, way.task),
        back=_back(task, visitor, way),
        facts=list(_facts(task, clock)),
        waits_for=[card(each, clock, way.task) for each in _neighbours(task, visitor, "after")],
        waited_for_by=[card(each, clock, way.task) for each in _neighbours(task, visitor, "before")],
        moves=list(_moves(task, visitor, way)),
        changes=_changes(task) if arranges else [],
        follow_rule="" if follows or not arranges else reverse("inspections:follow-rule", args=[task.pk]),
        comments=[_said(each) for each in task.comments.select_related("person")],
        may_comment=can_do(visitor, task),
    )


def moment_in_words(task: Task) -> str:
    """When a task was done."""
    at = timezone.localtime(task.done_at)
    return f"{date_in_words(at.date())} at {time_in_words(at.time())}"


def _back(task: Task, visitor: Visitor, way: Way) -> Link:
    if visitor.may(SEE_INSPECTIONS):
        return Link("Back to the board", reverse("inspections:board", args=[task.inspection_id]))
    return Link("Back to my tasks", way.home().href)


def _facts(task: Task, clock: Clock) -> Iterator[tuple[str, str]]:
    yield "Due", _due(task, clock)
    yield "Who does it", task.owner.name if task.owner else "Nobody yet"
    yield "Who stands in", task.deputy.name if task.deputy else "Nobody"
    yield "Organisation", task.organisation.name if task.organisation else "None"
    if task.kind == TaskKind.REQUEST:
        yield "What it is", "Information asked for by inspectors"
    if task.part_of == "forum":
        yield "Whose list it is on", "The parent carer forum’s own"
    if task.wanted:
        yield "What shows that it is done", task.wanted
    yield from _texts(task)


def _texts(task: Task) -> Iterator[tuple[str, str]]:
    if task.state == TaskState.BLOCKED:
        yield "What blocks it", task.blocked_because
    if task.state == TaskState.DROPPED:
        yield "Why it is not needed", task.dropped_because
    if task.evidence:
        yield "Evidence given", task.evidence
    if task.done_at:
        by = f" by {task.done_by}" if task.done_by else ""
        yield "Done", f"{moment_in_words(task)}{by}"


def _due(task: Task, clock: Clock) -> str:
    words = upper_first(due_in_words(task, clock))
    if task.due_rule == "" and rule_of(task):
        return f"{words}. Set by hand, so changes of dates do not move it."
    return words


def _neighbours(task: Task, visitor: Visitor, side: str) -> list[Task]:
    """Tasks before or after this one; whoever came by a link is shown their own alone."""
    found = list(
        getattr(task, side).select_related("owner", "deputy", "organisation").prefetch_related("after")
    )
    return found if visitor.may(SEE_INSPECTIONS) else [each for each in found if can_do(visitor, each)]


def _moves(task: Task, visitor: Visitor, way: Way) -> Iterator[MoveShown]:
    for move in moves_from(TaskState(task.state), TaskKind(task.kind)):
        if can_move(visitor, task, move) and not stops_clock(task, move.name):
            words = "Go on with it" if move is START and task.state == TaskState.BLOCKED else move.button
            yield MoveShown(words, way.move(task.pk, move.name), move.asks is None and not move.finishes)


def _changes(task: Task) -> list[Link]:
    return [
        Link("Change the words, or who does it", reverse("inspections:change-task", args=[task.pk])),
        Link("Set its date by hand", reverse("inspections:date-task", args=[task.pk])),
        Link("Say what must be done first", reverse("inspections:tie-task", args=[task.pk])),
    ]


def _said(comment: Comment) -> Said:
    at = timezone.localtime(comment.at)
    who = comment.person.name if comment.person else f"{comment.name}, by a signed link"
    return Said(who, f"{date_in_words(at.date())} at {time_in_words(at.time())}", comment.text)
