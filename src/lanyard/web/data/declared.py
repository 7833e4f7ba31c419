"""What the subjects of this room declare, gathered: routes, acts, entries."""

from lanyard.web.data.accepted import access as accepted
from lanyard.web.data.accepted.acts import ACTS as ACCEPTED_ACTS
from lanyard.web.data.catalogue import access as catalogue
from lanyard.web.data.catalogue import places as catalogue_places
from lanyard.web.data.catalogue.acts import ACTS as CATALOGUE_ACTS
from lanyard.web.data.drills import access as drills
from lanyard.web.data.drills.acts import ACTS as DRILL_ACTS
from lanyard.web.data.drills.retention import RULES as DRILL_RULES
from lanyard.web.data.figures import access as figures
from lanyard.web.data.figures import places as figures_places
from lanyard.web.data.figures.acts import ACTS as FIGURE_ACTS
from lanyard.web.data.imports import access as imports
from lanyard.web.data.imports.acts import ACTS as IMPORT_ACTS
from lanyard.web.data.providers import access as providers
from lanyard.web.data.providers.acts import ACTS as PROVIDER_ACTS
from lanyard.web.data.providers.retention import PERSON_ERASERS as PROVIDER_ERASERS
from lanyard.web.data.providers.retention import RULES as PROVIDER_RULES
from lanyard.web.data.register import access as register
from lanyard.web.data.register.acts import ACTS as REGISTER_ACTS
from lanyard.web.data.register.retention import RULES as REGISTER_RULES
from lanyard.web.data.snapshots import access as snapshots
from lanyard.web.data.snapshots.acts import ACTS as SNAPSHOT_ACTS

ROUTES = (
    *imports.ROUTES,
    *accepted.ROUTES,
    *snapshots.ROUTES,
    *figures.ROUTES,
    *catalogue.ROUTES,
    *drills.ROUTES,
    *providers.ROUTES,
    *register.ROUTES,
)
ACTS = (
    *IMPORT_ACTS,
    *ACCEPTED_ACTS,
    *SNAPSHOT_ACTS,
    *FIGURE_ACTS,
    *CATALOGUE_ACTS,
    *DRILL_ACTS,
    *PROVIDER_ACTS,
    *REGISTER_ACTS,
)
ENTRIES = figures_places.ENTRIES
PURPOSES = (*catalogue.PURPOSES, *providers.PURPOSES)
OWN_LINKS = catalogue_places.OWN_LINKS
RETENTION = (*DRILL_RULES, *PROVIDER_RULES, *REGISTER_RULES)
PERSON_ERASERS = PROVIDER_ERASERS
