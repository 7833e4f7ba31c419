"""A timeline as a calendar that any diary reads (iCalendar). The same timeline gives the same bytes."""

import datetime as dt
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from lanyard.core.frameworks.declare import Framework, Inspection
from lanyard.core.frameworks.timeline import Moment, Step, Timeline

_LONDON = ZoneInfo("Europe/London")
_DAY = dt.timedelta(days=1)


def calendar_of(timeline: Timeline, changes: int = 0) -> bytes:
    """Each dated event as an entry of the calendar; a window lasts its days, a time its hour.

    `changes` counts how often the dates have moved: diaries take the highest they have seen.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Lanyard//Inspection timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _said(timeline.framework, timeline.framework.title))
    for step in timeline.steps:
        if step.moment:
            calendar.add_component(_entry(timeline, step, step.moment, changes))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _entry(timeline: Timeline, step: Step, moment: Moment, changes: int) -> Event:
    notified = timeline.known.notified
    entry = Event()
    entry.add("uid", f"{step.event.id}.{notified:%Y%m%d}.{timeline.framework.id}@lanyard")
    entry.add("dtstamp", dt.datetime.combine(notified, dt.time(), tzinfo=dt.UTC))
    entry.add("sequence", changes)
    entry.add("summary", _said(timeline.framework, step.event.title))
    entry.add("description", _description(step))
    if moment.time:
        start = dt.datetime.combine(moment.day, moment.time, tzinfo=_LONDON)
        entry.add("dtstart", start)
        entry.add("dtend", start + dt.timedelta(hours=1))
    else:
        entry.add("dtstart", moment.day)
        entry.add("dtend", (step.until or moment.day) + _DAY)  # the day after the last, as the format has it
    return entry


def _said(framework: Framework, title: str) -> str:
    """A title in the diary: of what is only played, it says so first."""
    is_played = framework.inspection is Inspection.REHEARSAL
    return f"Rehearsal: {title}" if is_played and not title.startswith("Rehearsal") else title


def _description(step: Step) -> str:
    verified = "" if step.strength.is_verified else " (not verified)"
    lines = [", ".join(step.event.who), step.event.note, f"Source: {step.event.source}{verified}"]
    return "\n".join(line for line in lines if line)
