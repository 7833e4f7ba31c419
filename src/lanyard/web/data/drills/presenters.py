"""Drills in ready words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.urls import reverse
from django.utils import timezone

from lanyard.core.frameworks.request_clock import ClockState, spread
from lanyard.core.words.dates_in_words import date_in_words, short_date, time_in_words
from lanyard.core.words.numbers import counted
from lanyard.core.words.working_days import Calendar
from lanyard.core.words.working_hours import work_in_words
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.drills.timing import minutes_of, worked_between
from lanyard.web.data.models import CatalogueEntry, Drill, DrillClock

COLOURS = {
    ClockState.ASKED: "red",
    ClockState.TOLD: "blue",
    ClockState.ANSWERED: "blue",
    ClockState.ACCEPTED: "green",
}
_NOT_TOLD = "Asked, and nobody to tell: nobody owns it"


@dataclass(frozen=True)
class ClockShown:
    """One item in a drill. `accept` and `send_back` are addresses, empty where that cannot be done now."""

    title: str
    who: str
    state: str
    colour: str
    took: str
    claimed: str
    moments: tuple[str, ...]
    said: str
    answer: str
    accept: str
    send_back: str


@dataclass(frozen=True)
class DrillShown:
    """Everything that the page of a drill places."""

    title: str
    pk: int
    tries: str
    when: str
    is_over: bool
    counts: str
    figure: str
    clocks: tuple[ClockShown, ...]


def drill_shown(
    drill: Drill,
    clocks: Iterable[DrillClock],
    entries: dict[str, CatalogueEntry],
    now: datetime,
    calendar: Calendar,
) -> DrillShown:
    """A drill with its clocks at a moment, or as they stood when it ended."""
    rows, until = list(clocks), drill.ended_at or now
    return DrillShown(
        title=str(drill),
        pk=drill.pk,
        tries=drill.tries,
        when=when_in_words(drill),
        is_over=drill.ended_at is not None,
        counts=counts_in_words(rows),
        figure=figure_in_words(rows, calendar),
        clocks=tuple(_clock(each, entries, _took(each, until, calendar), drill) for each in rows),
    )


def when_in_words(drill: Drill) -> str:
    """When a drill began, and when it ended."""
    began = timezone.localtime(drill.started_at)
    words = f"{date_in_words(began.date())} at {time_in_words(began.time())}"
    if drill.ended_at is None:
        return f"Since {words}"
    ended = timezone.localtime(drill.ended_at)
    return f"From {words} to {date_in_words(ended.date())} at {time_in_words(ended.time())}"


def counts_in_words(clocks: Iterable[DrillClock]) -> str:
    """How many items were asked for, and how far they are."""
    states = [clock.times.state for clock in clocks]
    accepted, answered = states.count(ClockState.ACCEPTED), states.count(ClockState.ANSWERED)
    asked = counted(len(states), "data set or list", "data sets and lists")
    return f"{asked} asked for: {accepted} accepted, {answered} to be looked at."


def figure_in_words(clocks: Iterable[DrillClock], calendar: Calendar) -> str:
    """The middle and the spread of what was accepted, in working time; nothing where nothing was."""
    minutes = [minutes for clock in clocks if (minutes := minutes_of(clock, calendar)) is not None]
    found = spread(timedelta(minutes=each) for each in minutes)
    if found is None:
        return ""
    parts = (found.shortest, found.median, found.longest)
    first, middle, last = (work_in_words(round(each.total_seconds() / 60)) for each in parts)
    if found.count == 1:
        return f"It took {middle} of working time."
    return f"Half were there within {middle} of working time; the quickest took {first}, the slowest {last}."


def _clock(clock: DrillClock, entries: dict[str, CatalogueEntry], took: str, drill: Drill) -> ClockShown:
    state, entry, is_over = clock.times.state, entries.get(clock.item), drill.ended_at is not None
    waits = state is ClockState.ANSWERED and not is_over
    is_open = state in {ClockState.ASKED, ClockState.TOLD} and not is_over
    claimed = entry.minutes_claimed if entry else None
    return ClockShown(
        title=ITEMS[clock.item].title if clock.item in ITEMS else clock.item,
        who=clock.owner.name if clock.owner else "Nobody",
        state=state.words if clock.told_at or state is not ClockState.ASKED else _NOT_TOLD,
        colour=COLOURS[state],
        took=took,
        claimed="Not said" if claimed is None else work_in_words(claimed),
        moments=tuple(_moments(clock)),
        said=clock.said,
        answer=reverse("data:answer-drill", args=[clock.pk]) if is_open else "",
        accept=reverse("data:accept-drilled", args=[clock.pk]) if waits else "",
        send_back=reverse("data:send-back-drilled", args=[clock.pk]) if waits else "",
    )


def _took(clock: DrillClock, until: datetime, calendar: Calendar) -> str:
    done = minutes_of(clock, calendar)
    if done is not None:
        return f"Took {work_in_words(done)}"
    return f"{work_in_words(worked_between(clock.asked_at, until, calendar))} so far"


def _moments(clock: DrillClock) -> Iterable[str]:
    """When what happened, with the day only where it is not the day said before."""
    named = (
        ("Asked", clock.asked_at),
        ("Owner told", clock.told_at),
        ("Answered", clock.answered_at),
        ("Accepted", clock.accepted_at),
    )
    told = timezone.localtime(clock.drill.started_at).date()
    for words, at in named:
        if at:
            here = timezone.localtime(at)
            day = "" if here.date() == told else f"{short_date(here.date())}, "
            yield f"{words} {day}{time_in_words(here.time())}"
            told = here.date()
