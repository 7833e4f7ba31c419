"""The words of the clocks of a rehearsal."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.frameworks.request_clock import (
    TRANSITIONS,
    ClockState,
    Mark,
    duration_in_words,
    marks_from,
)
from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.core.words.numbers import counted
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.rehearsal.marks import times_of

STATE_COLOURS: dict[ClockState, str] = {
    ClockState.WAITING: "grey",
    ClockState.ASKED: "blue",
    ClockState.TOLD: "blue",
    ClockState.ANSWERED: "blue",
    ClockState.ACCEPTED: "green",
}

TAG_COLOURS = STATE_COLOURS | {
    ClockState.ASKED: "yellow",
    ClockState.TOLD: "teal",
    ClockState.ANSWERED: "purple",
}
"""The colours of tags in lists, which have more of them."""


@dataclass(frozen=True)
class ButtonShown:
    """A mark that can be made now; `of` tells screen readers of which request."""

    words: str
    href: str
    of: str
    is_first: bool


@dataclass(frozen=True)
class ClockShown:
    """One request with its clock."""

    pk: int
    title: str
    href: str
    who: str
    state: str
    colour: str
    running: str
    moments: tuple[str, ...]
    buttons: tuple[ButtonShown, ...]


def clock_shown(task: Task, at: datetime, *, may_mark: bool) -> ClockShown:
    """A request at a moment: that of looking, or of the rehearsal’s end. Wants its marks fetched."""
    state = times_of(task).state
    return ClockShown(
        pk=task.pk,
        title=task.title,
        href=reverse("inspections:task", args=[task.pk]),
        who=_who(task),
        state=state.words,
        colour=STATE_COLOURS[state],
        running=running_in_words(task, at),
        moments=tuple(_moments(task)),
        buttons=tuple(_buttons(task, state)) if may_mark else (),
    )


def running_in_words(task: Task, at: datetime) -> str:
    """How long the clock of a request has run at a moment."""
    ran = times_of(task).running(at)
    if ran is None:
        return "The clock has not started."
    return f"{'Took' if task.done_at else 'Running for'} {duration_in_words(ran)}"


def counts_in_words(tasks: Iterable[Task]) -> str:
    """How many requests there are, and how far they are."""
    states = [times_of(task).state for task in tasks]
    asked = sum(state is not ClockState.WAITING for state in states)
    accepted = sum(state is ClockState.ACCEPTED for state in states)
    open_ones = sum(state in {ClockState.ASKED, ClockState.TOLD} for state in states)
    return (
        f"{counted(len(states), 'request is', 'requests are')} in play: {asked} asked for, "
        f"{open_ones} not answered yet, {accepted} accepted."
    )


def moment_in_words(at: datetime) -> str:
    """A moment of these days: "10:02am on Monday 23 November"."""
    here = timezone.localtime(at)
    return f"{time_in_words(here.time())} on {weekday_and_day(here.date())}"


def _who(task: Task) -> str:
    owner = task.owner.name if task.owner else "Nobody yet"
    return f"{owner}, {task.organisation.name}" if task.organisation else owner


def _moments(task: Task) -> Iterator[str]:
    for each in task.clock_marks.all():
        yield f"{_HAPPENED[Mark(each.mark)]} {moment_in_words(each.at)}"


_HAPPENED: Mapping[Mark, str] = {
    Mark.ASK: "Asked",
    Mark.TELL: "Owner told",
    Mark.ANSWER: "Answered",
    Mark.SEND_BACK: "Sent back",
    Mark.ACCEPT: "Accepted",
}


def _buttons(task: Task, state: ClockState) -> Iterator[ButtonShown]:
    for number, mark in enumerate(marks_from(state)):
        href = reverse(f"inspections:clock-{mark}", args=[task.pk])
        yield ButtonShown(TRANSITIONS[mark].button, href, task.title, is_first=number == 0)
