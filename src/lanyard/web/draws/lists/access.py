"""Who may have lists frozen, see what they hold, and have their files."""

from lanyard.web.access.routes import Route
from lanyard.web.draws.access import DRAW, HOLD_DRAWS, SEE_DRAWS, SEE_LISTS

ROUTES = (
    Route("draws:begin", HOLD_DRAWS),
    Route("draws:freeze", HOLD_DRAWS),
    Route("draws:freeze-again", HOLD_DRAWS, about=DRAW),
    Route("draws:list", SEE_DRAWS, about=DRAW),
    Route("draws:verifiers-list", SEE_DRAWS, about=DRAW),
    Route("draws:checker", SEE_DRAWS, about=DRAW),
    Route("draws:full-list", SEE_LISTS, about=DRAW),
    Route("draws:show-list", HOLD_DRAWS, about=DRAW),
    Route("draws:retire", HOLD_DRAWS, about=DRAW),
)
