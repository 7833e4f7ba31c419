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
    Route("data:comparison", IMPORT_RETURNS, about="comparison"),
    Route("data:came", IMPORT_RETURNS, about="comparison", reads_child=True),
    Route("data:came-file", IMPORT_RETURNS, about="comparison", reads_child=True),
    Route("data:left", IMPORT_RETURNS, about="comparison", reads_child=True),
    Route("data:left-file", IMPORT_RETURNS, about="comparison", reads_child=True),
    Route("data:changed", IMPORT_RETURNS, about="comparison", reads_child=True),
    Route("data:changed-file", IMPORT_RETURNS, about="comparison", reads_child=True),
)
