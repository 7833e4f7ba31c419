"""`lanyard plan`: the dated timeline of an inspection, from the day of the call."""

import datetime as dt
import sys

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import complain, say, say_json
from lanyard.core.frameworks.as_json import timeline_as_json
from lanyard.core.frameworks.catalogue import framework, in_force, with_own
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.possible import oddities
from lanyard.core.frameworks.timeline import Step, Timeline
from lanyard.core.packs.calendar_file import calendar_of
from lanyard.core.words.dates_in_words import short_date, time_in_words


def run(parsed: Parsed) -> int:
    """A table of dates; with `--json` one object, with `--ics` a calendar. Warnings go to standard error."""
    known = with_own(parsed.rules)
    rules = framework(parsed.framework, known) if parsed.framework else in_force(parsed.notified, known=known)
    timeline = Timeline(rules, Known(parsed.notified, dict(parsed.told), parsed.outcome))
    warnings = list(oddities(rules, timeline.day))
    if parsed.json:
        say_json(timeline_as_json(timeline, warnings))
    elif parsed.ics:
        sys.stdout.write(calendar_of(timeline).decode())
    else:
        _say_table(timeline)
    for warning in warnings:
        complain(f"Note: {warning}")
    return 0


def _say_table(timeline: Timeline) -> None:
    say(timeline.framework.title)
    for step in timeline.steps:
        say(f"{_date(step):<36}{step.event.title}{_caution(step)}")


def _date(step: Step) -> str:
    if step.moment is None:
        return "not known yet"
    day = _weekday(step.moment.day)
    if step.until:
        day += f" to {_weekday(step.until)}"
    return f"{day}, {time_in_words(step.moment.time)}" if step.moment.time else day


def _weekday(day: dt.date) -> str:
    return f"{'MonTueWedThuFriSatSun'[day.weekday() * 3 :][:3]} {short_date(day)}"


def _caution(step: Step) -> str:
    return "" if step.strength.is_verified else "  (not verified)"
