"""The pages of the area's days off."""

from lanyard.web.access.routes import Route
from lanyard.web.inspections.access import ENTER_CALL, SEE_INSPECTIONS

ROUTES = (
    Route("inspections:days-off", SEE_INSPECTIONS),
    Route("inspections:days-off-file", SEE_INSPECTIONS),
    Route("inspections:add-days-off", ENTER_CALL),
    Route("inspections:import-days-off", ENTER_CALL),
    Route("inspections:change-days-off", ENTER_CALL, about="days-off"),
    Route("inspections:remove-days-off", ENTER_CALL, about="days-off"),
)
