"""Who may see snapshots and decide which is in use: those who may make them."""

from lanyard.web.access.routes import Route
from lanyard.web.data.access import IMPORT_RETURNS

ROUTES = (
    Route("data:snapshots", IMPORT_RETURNS),
    Route("data:snapshots-file", IMPORT_RETURNS),
    Route("data:snapshot", IMPORT_RETURNS, about="snapshot"),
    Route("data:verify", IMPORT_RETURNS, about="snapshot"),
    Route("data:put-in-use", IMPORT_RETURNS, about="snapshot"),
    Route("data:retire", IMPORT_RETURNS, about="snapshot"),
    Route("data:make-again", IMPORT_RETURNS, about="snapshot"),
    Route("data:compare", IMPORT_RETURNS, about="snapshot"),
    Route("data:compared-came", IMPORT_RETURNS, about="snapshot", reads_child=True),
    Route("data:compared-came-file", IMPORT_RETURNS, about="snapshot", reads_child=True),
    Route("data:compared-left", IMPORT_RETURNS, about="snapshot", reads_child=True),
    Route("data:compared-left-file", IMPORT_RETURNS, about="snapshot", reads_child=True),
    Route("data:compared-changed", IMPORT_RETURNS, about="snapshot", reads_child=True),
    Route("data:compared-changed-file", IMPORT_RETURNS, about="snapshot", reads_child=True),
)
