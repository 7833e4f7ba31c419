"""The pages of rehearsals."""

from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.access.routes import Route
from lanyard.web.inspections.access import REHEARSE, SEE_INSPECTIONS

ROUTES = (
    Route("inspections:rehearse", REHEARSE),
    Route("inspections:clocks", SEE_INSPECTIONS, about="rehearsal"),
    Route("inspections:clocks-now", SEE_INSPECTIONS, about="rehearsal"),
    Route("inspections:ask-for-all", REHEARSE, about="rehearsal"),
    Route("inspections:tell-all-owners", REHEARSE, about="rehearsal"),
    *(Route(f"inspections:clock-{mark}", REHEARSE, about="rehearsed-request") for mark in Mark),
    Route("inspections:end-rehearsal", REHEARSE, about="rehearsal"),
    Route("inspections:rehearsal-report", SEE_INSPECTIONS, about="rehearsal"),
    Route("inspections:rehearsal-report-file", SEE_INSPECTIONS, about="rehearsal"),
)
