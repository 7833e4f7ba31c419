"""The tables of the inspections room, one file a subject."""

from lanyard.web.inspections.models.digests import DigestDay, DigestOff
from lanyard.web.inspections.models.inspections import CallMade, Inspection, InspectionQuerySet, ToldDate
from lanyard.web.inspections.models.meetings import Meeting, MeetingAction
from lanyard.web.inspections.models.moves import DateMove, MovedTask, ToldPerson
from lanyard.web.inspections.models.tasks import Comment, Task, TaskKind, TaskState
from lanyard.web.inspections.models.team import TeamMember

__all__ = [
    "CallMade",
    "Comment",
    "DateMove",
    "DigestDay",
    "DigestOff",
    "Inspection",
    "InspectionQuerySet",
    "Meeting",
    "MeetingAction",
    "MovedTask",
    "Task",
    "TaskKind",
    "TaskState",
    "TeamMember",
    "ToldDate",
    "ToldPerson",
]
