"""Who may pass to the pages that belong to no feature."""

from lanyard.web.access.routes import Door, Route
from lanyard.web.site.open_pages import OPEN_PAGES

ROUTES = (
    Route("home", Door.SIGNED_IN),
    Route("demo", Door.DEMO),
    Route("health", Door.OPEN),
    Route("ready", Door.OPEN),
    *(Route(page.name, Door.OPEN) for page in OPEN_PAGES),
)
