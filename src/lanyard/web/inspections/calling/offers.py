"""The rules that are offered for a call: what is in force on its day first, all others after it."""

from collections.abc import Iterable, Iterator
from datetime import date

from lanyard.core.frameworks.catalogue import in_force
from lanyard.core.frameworks.declare import Event, Framework, Inspection
from lanyard.core.frameworks.errors import ImpossibleDateError, UnknownFrameworkError
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.dates_in_words import date_in_words, weekday_and_date
from lanyard.core.words.phrases import curled
from lanyard.web.data.rulebook import Rulebook
from lanyard.web.inspections.days_off.queries import calendar_for

_VISITS = ("onsite_start", "meeting")
"""The event that inspectors give a day for, in the kinds of inspection that have one or the other."""


def offered(book: Rulebook, day: date) -> list[Framework]:
    """Every framework but rehearsals, the latest full one in force on the day first."""
    among = [each for each in book.frameworks.values() if each.inspection is not Inspection.REHEARSAL]
    usual = usual_rules(book, day)
    return sorted(among, key=lambda each: (each.id != usual, not each.in_force_on(day)))


def usual_rules(book: Rulebook, day: date) -> str | None:
    """The id of the latest rules of a full inspection in force on a day."""
    try:
        return in_force(day, known=book.frameworks).id
    except UnknownFrameworkError:
        return None


def about(framework: Framework) -> str:
    """What stands below a framework where one is chosen: what it is, since when, and whose."""
    return " ".join((curled(framework.summary), f"In force {_period(framework)}.", *_whose(framework)))


def visit_of(framework: Framework) -> Event | None:
    """The event of the visit or meeting, of which the inspectors may have given the day."""
    events = {event.id: event for event in framework.events}
    return next((events[name] for name in _VISITS if name in events), None)


def timeline_of(framework: Framework, notified: date, visit: date | None) -> Timeline:
    """The dates of a call that is being entered. Raises `ImpossibleDateError`."""
    event = visit_of(framework)
    told = {event.id: visit} if event and visit else {}
    return Timeline(framework, Known(notified, told, calendar=calendar_for(framework, notified)))


def usual_visit(framework: Framework, notified: date) -> date | None:
    """The day of the visit by the rules; None where only the inspectors can say."""
    event = visit_of(framework)
    try:
        return timeline_of(framework, notified, None).day(event.id) if event else None
    except ImpossibleDateError:
        return None


def deadlines(timeline: Timeline) -> Iterator[tuple[str, str]]:
    """The hard dates in order, in words, as far as they are known."""
    for step in timeline.steps:
        if step.event.is_hard and step.moment:
            until = f" to {weekday_and_date(step.until)}" if step.until else ""
            yield curled(step.event.title), f"{weekday_and_date(step.moment.day)}{until}"


def _period(framework: Framework) -> str:
    first = f"from {date_in_words(framework.in_force_from)}"
    last = framework.in_force_until
    return f"{first} to {date_in_words(last)}" if last else first


def _whose(framework: Framework) -> Iterable[str]:
    if framework.changed_settings:
        yield f"With settings that your area has changed in {framework.own_file}."
    elif framework.own_file:
        yield f"Your area’s own rules, from {framework.own_file}."
