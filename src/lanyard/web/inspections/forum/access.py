"""Who may pass to the forum's list."""

from lanyard.web.access.routes import Route
from lanyard.web.inspections.access import KEEP_FORUM_LIST, SEE_INSPECTIONS

ROUTES = (
    Route("inspections:forum", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:answer-forum-item", KEEP_FORUM_LIST, about="forum-item"),
)
