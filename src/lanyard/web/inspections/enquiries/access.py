"""Who may note queries and follow them, and the pages of enquiries."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import Permission
from lanyard.web.access.routes import Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.inspections.access import NOTE_ENQUIRIES, SEE_INSPECTIONS
from lanyard.web.inspections.enquiries.rules import MOVES
from lanyard.web.inspections.models import Enquiry

ROUTES = (
    Route("inspections:enquiries", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:enquiries-file", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:criteria", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:note-query", NOTE_ENQUIRIES, about="inspection", finds=SEE_INSPECTIONS),
    Route("inspections:enquiry", SEE_INSPECTIONS, about="enquiry"),
    Route("inspections:change-enquiry", NOTE_ENQUIRIES, about="enquiry"),
    Route("inspections:link-enquiry", NOTE_ENQUIRIES, about="enquiry"),
    Route("inspections:add-enquiry-note", NOTE_ENQUIRIES, about="enquiry", finds=SEE_INSPECTIONS),
    *(Route(f"inspections:{move.name}-enquiry", move.needs, about="enquiry") for move in MOVES.values()),
)


def can_work_on(visitor: Visitor, enquiry: Enquiry, permission: Permission = NOTE_ENQUIRIES) -> bool:
    """Whether a right reaches a query: some people's reaches all of them, others' those they have noted."""
    if enquiry.noted_by_id is None:
        return visitor.reach(permission).everything
    return visitor.may(permission, owner=enquiry.noted_by_id)


def check_work_on(visitor: Visitor, enquiry: Enquiry, permission: Permission = NOTE_ENQUIRIES) -> None:
    """Raises `NotAllowedError` unless the right reaches the query."""
    if can_work_on(visitor, enquiry, permission):
        return
    if visitor.may(permission):
        raise NotAllowedError("Somebody else noted this query. Add a note to it, or ask them.")
    raise NotAllowedError(f"You cannot {permission.words}. {who_can(permission)}")
