"""Who may open cases, see whose they are, and give a part of them."""

from lanyard.web.access.permissions import Permission, everywhere, in_own_organisation
from lanyard.web.access.roles import RoleName

_WHO_KEEP_THEM = (RoleName.LANO, RoleName.DEPUTY)

KEEP_CASES = Permission(
    "cases.keep",
    "open cases, ask families and practitioners, and keep what they give",
    everywhere(*_WHO_KEEP_THEM),
)
SEE_CASES = Permission(
    "cases.see",
    "see whose cases they are, and what is in them",
    everywhere(*_WHO_KEEP_THEM, RoleName.LEAD_OFFICER),
)
SEE_PROGRESS = Permission(
    "cases.progress",
    "see what is missing of each case, without learning whose it is",
    everywhere(
        *_WHO_KEEP_THEM,
        RoleName.LEAD_OFFICER,
        RoleName.TIMETABLE_MASTER,
        RoleName.EVALUATION_LEAD,
    ),
)
GIVE_PARTS = Permission(
    "cases.give",
    "give what their organisation was asked for about a child",
    {
        **everywhere(*_WHO_KEEP_THEM),
        **in_own_organisation(
            RoleName.LINK_OFFICER,
            RoleName.EDUCATION_CONTRIBUTOR,
            RoleName.HEALTH_CONTRIBUTOR,
            RoleName.CARE_CONTRIBUTOR,
            RoleName.SETTING_CONTACT,
        ),
    },
)

ANSWER = Permission(
    "cases.answer",
    "answer whether a family takes part, or keep its answer",
    everywhere(*_WHO_KEEP_THEM),
)

PERMISSIONS = (KEEP_CASES, SEE_CASES, SEE_PROGRESS, GIVE_PARTS, ANSWER)

CASE = "case"
"""The kind of thing that a case is, in addresses and in the record."""
