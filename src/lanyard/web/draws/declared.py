"""What the subjects of this room declare, gathered: routes, acts, entries, purposes of links."""

from lanyard.web.access.routes import Route
from lanyard.web.audit.acts import Act
from lanyard.web.pages.frame import Entry
from lanyard.web.people.links.purposes import Purpose

ROUTES: tuple[Route, ...] = ()
ACTS: tuple[Act, ...] = ()
ENTRIES: tuple[Entry, ...] = ()
PURPOSES: tuple[Purpose, ...] = ()
