"""What the timetable is handed: each meeting that a chosen child needs, with people and what to heed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from lanyard.core.frameworks import declare
from lanyard.core.frameworks.timeline import Timeline
from lanyard.web.cases.meetings.queries import meetings_of
from lanyard.web.cases.meetings.rules import kinds_of, lacking, rule_of
from lanyard.web.cases.models import Case, CaseMeeting, Place
from lanyard.web.cases.models.meetings import Coming, MeetingKind
from lanyard.web.inspections.models import Inspection


@dataclass(frozen=True)
class PersonNeeded:
    """Somebody who has to be there; who drops in need not be free for the whole of it."""

    name: str
    service: str
    organisation: str
    may_drop_in: bool


@dataclass(frozen=True)
class MeetingNeed:
    """One meeting to place. `child` is the number by which everybody speaks of the case.

    It is to lie between `first_day` and `last_day`, which are None while their dates wait. `inspector` names
    the one inspector of a family call, once known. `lacks` is what is still to be found out.
    """

    case: int
    child: str
    rule: str
    title: str
    minutes: int | None
    first_day: date | None
    last_day: date | None
    inspector: str
    manner: str
    platform: str
    place: str
    interpreter: str
    access_needs: str
    not_at: str
    people: tuple[PersonNeeded, ...]
    lacks: tuple[str, ...]


def needs_of(inspection: Inspection) -> list[MeetingNeed]:
    """Every open meeting of the chosen children. Four queries.

    Children in reserve and those stood down need none; nor does a family that does not take part.
    """
    cases = list(Case.objects.of(inspection).filter(place=Place.CHOSEN))
    meetings = meetings_of([case.pk for case in cases])
    return list(_needs(inspection, cases, meetings))


def days_of(rule: declare.Meeting, timeline: Timeline) -> tuple[date | None, date | None]:
    """The days to which the framework reserves a meeting, as far as they are known."""
    first = timeline.moment(rule.when)
    last = timeline.moment(rule.until) if rule.until else first
    return (first.day if first else None, last.day if last else None)


def _needs(
    inspection: Inspection, cases: list[Case], meetings: Mapping[int, list[CaseMeeting]]
) -> Iterator[MeetingNeed]:
    timeline = inspection.timeline()
    rules = {kind: rule_of(kind, inspection.rules_of) for kind in kinds_of(inspection.rules_of)}
    for case in cases:
        for meeting in meetings.get(case.pk, ()):
            rule = rules.get(MeetingKind(meeting.kind))
            if rule and meeting.is_open:
                yield _need(case, meeting, rule, timeline)


def _need(case: Case, meeting: CaseMeeting, rule: declare.Meeting, timeline: Timeline) -> MeetingNeed:
    first, last = days_of(rule, timeline)
    people = list(meeting.attendees.all())
    return MeetingNeed(
        case=case.pk,
        child=str(case),
        rule=rule.id,
        title=meeting.get_kind_display(),
        minutes=rule.minutes,
        first_day=first,
        last_day=last,
        inspector=meeting.inspector,
        manner=meeting.manner,
        platform=meeting.platform,
        place=meeting.place,
        interpreter=meeting.interpreter,
        access_needs=meeting.access_needs,
        not_at=meeting.not_at,
        people=tuple(
            PersonNeeded(each.name, each.service, each.organisation, each.coming == Coming.DROPS_IN)
            for each in people
            if each.coming != Coming.NO
        ),
        lacks=tuple(lacking(meeting, people)),
    )
