"""The words of meetings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.urls import reverse

from lanyard.core.frameworks.declare import Framework
from lanyard.core.words.dates_in_words import date_in_words, time_in_words, weekday_and_date, weekday_and_day
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled, lower_first, upper_first
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.meetings.access import can_turn
from lanyard.web.inspections.meetings.rules import (
    MODES,
    at_both,
    days_in_words,
    is_outside,
    overlapping,
    rule_of,
    sent_to_both,
)
from lanyard.web.inspections.models import Attendee, Meeting, MeetingAction, TeamMember
from lanyard.web.pages.links import Link

NOT_PLACED = "Not placed yet"


@dataclass(frozen=True)
class MeetingShown:
    """A meeting as lists show it. `cautions` are what somebody should look at."""

    title: str
    href: str
    when: str
    who: str
    facts: tuple[str, ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True)
class DayShown:
    """The meetings of one day."""

    id: str
    title: str
    meetings: tuple[MeetingShown, ...]


@dataclass(frozen=True)
class KindShown:
    """Meetings of one kind that are still to be placed: one, or several that are numbered (`each`)."""

    title: str
    count: str
    when: str
    facts: tuple[str, ...]
    href: str
    who: str
    each: tuple[Link, ...]


@dataclass(frozen=True)
class Comer:
    """Somebody whom the framework sends to a meeting, and who that is in the team."""

    words: str
    names: str


@dataclass(frozen=True)
class AttendeeShown:
    """Somebody who comes to a meeting, what they are in the team, and where they are taken off it."""

    name: str
    role: str
    remove: str


@dataclass(frozen=True)
class ActionShown:
    """Something that was agreed, with who does it by when."""

    text: str
    facts: str
    is_done: bool
    is_late: bool
    turn: str


def by_day(
    meetings: Sequence[Meeting], framework: Framework, team: Sequence[TeamMember] = ()
) -> list[DayShown]:
    """The meetings of each day in order, of those that have one."""
    found: dict[date, list[Meeting]] = {}
    for meeting in meetings:
        if meeting.day:
            found.setdefault(meeting.day, []).append(meeting)
    return [
        DayShown(
            f"day-{day.isoformat()}",
            weekday_and_day(day),
            tuple(meeting_shown(each, meetings, framework, team) for each in found[day]),
        )
        for day in sorted(found)
    ]


def waiting(meetings: Sequence[Meeting], framework: Framework) -> list[KindShown]:
    """The meetings without a day, those of one kind together, the kind that can be earliest first."""
    found: dict[str, list[Meeting]] = {}
    for meeting in meetings:
        if meeting.day is None:
            found.setdefault(meeting.rule or f"own-{meeting.pk}", []).append(meeting)
    kinds = [_kind(sorted(those, key=lambda each: each.number), framework) for those in found.values()]
    return [kind for _, kind in sorted(kinds, key=lambda each: each[0])]


def _kind(meetings: Sequence[Meeting], framework: Framework) -> tuple[date, KindShown]:
    """A kind with the earliest day on which one of it can be."""
    first = meetings[0]
    rule, shown = rule_of(first, framework), meeting_shown(first, (), framework)
    is_one = rule is None or rule.times == 1
    kind = KindShown(
        title=shown.title if rule is None or is_one else curled(rule.title),
        count="" if is_one else f"{len(meetings)} of {rule.times if rule else 1} to be placed",
        when=shown.when,
        facts=shown.facts,
        href=shown.href if is_one else "",
        who=shown.who if is_one else "",
        each=() if is_one else tuple(_numbered(each) for each in meetings),
    )
    return first.earliest or date.max, kind


def _numbered(meeting: Meeting) -> Link:
    who = ", ".join(str(each) for each in meeting.attendees.all())
    words = f"{meeting.number} ({who})" if who else str(meeting.number)
    return Link(words, reverse("inspections:meeting", args=[meeting.pk]))


def meeting_shown(
    meeting: Meeting, others: Sequence[Meeting], framework: Framework, team: Sequence[TeamMember] = ()
) -> MeetingShown:
    """A meeting in words."""
    to_do = int(vars(meeting).get("to_do", 0))
    facts = [MODES.get(meeting.mode, ""), length_in_words(meeting), meeting.place]
    facts += [f"{counted(to_do, 'action', 'actions')} to do"] if to_do else []
    return MeetingShown(
        title=meeting.title,
        href=reverse("inspections:meeting", args=[meeting.pk]),
        when=when_in_words(meeting),
        who=", ".join(str(each) for each in meeting.attendees.all()),
        facts=tuple(fact for fact in facts if fact),
        cautions=tuple(cautions(meeting, others, framework, team)),
    )


def cautions(
    meeting: Meeting, others: Sequence[Meeting], framework: Framework, team: Sequence[TeamMember] = ()
) -> list[str]:
    """What speaks against the day or time of a meeting. Who the rules send is named from the team."""
    said = [
        words
        for other in overlapping(meeting, others)
        if (words := _clash(meeting, other, _named(sent_to_both(meeting, other, framework), framework, team)))
    ]
    if meeting.day and is_outside(meeting, meeting.day):
        said.insert(0, f"Outside its days: the rules have it {days_in_words(meeting)}.")
    return said


def _clash(meeting: Meeting, other: Meeting, by_rules: Sequence[Comer]) -> str:
    """Who would have to be at two places: by name where that is known, else as far as the rules say."""
    names = at_both(meeting, other)
    if names:
        return f"At the same time as “{other.title}”. At both would be: {', '.join(names)}."
    if by_rules:
        both = "; ".join(f"{each.words}: {each.names}" if each.names else each.words for each in by_rules)
        return f"At the same time as “{other.title}”. The rules send to both: {lower_first(both)}."
    return ""


def when_in_words(meeting: Meeting) -> str:
    """When a meeting is, or between which days it is to be placed."""
    if meeting.day is None:
        days = days_in_words(meeting)
        return f"To be {days}" if days else "Its days are not known yet"
    day = weekday_and_day(meeting.day)
    if meeting.starts is None:
        return f"{day}, time not set"
    return f"{day}, {time_in_words(meeting.starts)}{_until(meeting)}"


def length_in_words(meeting: Meeting) -> str:
    """How long it is: "60 minutes"; empty where that is not known."""
    return counted(meeting.minutes, "minute", "minutes") if meeting.minutes else ""


def facts_of(meeting: Meeting) -> list[dict[str, str]]:
    """What is known of a meeting, row by row."""
    day = f"{weekday_and_date(meeting.day)}{_at(meeting)}" if meeting.day else NOT_PLACED
    facts = {
        "When": day,
        "Place or link": meeting.place,
        "How": MODES.get(meeting.mode, ""),
        "Length": length_in_words(meeting),
        "By the rules": upper_first(days_in_words(meeting)) or "No days known yet",
    }
    return [{"key": key, "value": value} for key, value in facts.items()]


def comers(meeting: Meeting, framework: Framework, team: Iterable[TeamMember]) -> list[Comer]:
    """Whom the framework sends, with the names of those in the team whose role is called so."""
    rule = rule_of(meeting, framework)
    return _named((*rule.people, *rule.inspectors), framework, team) if rule else []


def _named(people: Iterable[str], framework: Framework, team: Iterable[TeamMember]) -> list[Comer]:
    """People in the words of the rules, each with who that is in the team."""
    ids = _ids_by_title(framework)
    names: dict[str, list[str]] = {}
    for member in team:
        names.setdefault(member.role, []).append(str(member))
    return [Comer(curled(words), ", ".join(names.get(ids.get(_plain(words), ""), []))) for words in people]


def roles_sent(meeting: Meeting, framework: Framework) -> set[str]:
    """The roles, by their ids, that the framework sends to a meeting."""
    rule, ids = rule_of(meeting, framework), _ids_by_title(framework)
    words = (*rule.people, *rule.inspectors) if rule else ()
    return {ids[_plain(each)] for each in words if _plain(each) in ids}


def offered(team: Iterable[TeamMember], framework: Framework) -> list[tuple[str, str]]:
    """People of the team to choose from, each with what they are in it."""
    titles = {role.id: curled(role.title) for role in framework.roles}
    return [(str(each.pk), f"{each}, {titles.get(each.role, each.role)}") for each in team]


def attendees_shown(meeting: Meeting) -> list[AttendeeShown]:
    """Who comes, in the order in which they were added."""
    return [_attendee(each) for each in meeting.attendees.all()]


def _attendee(attendee: Attendee) -> AttendeeShown:
    remove = reverse("inspections:remove-attendee", args=[attendee.pk])
    return AttendeeShown(str(attendee), attendee.role, remove)


def not_verified(meeting: Meeting, framework: Framework) -> str:
    """Where a meeting comes from, if that is not sure; empty otherwise."""
    rule = rule_of(meeting, framework)
    return curled(rule.source) if rule and not rule.strength.is_verified else ""


def actions_shown(actions: Iterable[MeetingAction], visitor: Visitor, today: date) -> list[ActionShown]:
    """What was agreed, in words."""
    return [
        ActionShown(
            text=action.text,
            facts=_facts_of(action),
            is_done=action.done_at is not None,
            is_late=action.done_at is None and action.due is not None and action.due < today,
            turn=reverse("inspections:turn-meeting-action", args=[action.pk])
            if can_turn(visitor, action)
            else "",
        )
        for action in actions
    ]


def _facts_of(action: MeetingAction) -> str:
    owner = action.owner.name if action.owner else "Nobody yet"
    return f"{owner}, by {date_in_words(action.due)}" if action.due else owner


def _at(meeting: Meeting) -> str:
    return f", {time_in_words(meeting.starts)}{_until(meeting)}" if meeting.starts else ", time not set"


def _until(meeting: Meeting) -> str:
    if meeting.day is None or meeting.starts is None or not meeting.minutes:
        return ""
    ends = datetime.combine(meeting.day, meeting.starts) + timedelta(minutes=meeting.minutes)
    return f" to {time_in_words(ends.time())}"


def _ids_by_title(framework: Framework) -> dict[str, str]:
    return {_plain(role.title): role.id for role in framework.roles}


def _plain(words: str) -> str:
    """Words in one form: rules say "Forum chair" of the role "Forum chairs"."""
    return words.casefold().rstrip("s")
