"""What a meeting about a child still lacks. Needs no database."""

from collections.abc import Collection, Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from lanyard.core.frameworks import declare
from lanyard.core.frameworks.declare import Framework
from lanyard.web.cases.models.meetings import CaseAttendee, CaseMeeting, Coming, MeetingKind, Service
from lanyard.web.cases.taking_part import Manner

LOOKED_BACK = relativedelta(years=2)
"""How far back practitioners who supported a child belong in the meeting: the 2022 pilot letter."""

SERVICES = (Service.EDUCATION, Service.HEALTH, Service.CARE)
"""The services of which somebody is looked for."""

_COMES = frozenset({Coming.YES, Coming.DROPS_IN})


def rule_of(kind: MeetingKind, rules: Framework) -> declare.Meeting | None:
    """What the framework says of such a meeting; None where its inspections have none."""
    return next((rule for rule in rules.meetings if rule.id == kind), None)


def kinds_of(rules: Framework) -> list[MeetingKind]:
    """The meetings about each child that the framework has."""
    return [kind for kind in MeetingKind if rule_of(kind, rules)]


def lacking(meeting: CaseMeeting, people: Collection[CaseAttendee]) -> list[str]:
    """What is to be found out before the meeting can be placed, in words that name nobody."""
    if meeting.kind == MeetingKind.FAMILY:
        return [*_of_family(meeting, people), *_how(meeting)]
    return list(_of_practitioners(meeting, people))


def is_too_long_ago(until: date | None, today: date) -> bool:
    """Whether somebody's support ended earlier than practitioners are asked back for."""
    return until is not None and until < today - LOOKED_BACK


def _of_family(meeting: CaseMeeting, people: Collection[CaseAttendee]) -> Iterator[str]:
    if not meeting.inspector:
        yield "which inspector"
    if not any(each.coming in _COMES for each in people):
        yield "who of the family comes"


def _how(meeting: CaseMeeting) -> Iterator[str]:
    if not meeting.manner:
        yield "how it is held"
    if meeting.manner == Manner.IN_PERSON and not meeting.place:
        yield "where it is held"
    if meeting.manner == Manner.VIDEO and not meeting.platform:
        yield "on which platform"


def _of_practitioners(meeting: CaseMeeting, people: Collection[CaseAttendee]) -> Iterator[str]:
    """Every service that supports the child is to have somebody there, if only for a part."""
    there = {each.service for each in people if each.coming in _COMES}
    for service in SERVICES:
        if service not in there and service not in meeting.without:
            yield f"who comes from {service.label.lower()}"
