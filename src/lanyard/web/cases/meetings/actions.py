"""What is done with meetings about a child. Each act is one transaction with one event."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.meetings.acts import (
    ATTENDEE_ADDED,
    ATTENDEE_CHANGED,
    ATTENDEE_REMOVED,
    MEETING_CHANGED,
    MEETING_REOPENED,
)
from lanyard.web.cases.meetings.rules import is_too_long_ago, kinds_of
from lanyard.web.cases.models import Case, CaseAttendee, CaseMeeting, Place
from lanyard.web.cases.models.meetings import Coming, MeetingKind, MeetingState
from lanyard.web.cases.participation.queries import check_takes_part
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.taking_part import WhatFor
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class MeetingDetails:
    """What a meeting needs. Fields as those of `CaseMeeting`."""

    inspector: str = ""
    manner: str = ""
    platform: str = ""
    place: str = ""
    interpreter: str = ""
    access_needs: str = ""
    not_at: str = ""
    without: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class AttendeeDetails:
    """Somebody who belongs in a meeting. Fields as those of `CaseAttendee`."""

    name: str
    service: str
    job: str = ""
    organisation: str = ""
    until: date | None = None
    coming: str = Coming.NOT_ASKED


def begin_meetings(cases: Collection[Case]) -> None:
    """Gives new cases the meetings that the framework has of each child. Call it in the act of opening."""
    made = [
        CaseMeeting(case=case, kind=kind) for case in cases for kind in kinds_of(case.inspection.rules_of)
    ]
    CaseMeeting.objects.bulk_create(made)


@transaction.atomic
def change_meeting(*, by: Visitor, meeting: int, version: int, details: MeetingDetails) -> CaseMeeting:
    """Says what a meeting needs. Raises `NotAllowedError`, `RefusedError` and `ChangedMeanwhileError`."""
    check_may(by, KEEP_CASES)
    held = CaseMeeting.held_for_change(meeting, version)
    _check_open(held)
    for name, value in asdict(details).items():
        setattr(held, name, value)
    held.save()
    _record(MEETING_CHANGED, held, by)
    return held


@transaction.atomic
def reopen_meeting(*, by: Visitor, meeting: int, now: datetime) -> CaseMeeting:
    """Opens a closed meeting again, once the family takes part again. Raises as `change_meeting`."""
    check_may(by, KEEP_CASES)
    held = CaseMeeting.objects.select_for_update(of=("self",)).select_related("case").get(pk=meeting)
    _check_wanted(held.case)
    if held.kind == MeetingKind.FAMILY:
        check_takes_part(held.case, WhatFor.MEETING, timezone.localdate(now))
    held.state, held.closed_at, held.version = MeetingState.OPEN, None, held.version + 1
    held.save()
    _record(MEETING_REOPENED, held, by)
    return held


@transaction.atomic
def add_attendee(*, by: Visitor, meeting: int, details: AttendeeDetails, today: date) -> CaseAttendee:
    """Puts somebody into a meeting. Raises `NotAllowedError` and `RefusedError`."""
    check_may(by, KEEP_CASES)
    held = CaseMeeting.objects.select_for_update(of=("self",)).select_related("case").get(pk=meeting)
    _check_open(held)
    _check_recent(details, today)
    attendee = CaseAttendee.objects.create(meeting=held, **asdict(details))
    _record_somebody(ATTENDEE_ADDED, attendee, by)
    return attendee


@transaction.atomic
def change_attendee(
    *, by: Visitor, attendee: int, version: int, details: AttendeeDetails, today: date
) -> CaseAttendee:
    """Changes what is known of somebody. Raises as `change_meeting`."""
    check_may(by, KEEP_CASES)
    held = CaseAttendee.held_for_change(attendee, version)
    _check_open(held.meeting)
    _check_recent(details, today)
    for name, value in asdict(details).items():
        setattr(held, name, value)
    held.save()
    _record_somebody(ATTENDEE_CHANGED, held, by)
    return held


@transaction.atomic
def remove_attendee(*, by: Visitor, attendee: int) -> None:
    """Takes somebody out of a meeting. Raises `NotAllowedError`."""
    check_may(by, KEEP_CASES)
    held = (
        CaseAttendee.objects.select_for_update(of=("self",)).select_related("meeting__case").get(pk=attendee)
    )
    _record_somebody(ATTENDEE_REMOVED, held, by)
    held.delete()


def _check_open(meeting: CaseMeeting) -> None:
    _check_wanted(meeting.case)
    if not meeting.is_open:
        raise RefusedError("This meeting is closed. Open it again first, if the family takes part again.")


def _check_wanted(case: Case) -> None:
    if case.place == Place.STOOD_DOWN:
        raise RefusedError("This child was stood down. Nothing more is prepared.")


def _check_recent(details: AttendeeDetails, today: date) -> None:
    if is_too_long_ago(details.until, today):
        raise RefusedError(
            "Practitioners of now or of the last two years belong in the meeting. "
            "Check the last day of their support, or leave them out.",
            "until",
        )


def _record(act: Act, meeting: CaseMeeting, by: Visitor) -> None:
    record(act, by=by, about=about_case(meeting.case), detail={"meeting": str(meeting)})


def _record_somebody(act: Act, attendee: CaseAttendee, by: Visitor) -> None:
    record(
        act,
        by=by,
        about=about_case(attendee.meeting.case),
        detail={"meeting": str(attendee.meeting), "service": attendee.service, "comes": attendee.coming},
        personal={"name": attendee.name},
    )
