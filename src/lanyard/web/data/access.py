"""Who may bring in returns, open children's records, and see which figures."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, everywhere
from lanyard.web.access.roles import RoleName

IMPORT_RETURNS = Permission(
    "data.import", "bring in returns and make snapshots", everywhere(RoleName.DATA_LEAD)
)
SEE_REGISTER = Permission(
    "data.register", "search the register and open a child’s record", everywhere(RoleName.DATA_LEAD)
)
SEE_SMALL_NUMBERS = Permission(
    "data.small-numbers", "see figures with small numbers in them", everywhere(RoleName.DATA_LEAD)
)
SEE_FIGURES = Permission(
    "data.figures", "see data sets with small numbers hidden", everywhere(*EVERY_STAFF_ROLE)
)

PERMISSIONS = (IMPORT_RETURNS, SEE_REGISTER, SEE_SMALL_NUMBERS, SEE_FIGURES)
