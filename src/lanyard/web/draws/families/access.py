"""Who may make codes; and the public pages, for whoever has one."""

from lanyard.web.access.routes import Door, Route
from lanyard.web.draws.access import DRAW, MAKE_FAMILY_CODES, SEE_DRAWS

ROUTES = (
    Route("draws:families", SEE_DRAWS, about=DRAW),
    Route("draws:family-letters", MAKE_FAMILY_CODES, about=DRAW),
    Route("draws:family-code", MAKE_FAMILY_CODES, about=DRAW),
    Route("draws:my-child", Door.OPEN),
    Route("draws:my-child-answer", Door.OPEN),
    Route("draws:my-child-proof", Door.OPEN, reads_child=True),
    Route("draws:my-child-checker", Door.OPEN),
)
