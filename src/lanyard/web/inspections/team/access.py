"""Who may pass to the pages of the team."""

from lanyard.web.access.routes import Route
from lanyard.web.inspections.access import ARRANGE, SEE_INSPECTIONS

ROUTES = (
    Route("inspections:team", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:fill-role", ARRANGE, about="inspection"),
    Route("inspections:change-member", ARRANGE, about="team-member"),
    Route("inspections:remove-member", ARRANGE, about="team-member"),
    Route("inspections:send-link", ARRANGE, about="team-member"),
    Route("inspections:give-tasks", ARRANGE, about="team-member"),
    Route("inspections:contacts", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:contacts-file", SEE_INSPECTIONS, about="inspection"),
)
