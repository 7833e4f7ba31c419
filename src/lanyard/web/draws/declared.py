"""What the subjects of this room declare, gathered: routes, acts, entries, purposes of links."""

from lanyard.web.access.routes import Route
from lanyard.web.audit.acts import Act
from lanyard.web.draws.choices import access as choices
from lanyard.web.draws.choices.acts import ACTS as CHOICE_ACTS
from lanyard.web.draws.choices.checks import CHECKS as CHOICE_CHECKS
from lanyard.web.draws.choices.retention import RULES as CHOICE_RULES
from lanyard.web.pages.frame import Entry
from lanyard.web.people.links.purposes import Purpose

ROUTES: tuple[Route, ...] = (*choices.ROUTES,)
ACTS: tuple[Act, ...] = (*CHOICE_ACTS,)
ENTRIES: tuple[Entry, ...] = ()
PURPOSES: tuple[Purpose, ...] = ()
CHECKS = CHOICE_CHECKS
RETENTION = (*CHOICE_RULES,)
