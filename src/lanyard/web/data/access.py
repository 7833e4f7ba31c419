"""Who may bring in returns, open children's records, and see which figures."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, Scope, everywhere
from lanyard.web.access.roles import RoleName

IMPORT_RETURNS = Permission(
    "data.import", "bring in returns and make snapshots", everywhere(RoleName.DATA_LEAD)
)
SEE_REGISTER = Permission(
    "data.register", "search the register and open a child’s record", everywhere(RoleName.DATA_LEAD)
)
SEE_LOOKS = Permission(
    "data.looks",
    "see who opened a child’s record in the register",
    everywhere(RoleName.DATA_LEAD, RoleName.AUDITOR),
)
SEE_SMALL_NUMBERS = Permission(
    "data.small-numbers", "see figures with small numbers in them", everywhere(RoleName.DATA_LEAD)
)
SEE_FIGURES = Permission(
    "data.figures", "see data sets with small numbers hidden", everywhere(*EVERY_STAFF_ROLE)
)
_WHO_PREPARE = (RoleName.LEAD_OFFICER, RoleName.LANO, RoleName.DEPUTY, RoleName.DATA_LEAD)
SEE_READINESS = Permission(
    "data.readiness",
    "see who owns each data set, and what would be ready if the call came now",
    everywhere(*_WHO_PREPARE, RoleName.EVALUATION_LEAD),
)
KEEP_CATALOGUE = Permission(
    "data.catalogue", "say who owns each data set, and keep its entry", everywhere(*_WHO_PREPARE)
)
KEEP_OWN_ENTRIES = Permission(
    "data.own-entries",
    "keep the entries of data sets that they own, and answer drills",
    {**dict.fromkeys(EVERY_STAFF_ROLE, Scope.OWN), **everywhere(*_WHO_PREPARE)},
)
DRILL = Permission("data.drill", "start drills and accept what was got out", everywhere(*_WHO_PREPARE))
ASK_PROVIDERS = Permission(
    "data.ask-providers",
    "ask organisations for lists, see what they sent, and accept it",
    everywhere(RoleName.DATA_LEAD),
)
SEND_PARTS = Permission(
    "data.send-parts", "send lists that their organisation was asked for", everywhere(RoleName.DATA_LEAD)
)

PERMISSIONS = (
    IMPORT_RETURNS,
    SEE_REGISTER,
    SEE_LOOKS,
    SEE_SMALL_NUMBERS,
    SEE_FIGURES,
    SEE_READINESS,
    KEEP_CATALOGUE,
    KEEP_OWN_ENTRIES,
    DRILL,
    ASK_PROVIDERS,
    SEND_PARTS,
)
