"""Who may see draws, and how they came about."""

from lanyard.web.access.routes import Route
from lanyard.web.draws.access import DRAW, SEE_DRAWS

ROUTES = (
    Route("draws:draws", SEE_DRAWS),
    Route("draws:draws-file", SEE_DRAWS),
    Route("draws:draw", SEE_DRAWS, about=DRAW),
    Route("draws:history", SEE_DRAWS, about=DRAW),
)
