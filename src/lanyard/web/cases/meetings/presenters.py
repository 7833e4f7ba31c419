"""The words of the meetings about a child."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse

from lanyard.core.frameworks import declare
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.dates_in_words import date_in_words, weekday_and_day
from lanyard.core.words.phrases import curled
from lanyard.web.cases.meetings.needs import days_of
from lanyard.web.cases.meetings.rules import lacking, rule_of
from lanyard.web.cases.models import Case, CaseAttendee, CaseMeeting
from lanyard.web.cases.models.meetings import Coming, MeetingKind, Service

_COLOURS = {Coming.YES: "green", Coming.DROPS_IN: "green", Coming.NO: "red"}


@dataclass(frozen=True)
class SomebodyShown:
    """Somebody who belongs in a meeting."""

    name: str
    facts: str
    coming: str
    colour: str
    change: str
    remove: str


@dataclass(frozen=True)
class MeetingShown:
    """A meeting: what the rules say of it, what it needs, who comes, and what is still to be found out."""

    title: str
    about: str
    caution: str
    is_open: bool
    closed: str
    lacks: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    people: tuple[SomebodyShown, ...]
    change: str
    add: str
    reopen: str


def meetings_shown(case: Case, meetings: Sequence[CaseMeeting]) -> list[MeetingShown]:
    """The meetings of a case, with what the framework says of each."""
    timeline = case.inspection.timeline()
    return [_meeting(meeting, timeline) for meeting in meetings]


def _meeting(meeting: CaseMeeting, timeline: Timeline) -> MeetingShown:
    people = list(meeting.attendees.all())
    rule = rule_of(MeetingKind(meeting.kind), timeline.framework)
    closed = f"Closed on {date_in_words(meeting.closed_at.date())}." if meeting.closed_at else ""
    return MeetingShown(
        title=str(meeting),
        about=_about(rule, timeline) if rule else "",
        caution=curled(rule.source) if rule and not rule.strength.is_verified else "",
        is_open=meeting.is_open,
        closed=closed,
        lacks=tuple(lacking(meeting, people)),
        facts=tuple(_facts(meeting)),
        people=tuple(_somebody(each) for each in people),
        change=reverse("cases:change-meeting", args=[meeting.pk]),
        add=reverse("cases:add-attendee", args=[meeting.pk]),
        reopen=reverse("cases:reopen-meeting", args=[meeting.pk]),
    )


def _about(rule: declare.Meeting, timeline: Timeline) -> str:
    """One line: "From Thursday 18 to Friday 19 September, about 60 minutes, with one named inspector."."""
    first, last = days_of(rule, timeline)
    said = []
    if first and last and first != last:
        said.append(f"{weekday_and_day(first)} or {weekday_and_day(last)}")
    elif first:
        said.append(weekday_and_day(first))
    if rule.minutes:
        said.append(f"about {rule.minutes} minutes")
    if rule.inspectors:
        said.append(f"inspectors: {curled(', '.join(rule.inspectors)).lower()}")
    return ", ".join(said)


def _facts(meeting: CaseMeeting) -> Iterator[tuple[str, str]]:
    yield "Named inspector", meeting.inspector
    how = [meeting.get_manner_display(), meeting.get_platform_display(), meeting.place]
    yield "How it is held", ", ".join(each for each in how if each)
    yield "Interpreter", meeting.interpreter
    yield "Access needs", meeting.access_needs
    yield "Times that do not suit", meeting.not_at
    if meeting.kind == MeetingKind.PRACTITIONERS:
        yield (
            "Services that do not support the child",
            ", ".join(Service(each).label for each in meeting.without),
        )


def _somebody(attendee: CaseAttendee) -> SomebodyShown:
    coming = Coming(attendee.coming)
    said = [attendee.job, attendee.organisation, attendee.get_service_display()]
    if attendee.until:
        said.append(f"until {date_in_words(attendee.until)}")
    return SomebodyShown(
        name=attendee.name,
        facts=", ".join(each for each in said if each),
        coming=coming.label,
        colour=_COLOURS.get(coming, "grey"),
        change=reverse("cases:change-attendee", args=[attendee.pk]),
        remove=reverse("cases:remove-attendee", args=[attendee.pk]),
    )
