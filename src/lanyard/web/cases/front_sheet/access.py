"""Who opens the front sheet of a case."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import CASE, SEE_CASES

ROUTES = (
    Route("cases:case", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:front-sheet-pdf", SEE_CASES, about=CASE, reads_child=True),
)
