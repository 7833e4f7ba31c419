"""Who may see and manage the people of a partnership."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, everywhere, in_own_organisation
from lanyard.web.access.roles import RoleName

_WHO_RUN_IT = (RoleName.LANO, RoleName.DEPUTY, RoleName.ADMINISTRATOR)

SEE_DIRECTORY = Permission(
    "people.see",
    "see the directory of organisations and people",
    {**everywhere(*EVERY_STAFF_ROLE), **in_own_organisation(RoleName.INSPECTOR)},
)
MANAGE_PEOPLE = Permission(
    "people.manage",
    "invite people and give or end their roles",
    {**everywhere(*_WHO_RUN_IT), **in_own_organisation(RoleName.LINK_OFFICER, RoleName.FORUM_CHAIR)},
)
MANAGE_ORGANISATIONS = Permission(
    "organisations.manage", "add and change organisations", everywhere(*_WHO_RUN_IT)
)
MANAGE_PARTNERSHIP = Permission(
    "partnership.manage", "change the settings of the partnership", everywhere(*_WHO_RUN_IT)
)
RESET_SECOND_FACTORS = Permission(
    "people.reset-factors",
    "remove the second factors of somebody who has lost them",
    everywhere(RoleName.ADMINISTRATOR, RoleName.IT_SUPPORT),
)

PERMISSIONS = (
    SEE_DIRECTORY,
    MANAGE_PEOPLE,
    MANAGE_ORGANISATIONS,
    MANAGE_PARTNERSHIP,
    RESET_SECOND_FACTORS,
)
