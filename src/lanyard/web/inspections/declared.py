"""What the subjects of this room declare, gathered: routes, acts, ways to take back, entries."""

from lanyard.web.inspections import access, acts
from lanyard.web.inspections.calling import access as calling
from lanyard.web.inspections.calling import places as calling_places
from lanyard.web.inspections.calling.acts import ACTS as CALLING_ACTS
from lanyard.web.inspections.days_off import access as days_off
from lanyard.web.inspections.days_off.actions import UNDO_REMOVAL as UNDO_REMOVAL_OF_DAYS_OFF
from lanyard.web.inspections.days_off.acts import ACTS as DAYS_OFF_ACTS
from lanyard.web.inspections.enquiries import access as enquiries
from lanyard.web.inspections.enquiries.actions import UNDO_MOVE as UNDO_MOVE_OF_ENQUIRY
from lanyard.web.inspections.enquiries.acts import ACTS as ENQUIRY_ACTS
from lanyard.web.inspections.forum import access as forum
from lanyard.web.inspections.forum.acts import ACTS as FORUM_ACTS
from lanyard.web.inspections.meetings import access as meetings
from lanyard.web.inspections.meetings.actions import UNDO_TURNING
from lanyard.web.inspections.meetings.acts import ACTS as MEETING_ACTS
from lanyard.web.inspections.meetings.attending import UNDO_LEAVING
from lanyard.web.inspections.method import access as method
from lanyard.web.inspections.method.actions import UNDO_RAISING
from lanyard.web.inspections.method.acts import ACTS as METHOD_ACTS
from lanyard.web.inspections.rehearsal import access as rehearsal
from lanyard.web.inspections.rehearsal.acts import ACTS as REHEARSAL_ACTS
from lanyard.web.inspections.tasks import access as tasks
from lanyard.web.inspections.tasks import places as tasks_places
from lanyard.web.inspections.tasks.acts import ACTS as TASK_ACTS
from lanyard.web.inspections.team import access as team
from lanyard.web.inspections.team.actions import UNDO_REMOVAL
from lanyard.web.inspections.team.acts import ACTS as TEAM_ACTS
from lanyard.web.inspections.timeline import access as timeline
from lanyard.web.inspections.timeline.feed import DIARY

ROUTES = (
    *access.ROUTES,
    *calling.ROUTES,
    *timeline.ROUTES,
    *tasks.ROUTES,
    *team.ROUTES,
    *meetings.ROUTES,
    *forum.ROUTES,
    *enquiries.ROUTES,
    *method.ROUTES,
    *rehearsal.ROUTES,
    *days_off.ROUTES,
)
ACTS = (
    *acts.ACTS,
    *CALLING_ACTS,
    *TASK_ACTS,
    *TEAM_ACTS,
    *MEETING_ACTS,
    *FORUM_ACTS,
    *ENQUIRY_ACTS,
    *METHOD_ACTS,
    *REHEARSAL_ACTS,
    *DAYS_OFF_ACTS,
)
TAKING_BACK = (
    *calling_places.TAKING_BACK,
    *tasks_places.TAKING_BACK,
    UNDO_REMOVAL,
    UNDO_REMOVAL_OF_DAYS_OFF,
    UNDO_TURNING,
    UNDO_LEAVING,
    UNDO_MOVE_OF_ENQUIRY,
    UNDO_RAISING,
)
ENTRIES = (*calling_places.ENTRIES, *tasks_places.ENTRIES)
PURPOSES = (DIARY, *tasks.PURPOSES, *forum.PURPOSES)
