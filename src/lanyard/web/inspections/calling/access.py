"""The pages by which calls are entered and noted, inspections listed, and ended."""

from lanyard.web.access.routes import Route
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS
from lanyard.web.pages.steps import steps_routes

ROUTES = (
    *steps_routes("inspections:enter", ENTER_CALL),
    Route("inspections:list", SEE_INSPECTIONS),
    Route("inspections:list-file", SEE_INSPECTIONS),
    Route("inspections:played", SEE_INSPECTIONS),
    Route("inspections:played-file", SEE_INSPECTIONS),
    Route("inspections:calls", SEE_INSPECTIONS, about="inspection"),
    Route("inspections:add-call", ENTER_CALL, about="inspection"),
    Route("inspections:change-call", ENTER_CALL, about="call"),
    Route("inspections:remove-call", ENTER_CALL, about="call"),
    Route("inspections:end", ENTER_CALL, about="inspection"),
    Route("inspections:reopen", ENTER_CALL, about="inspection"),
)
