"""Who may see the record of what happened."""

from lanyard.web.access.permissions import Permission, everywhere
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Route

SEE_EVENTS = Permission(
    "audit.see",
    "see the record of what happened",
    everywhere(RoleName.AUDITOR, RoleName.ADMINISTRATOR, RoleName.LEAD_OFFICER),
)
SEE_PERSONAL = Permission(
    "audit.see-personal",
    "see the names and contact details that the record keeps apart",
    everywhere(RoleName.AUDITOR, RoleName.ADMINISTRATOR),
)
DOWNLOAD_EVENTS = Permission(
    "audit.download",
    "download the record of what happened",
    everywhere(RoleName.AUDITOR, RoleName.ADMINISTRATOR),
)

PERMISSIONS = (SEE_EVENTS, SEE_PERSONAL, DOWNLOAD_EVENTS)
ROUTES = (
    Route("audit:record", SEE_EVENTS),
    Route("audit:download", DOWNLOAD_EVENTS),
    Route("audit:event", SEE_EVENTS, about="event"),
    Route("audit:retention", SEE_EVENTS),
)
