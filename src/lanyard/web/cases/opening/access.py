"""Who opens cases, changes what is known of a child, and stands children down."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import CASE, KEEP_CASES

ROUTES = (
    Route("cases:open", KEEP_CASES, about="inspection", reads_child=True),
    Route("cases:open-by-hand", KEEP_CASES, about="inspection"),
    Route("cases:change-case", KEEP_CASES, about=CASE, reads_child=True),
    Route("cases:stand-down", KEEP_CASES, about=CASE, reads_child=True),
)
