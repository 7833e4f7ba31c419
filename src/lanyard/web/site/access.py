"""Who may pass to the pages that belong to no feature."""

from lanyard.web.access.routes import Door, Route

ROUTES = (Route("home", Door.SIGNED_IN),)
