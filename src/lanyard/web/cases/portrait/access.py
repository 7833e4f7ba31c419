"""The pages of pen portraits."""

from lanyard.web.access.routes import Door, Route
from lanyard.web.cases.access import CASE, GIVE_PARTS, KEEP_CASES, SEE_CASES
from lanyard.web.cases.asking.kinds import PORTRAIT
from lanyard.web.cases.writing.access import routes_of

ROUTES = (
    Route("cases:portrait", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:begin-portrait", KEEP_CASES, about=CASE),
    Route("cases:picture-portrait", GIVE_PARTS, about=PORTRAIT.name, reads_child=True),
    Route("cases:picture-portrait-by-link", Door.LINK, about=PORTRAIT.name, reads_child=True),
    Route("cases:remove-picture-portrait", KEEP_CASES, about=PORTRAIT.name),
    Route("cases:show-picture", SEE_CASES, about=PORTRAIT.name, reads_child=True),
    *routes_of(PORTRAIT.name),
)
