"""What the subjects of this room declare, gathered: routes, acts, entries, purposes of links."""

from lanyard.web.access.routes import Route
from lanyard.web.audit.acts import Act
from lanyard.web.draws.ceremony import access as ceremony
from lanyard.web.draws.ceremony.acts import ACTS as CEREMONY_ACTS
from lanyard.web.draws.ceremony.erasure import PERSON_ERASERS
from lanyard.web.draws.certificates import access as certificates
from lanyard.web.draws.certificates.acts import ACTS as CERTIFICATE_ACTS
from lanyard.web.draws.choices import access as choices
from lanyard.web.draws.choices.acts import ACTS as CHOICE_ACTS
from lanyard.web.draws.choices.checks import CHECKS as CHOICE_CHECKS
from lanyard.web.draws.choices.retention import RULES as CHOICE_RULES
from lanyard.web.draws.families import access as families
from lanyard.web.draws.families.acts import ACTS as FAMILY_ACTS
from lanyard.web.draws.lists import access as lists
from lanyard.web.draws.lists.acts import ACTS as LIST_ACTS
from lanyard.web.draws.lists.retention import LEFTOVERS
from lanyard.web.draws.lists.retention import RULES as LIST_RULES
from lanyard.web.draws.overview import access as overview
from lanyard.web.draws.overview import places as overview_places
from lanyard.web.draws.overview.acts import ACTS as OVERVIEW_ACTS

ROUTES: tuple[Route, ...] = (
    *overview.ROUTES,
    *lists.ROUTES,
    *ceremony.ROUTES,
    *certificates.ROUTES,
    *choices.ROUTES,
    *families.ROUTES,
)
ACTS: tuple[Act, ...] = (
    *OVERVIEW_ACTS,
    *LIST_ACTS,
    *CEREMONY_ACTS,
    *CERTIFICATE_ACTS,
    *CHOICE_ACTS,
    *FAMILY_ACTS,
)
ENTRIES = overview_places.ENTRIES
PURPOSES = ceremony.PURPOSES
CHECKS = (*CHOICE_CHECKS, LEFTOVERS.check())
RETENTION = (
    *LIST_RULES,
    *CHOICE_RULES,
)
__all__ = ["ACTS", "CHECKS", "ENTRIES", "PERSON_ERASERS", "PURPOSES", "RETENTION", "ROUTES"]
