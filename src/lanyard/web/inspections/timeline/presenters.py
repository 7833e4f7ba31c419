"""The words of the timeline: each step with its days, where it stands, and where it comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from lanyard.core.frameworks.declare import Strength
from lanyard.core.frameworks.timeline import Moment, Step, Timeline
from lanyard.core.words.dates_in_words import date_in_words, time_in_words, weekday_and_date, weekday_and_day
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.models import Inspection

STRENGTH_WORDS = {
    Strength.STATED: "stated in a primary text",
    Strength.DERIVED: "follows from what is stated, or was counted from published inspections",
    Strength.SECONDARY: "told by others; not verified",
    Strength.SETTING: "a usual value, found in no text; not verified",
}
NOT_VERIFIED = "Not verified"


@dataclass(frozen=True)
class StepShown:
    """One step. `state` is that of the timeline component; `change` leads to the change of its date."""

    title: str
    day: str
    iso: str
    state: str
    state_words: str
    who: str
    note: str
    marks: tuple[tuple[str, str], ...]
    waits_for: str
    rule: str
    source: str
    strength: str
    change: str


@dataclass(frozen=True)
class PhaseOfDates:
    """A phase with its steps."""

    title: str
    steps: tuple[StepShown, ...]


@dataclass(frozen=True)
class Dates:
    """The timeline by phases; and what waits until somebody says a date."""

    phases: tuple[PhaseOfDates, ...]
    waiting: tuple[StepShown, ...]


def dates_of(inspection: Inspection, timeline: Timeline, today: date) -> Dates:
    """Everything that the page of the timeline shows."""
    shown = [(step, _shown(step, inspection, timeline, today)) for step in timeline.steps]
    return Dates(
        phases=tuple(_phases(timeline, [(step, each) for step, each in shown if step.moment])),
        waiting=tuple(each for step, each in shown if not step.moment),
    )


def days_in_words(moment: Moment, until: date | None) -> str:
    """When a step is: "Friday 12 June 2026, by 5pm", "Monday 8 to Tuesday 9 June 2026"."""
    if until and until != moment.day:
        return f"{weekday_and_day(moment.day)} to {weekday_and_date(until)}"
    time = f", {'by ' if moment.is_limit else 'at '}{time_in_words(moment.time)}" if moment.time else ""
    return f"{weekday_and_date(moment.day)}{time}"


def day_or_none(day: date | None) -> str:
    """A day in words; where there is none, that there is none."""
    return date_in_words(day) if day else "no date yet"


def event_title(timeline: Timeline, event: str) -> str:
    """What an event is called in the inspection's own rules."""
    return next((curled(each.title) for each in timeline.framework.events if each.id == event), event)


def _phases(timeline: Timeline, dated: list[tuple[Step, StepShown]]) -> Iterator[PhaseOfDates]:
    """Steps belong to the phase that had last begun on their day."""
    begun = [(phase, timeline.day(phase.begins)) for phase in timeline.framework.phases]
    known = [(phase, day) for phase, day in begun if day]
    if not known:
        yield PhaseOfDates(curled(timeline.framework.title), tuple(each for _, each in dated))
        return
    for number, (phase, _) in enumerate(known):
        inside = tuple(each for step, each in dated if _place(step, [day for _, day in known]) == number)
        if inside:
            yield PhaseOfDates(curled(phase.title), inside)


def _place(step: Step, begins: list[date]) -> int:
    day = step.moment.day if step.moment else date.max
    return max((number for number, first in enumerate(begins) if first <= day), default=0)


def _shown(step: Step, inspection: Inspection, timeline: Timeline, today: date) -> StepShown:
    event, moment = step.event, step.moment
    state, words = _state(step, today)
    return StepShown(
        title=curled(event.title),
        day=days_in_words(moment, step.until) if moment else "",
        iso=moment.day.isoformat() if moment else "",
        state=state,
        state_words=words,
        who=curled(", ".join(event.who)),
        note=curled(event.note),
        marks=tuple(_marks(step)),
        waits_for=_waits_for(step, timeline),
        rule=event.when,
        source=curled(event.source),
        strength=STRENGTH_WORDS[event.strength],
        change="" if event.id == "notification" else _change(inspection, event.id),
    )


def _state(step: Step, today: date) -> tuple[str, str]:
    if step.moment is None:
        return "", ""
    if (step.until or step.moment.day) < today:
        return "done", "Past"
    if step.moment.day <= today:
        return "now", "Now" if step.until else "Today"
    return "", ""


def _marks(step: Step) -> Iterable[tuple[str, str]]:
    """Words in a badge with their colour: told, hard, not verified."""
    if step.event.is_hard:
        yield "Deadline", "blue"
    if step.was_told:
        yield "Told by inspectors", "blue"
    elif not step.event.strength.is_verified:
        yield NOT_VERIFIED, "grey"


def _waits_for(step: Step, timeline: Timeline) -> str:
    if step.moment:
        return ""
    others = [event_title(timeline, name) for name in step.waits_for if name != step.event.id]
    return (
        f"Waits for the date of: {', '.join(others)}" if others else "Waits until the inspectors say a date."
    )


def _change(inspection: Inspection, event: str) -> str:
    return f"{reverse('inspections:change-date', args=[inspection.pk])}?event={event}"
