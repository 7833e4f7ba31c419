"""Who takes the file of a case out."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import CASE, KEEP_CASES

ROUTES = (Route("cases:export", KEEP_CASES, about=CASE, reads_child=True),)
