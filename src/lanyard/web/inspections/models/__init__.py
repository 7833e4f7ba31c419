"""The tables of the inspections room, one file a subject."""

from lanyard.web.inspections.models.days_off import AreaDaysOff, WhoIsOff
from lanyard.web.inspections.models.digests import DigestDay, DigestOff
from lanyard.web.inspections.models.enquiries import Enquiry, EnquiryNote, EnquiryQuerySet, EnquiryState
from lanyard.web.inspections.models.inspections import CallMade, Inspection, InspectionQuerySet, ToldDate
from lanyard.web.inspections.models.meetings import Attendee, Meeting, MeetingAction
from lanyard.web.inspections.models.method import MethodGroup, MethodNote
from lanyard.web.inspections.models.moves import DateMove, MovedTask, ToldPerson
from lanyard.web.inspections.models.rehearsal import ClockMark, Rehearsal
from lanyard.web.inspections.models.tasks import Comment, Task, TaskKind, TaskState
from lanyard.web.inspections.models.team import TeamMember

__all__ = [
    "AreaDaysOff",
    "Attendee",
    "CallMade",
    "ClockMark",
    "Comment",
    "DateMove",
    "DigestDay",
    "DigestOff",
    "Enquiry",
    "EnquiryNote",
    "EnquiryQuerySet",
    "EnquiryState",
    "Inspection",
    "InspectionQuerySet",
    "Meeting",
    "MeetingAction",
    "MethodGroup",
    "MethodNote",
    "MovedTask",
    "Rehearsal",
    "Task",
    "TaskKind",
    "TaskState",
    "TeamMember",
    "ToldDate",
    "ToldPerson",
    "WhoIsOff",
]
