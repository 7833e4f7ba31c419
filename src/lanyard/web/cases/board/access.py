"""Who opens the case board."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import SEE_PROGRESS

ROUTES = (Route("cases:board", SEE_PROGRESS, about="inspection", reads_child=True),)
