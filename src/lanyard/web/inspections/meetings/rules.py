"""When a meeting can be, and which meetings stand in each other's way. Needs no database."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from lanyard.core.frameworks import declare
from lanyard.core.frameworks.declare import Framework
from lanyard.core.words.dates_in_words import weekday_and_day
from lanyard.web.inspections.models import Attendee, Meeting

MODES: Mapping[str, str] = {
    "phone": "By phone",
    "remote": "By video call",
    "on-site": "In person",
    "either": "By video call or in person",
}
"""How meetings are held, by the names that rules use."""

USUAL_MINUTES = 60
"""How long a meeting of unknown length is taken to last when clashes are looked for."""


def rule_of(meeting: Meeting, framework: Framework) -> declare.Meeting | None:
    """The framework's rule for a meeting; None for one that has none."""
    return next((rule for rule in framework.meetings if rule.id == meeting.rule), None)


def is_outside(meeting: Meeting, day: date) -> bool:
    """Whether a day lies before or after those between which the meeting is to be."""
    too_early = meeting.earliest is not None and day < meeting.earliest
    too_late = meeting.latest is not None and day > meeting.latest
    return too_early or too_late


def days_in_words(meeting: Meeting) -> str:
    """Between which days a meeting is to be: "on Monday 23 November"; empty where nothing is known."""
    first, last = meeting.earliest, meeting.latest
    if first and last and first != last:
        return f"from {weekday_and_day(first)} to {weekday_and_day(last)}"
    if first and last:
        return f"on {weekday_and_day(first)}"
    if first:
        return f"from {weekday_and_day(first)}"
    return f"by {weekday_and_day(last)}" if last else ""


def sent_to_both(one: Meeting, other: Meeting, framework: Framework) -> list[str]:
    """Whom the framework sends to both of two meetings, in its words and its order."""
    there = _people(other, framework)
    return [words for words in _in_order(one, framework) if words in there]


def overlapping(meeting: Meeting, others: Iterable[Meeting]) -> list[Meeting]:
    """The other meetings at the same time."""
    return [other for other in others if other.pk != meeting.pk and _overlap(meeting, other)]


def at_both(one: Meeting, other: Meeting) -> list[str]:
    """The names of those who are to come to both of two meetings."""
    there = {identity_of(each) for each in other.attendees.all()}
    return [str(each) for each in one.attendees.all() if identity_of(each) in there]


def identity_of(attendee: Attendee) -> tuple[int | None, str]:
    """What two attendees have in common who are one person: their account, or how they are called."""
    return attendee.person_id, "" if attendee.person_id else attendee.name.casefold()


def _people(meeting: Meeting, framework: Framework) -> set[str]:
    return set(_in_order(meeting, framework))


def _in_order(meeting: Meeting, framework: Framework) -> tuple[str, ...]:
    rule = rule_of(meeting, framework)
    return (*rule.people, *rule.inspectors) if rule else ()


def _overlap(one: Meeting, other: Meeting) -> bool:
    first, second = _span(one), _span(other)
    return first is not None and second is not None and first[0] < second[1] and second[0] < first[1]


def _span(meeting: Meeting) -> tuple[datetime, datetime] | None:
    if meeting.day is None or meeting.starts is None:
        return None
    begins = datetime.combine(meeting.day, meeting.starts)
    return begins, begins + timedelta(minutes=meeting.minutes or USUAL_MINUTES)
