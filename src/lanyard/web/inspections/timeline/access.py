"""The pages of an inspection's dates and rules."""

from lanyard.web.access.routes import Door, Route
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS

ROUTES = (
    Route("inspections:timeline", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:change-date", ENTER_CALL, about="inspection"),
    Route("inspections:moves", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:move", SEE_INSPECTIONS, about="move"),
    Route("inspections:rules", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:calendar", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:your-calendar", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:revoke-feed", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:feed", Door.LINK),
    Route("inspections:calendar-by-link", Door.LINK, about="inspection"),
)
