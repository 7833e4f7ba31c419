"""What timelines know of the area's days off."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.known import Holiday
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.working_days import Calendar
from lanyard.web.inspections.models import AreaDaysOff, WhoIsOff

HEEDED_BY = "council_days_off"
"""The setting by which rules say, with 1, that days off of the council are no working days."""

_AHEAD = timedelta(days=400)


def heeded_days(framework: Framework, notified: date) -> list[str]:
    """The council's days off that a call under these rules heeds, as yyyy-mm-dd; none where they say nothing.

    One query where the rules heed them.
    """
    if not framework.values.get(HEEDED_BY):
        return []
    found = AreaDaysOff.objects.of(WhoIsOff.COUNCIL).filter(last__gte=notified)
    return sorted({day.isoformat() for each in found for day in _days(each)})


def days_of_work() -> Calendar:
    """On which days people of the area work, whatever rules count: for how long work takes. One query."""
    found = AreaDaysOff.objects.of(WhoIsOff.COUNCIL)
    return Calendar(extra=frozenset(day for each in found for day in _days(each)))


def calendar_for(framework: Framework, notified: date) -> Calendar:
    """On which days the area works, for a call that is being entered."""
    return calendar_of(heeded_days(framework, notified))


def calendar_of(days: Iterable[str]) -> Calendar:
    """The calendar of an area with these days off of its own, each as yyyy-mm-dd."""
    return Calendar(extra=frozenset(date.fromisoformat(day) for day in days))


def school_holidays(timeline: Timeline) -> list[Holiday]:
    """School holidays until inspectors are gone: a visit in one is worth a warning. One query."""
    return holidays_in(days_off_in(timeline))


def holidays_in(found: Iterable[AreaDaysOff]) -> list[Holiday]:
    """Of some days off those on which schools are closed, as timelines know them."""
    return [Holiday(each.name, each.first, each.last) for each in found if each.who == WhoIsOff.SCHOOLS]


def days_off_in(timeline: Timeline) -> list[AreaDaysOff]:
    """Days off from the call until inspectors are gone, or in the year after it. One query."""
    first = timeline.known.notified
    ends = (timeline.day(name) for name in ("onsite_end", "meeting") if _has(timeline, name))
    last = max((day for day in ends if day), default=first + _AHEAD)
    return list(AreaDaysOff.objects.between(first, last))


def _has(timeline: Timeline, event: str) -> bool:
    return any(each.id == event for each in timeline.framework.events)


def _days(off: AreaDaysOff) -> Iterator[date]:
    for number in range((off.last - off.first).days + 1):
        yield off.first + timedelta(days=number)
