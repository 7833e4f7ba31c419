"""What happens with teams, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import ARRANGE, SEE_INSPECTIONS

ROLE_FILLED = Act("team.role-filled", "filled a role of the team of …", ARRANGE)
MEMBER_CHANGED = Act("team.member-changed", "changed a member of the team of …", ARRANGE)
MEMBER_REMOVED = Act("team.member-removed", "took somebody out of the team of …", ARRANGE)
REMOVAL_UNDONE = Act("team.removal-undone", "put somebody back into the team of …", ARRANGE)
CONTACTS_DOWNLOADED = Act(
    "team.contacts-downloaded", "downloaded the contacts of …", SEE_INSPECTIONS, EventKind.EXPORT
)

ACTS = (ROLE_FILLED, MEMBER_CHANGED, MEMBER_REMOVED, REMOVAL_UNDONE, CONTACTS_DOWNLOADED)
