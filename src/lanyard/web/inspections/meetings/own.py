"""Meetings of the area's own, which the rules do not name. Each act is one transaction with one event."""

from dataclasses import dataclass

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.meetings.actions import Placing, check_day
from lanyard.web.inspections.meetings.acts import ADDED, REMOVED
from lanyard.web.inspections.meetings.errors import MeetingRefusedError
from lanyard.web.inspections.meetings.rules import MODES
from lanyard.web.inspections.models import Inspection, Meeting


@dataclass(frozen=True)
class MeetingDetails:
    """What a meeting is called, how it is held (a name of `MODES`), and what it is to speak of."""

    title: str
    mode: str
    agenda: str = ""


@transaction.atomic
def add_meeting(*, by: Visitor, inspection: int, details: MeetingDetails, placing: Placing) -> Meeting:
    """A meeting that the rules do not name. Raises `NotAllowedError` and `MeetingRefusedError`."""
    check_may(by, ARRANGE)
    if details.mode not in MODES:
        raise MeetingRefusedError("Choose how the meeting is held.", "mode")
    meeting = Meeting(
        inspection=Inspection.objects.get(pk=inspection),
        title=details.title,
        mode=details.mode,
        agenda=details.agenda,
    )
    check_day(meeting, placing)
    meeting.day, meeting.starts = placing.day, placing.starts
    meeting.minutes, meeting.place = placing.minutes, placing.place
    meeting.save()
    day = placing.day.isoformat() if placing.day else None
    record(ADDED, by=by, about=About("meeting", meeting.pk), detail={"inspection": inspection, "day": day})
    return meeting


@transaction.atomic
def remove_meeting(*, by: Visitor, meeting: int) -> Meeting:
    """Takes a meeting of the area's own away, with who was to come and its agenda.

    Raises `NotAllowedError`, and `MeetingRefusedError` for one that the rules ask for, or of which something
    has been kept: notes, actions, queries or notes on the method.
    """
    check_may(by, ARRANGE)
    held = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting)
    _check_removable(held)
    number, inspection = held.pk, held.inspection_id
    held.delete()
    record(REMOVED, by=by, about=About("inspection", inspection), detail={"meeting": number})
    return held


def _check_removable(meeting: Meeting) -> None:
    if meeting.rule:
        raise MeetingRefusedError("The rules ask for this meeting. Take it off its day instead.")
    kept = (meeting.actions, meeting.enquiries, meeting.method_notes)
    if meeting.notes or any(each.exists() for each in kept):
        raise MeetingRefusedError(
            "This meeting has notes, actions or queries, which would go with it. Take it off its day instead."
        )
