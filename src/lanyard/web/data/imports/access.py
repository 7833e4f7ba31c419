"""Who may see imports: those who may make them."""

from lanyard.web.access.routes import Route
from lanyard.web.data.access import IMPORT_RETURNS

ROUTES = (
    Route("data:imports", IMPORT_RETURNS),
    Route("data:imports-file", IMPORT_RETURNS),
    Route("data:bring-in", IMPORT_RETURNS),
    Route("data:import", IMPORT_RETURNS, about="import"),
    Route("data:go-on", IMPORT_RETURNS, about="import"),
    Route("data:cancel-import", IMPORT_RETURNS, about="import"),
    Route("data:conflicts", IMPORT_RETURNS, about="import", reads_child=True),
    Route("data:conflicts-file", IMPORT_RETURNS, about="import", reads_child=True),
    Route("data:workbook", IMPORT_RETURNS, about="imported-file", reads_child=True),
    Route("data:problems", IMPORT_RETURNS, about="import", reads_child=True),
    Route("data:problems-file", IMPORT_RETURNS, about="import", reads_child=True),
)
