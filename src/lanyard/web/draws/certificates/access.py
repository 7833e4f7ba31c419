"""Who may see the result of a draw, check it, replace children, and learn who they are."""

from lanyard.web.access.routes import Route
from lanyard.web.draws.access import DRAW, HOLD_DRAWS, SEE_DRAWS, SEE_WHO

ROUTES = (
    Route("draws:certificate", SEE_DRAWS, about=DRAW),
    Route("draws:certificate-file", SEE_DRAWS, about=DRAW),
    Route("draws:how-to-check", SEE_DRAWS, about=DRAW),
    Route("draws:verify", SEE_DRAWS, about=DRAW),
    Route("draws:replace", HOLD_DRAWS, about=DRAW),
    Route("draws:who", SEE_WHO, about=DRAW, reads_child=True),
    Route("draws:template", SEE_WHO, about=DRAW, reads_child=True),
)
