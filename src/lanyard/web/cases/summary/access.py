"""The pages of multi-agency summaries."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import CASE, KEEP_CASES, SEE_CASES
from lanyard.web.cases.asking.kinds import SECTION
from lanyard.web.cases.writing.access import routes_of

ROUTES = (
    Route("cases:summary", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:begin-summary", KEEP_CASES, about=CASE),
    Route("cases:summary-file", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:remind-summary", KEEP_CASES, about=CASE),
    *routes_of(SECTION.name),
)
