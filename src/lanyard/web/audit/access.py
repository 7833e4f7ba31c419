"""Who may see the record of what happened."""

from lanyard.web.access.permissions import Permission, everywhere
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Route

SEE_EVENTS = Permission(
    "audit.see",
    "see the record of what happened",
    everywhere(RoleName.AUDITOR, RoleName.ADMINISTRATOR),
)

PERMISSIONS = (SEE_EVENTS,)
ROUTES: tuple[Route, ...] = ()
