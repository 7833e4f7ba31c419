"""Who may pass to the addresses that pages themselves need."""

from lanyard.web.access.routes import Door, Route

ROUTES = (
    Route("pages:undo", Door.SIGNED_IN),
    Route("pages:components", Door.DEVELOPMENT),
)
