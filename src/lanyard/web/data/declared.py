"""What the subjects of this room declare, gathered: routes, acts, entries."""

from lanyard.web.data.imports import access as imports
from lanyard.web.data.imports import places as imports_places
from lanyard.web.data.imports.acts import ACTS as IMPORT_ACTS

ROUTES = imports.ROUTES
ACTS = IMPORT_ACTS
ENTRIES = imports_places.ENTRIES
