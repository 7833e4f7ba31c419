"""Who may accept queries: those who bring in the returns that they are about."""

from lanyard.web.access.routes import Route
from lanyard.web.data.access import IMPORT_RETURNS

ROUTES = (
    Route("data:accepted", IMPORT_RETURNS),
    Route("data:accepted-file", IMPORT_RETURNS),
    Route("data:accept", IMPORT_RETURNS, about="problem", reads_child=True),
    Route("data:take-back", IMPORT_RETURNS, about="accepted-query"),
)
