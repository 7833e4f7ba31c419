"""Who may pass to the pages of meetings, and who may say that an action is done."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Route
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.access import ARRANGE, DO_TASKS, SEE_INSPECTIONS
from lanyard.web.inspections.models import MeetingAction

ROUTES = (
    Route("inspections:meetings", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:add-meeting", ARRANGE, about="inspection"),
    Route("inspections:meeting", SEE_INSPECTIONS, about="meeting"),
    Route("inspections:place-meeting", ARRANGE, about="meeting"),
    Route("inspections:write-meeting", ARRANGE, about="meeting"),
    Route("inspections:remove-meeting", ARRANGE, about="meeting"),
    Route("inspections:add-attendees", ARRANGE, about="meeting"),
    Route("inspections:remove-attendee", ARRANGE, about="attendee"),
    Route("inspections:add-meeting-action", ARRANGE, about="meeting"),
    Route("inspections:turn-meeting-action", DO_TASKS, about="meeting-action"),
)


def can_turn(visitor: Visitor, action: MeetingAction) -> bool:
    """Whoever has to do an action, and whoever arranges the inspection, may say that it is done."""
    if action.owner_id is None:
        return visitor.reach(DO_TASKS).everything
    return visitor.may(DO_TASKS, owner=action.owner_id)


def check_turn(visitor: Visitor, action: MeetingAction) -> None:
    """Raises `NotAllowedError` unless the visitor may say that the action is done."""
    if not can_turn(visitor, action):
        raise NotAllowedError("This is for somebody else to do. Ask whoever arranges the inspection.")
