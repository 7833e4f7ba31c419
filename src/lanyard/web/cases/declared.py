"""What the subjects of this room declare, gathered: routes, acts."""

from lanyard.web.access.routes import Route
from lanyard.web.cases import acts
from lanyard.web.cases.opening.acts import ACTS as OPENING_ACTS

ROUTES: tuple[Route, ...] = ()
ACTS = (*acts.ACTS, *OPENING_ACTS)
