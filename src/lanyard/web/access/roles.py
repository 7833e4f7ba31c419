"""The roles people hold in a partnership, declared once.

Names and duties follow the framework and the field: the nominated officer (LANO) and data lead of the area
SEND handbook, the parts partnerships give out in the week on site, and the inspectors as guests.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class OrganisationKind(StrEnum):
    """What an organisation of a partnership is."""

    COUNCIL = "council"
    ICB = "icb"
    FORUM = "forum"
    SETTING = "setting"
    HEALTH_PROVIDER = "health-provider"
    INSPECTORATE = "inspectorate"
    OTHER = "other"


KIND_WORDS: Mapping[OrganisationKind, str] = {
    OrganisationKind.COUNCIL: "Council",
    OrganisationKind.ICB: "Integrated care board (ICB)",
    OrganisationKind.FORUM: "Parent carer forum",
    OrganisationKind.SETTING: "School or other setting",
    OrganisationKind.HEALTH_PROVIDER: "Health provider",
    OrganisationKind.INSPECTORATE: "Inspectorate",
    OrganisationKind.OTHER: "Other organisation",
}


class RoleName(StrEnum):
    """The names by which roles are stored."""

    LEAD_OFFICER = "lead-officer"
    LANO = "lano"
    DEPUTY = "deputy"
    LINK_OFFICER = "link-officer"
    DATA_LEAD = "data-lead"
    DATA_SET_OWNER = "data-set-owner"
    TIMETABLE_MASTER = "timetable-master"
    RUNNER = "runner"
    IT_SUPPORT = "it-support"
    COMMUNICATIONS = "communications"
    EVALUATION_LEAD = "evaluation-lead"
    EDUCATION_CONTRIBUTOR = "education-contributor"
    HEALTH_CONTRIBUTOR = "health-contributor"
    CARE_CONTRIBUTOR = "care-contributor"
    SETTING_CONTACT = "setting-contact"
    FORUM_MEMBER = "forum-member"
    FORUM_CHAIR = "forum-chair"
    INSPECTOR = "inspector"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True)
class Role:
    """A part that a person has. `kinds` are the organisations in which it can be held; none means any.

    A guest's role must have a last day. Who sees children's data or manages people proves who they are by a
    second factor too; only roles that do neither go without.
    """

    name: RoleName
    title: str
    does: str
    kinds: frozenset[OrganisationKind] = frozenset()
    is_guest: bool = False
    needs_second_factor: bool = True

    def fits(self, kind: OrganisationKind) -> bool:
        """Whether the role can be held in an organisation of this kind."""
        return not self.kinds or kind in self.kinds


_AREA = frozenset({OrganisationKind.COUNCIL, OrganisationKind.ICB})
_HEALTH = frozenset({OrganisationKind.ICB, OrganisationKind.HEALTH_PROVIDER})
_FORUM = frozenset({OrganisationKind.FORUM})

_DECLARED = (
    Role(RoleName.LEAD_OFFICER, "Lead officer", "Answers for the area’s SEND arrangements.", _AREA),
    Role(
        RoleName.LANO,
        "Nominated officer (LANO)",
        "Speaks with the inspectors and sees to it that everything happens.",
        _AREA,
    ),
    Role(RoleName.DEPUTY, "Deputy nominated officer", "Stands in for the nominated officer.", _AREA),
    Role(RoleName.LINK_OFFICER, "Link officer", "Speaks for one service or organisation."),
    Role(RoleName.DATA_LEAD, "Data lead", "Brings the returns together and answers for the figures.", _AREA),
    Role(RoleName.DATA_SET_OWNER, "Data set owner", "Provides one or more of the data sets."),
    Role(RoleName.TIMETABLE_MASTER, "Timetable master", "Plans the meetings of the week.", _AREA),
    Role(
        RoleName.RUNNER,
        "Runner",
        "Brings people and papers to where they are wanted.",
        needs_second_factor=False,
    ),
    Role(RoleName.IT_SUPPORT, "IT support", "Keeps computers, rooms and sign-in working."),
    Role(
        RoleName.COMMUNICATIONS,
        "Communications",
        "Tells staff, families and the press what they need to know.",
        needs_second_factor=False,
    ),
    Role(RoleName.EVALUATION_LEAD, "Evaluation lead", "Writes the area’s own evaluation and plan.", _AREA),
    Role(
        RoleName.EDUCATION_CONTRIBUTOR,
        "Education contributor",
        "Gives education’s part of cases and evidence.",
    ),
    Role(
        RoleName.HEALTH_CONTRIBUTOR,
        "Health contributor",
        "Gives health’s part of cases and evidence.",
        _HEALTH,
    ),
    Role(
        RoleName.CARE_CONTRIBUTOR,
        "Social care contributor",
        "Gives social care’s part of cases and evidence.",
        frozenset({OrganisationKind.COUNCIL, OrganisationKind.OTHER}),
    ),
    Role(
        RoleName.SETTING_CONTACT,
        "Setting contact",
        "Speaks for one school, college or early years setting.",
        frozenset({OrganisationKind.SETTING}),
    ),
    Role(
        RoleName.FORUM_MEMBER,
        "Forum member",
        "Takes part for parents and carers.",
        _FORUM,
        needs_second_factor=False,
    ),
    Role(RoleName.FORUM_CHAIR, "Forum chair", "Speaks for the parent carer forum.", _FORUM),
    Role(
        RoleName.INSPECTOR,
        "Inspector",
        "Reads, as a guest, what the partnership has released.",
        frozenset({OrganisationKind.INSPECTORATE}),
        is_guest=True,
    ),
    Role(RoleName.AUDITOR, "Auditor", "Reads the record of what happened, and changes nothing."),
    Role(RoleName.ADMINISTRATOR, "Administrator", "Manages people, organisations and settings.", _AREA),
)

ROLES: Mapping[RoleName, Role] = {role.name: role for role in _DECLARED}
"""Every role by its name, in the order in which pages show them."""

SERVING_THE_PARTNERSHIP: frozenset[RoleName] = frozenset(
    {
        RoleName.LEAD_OFFICER,
        RoleName.LANO,
        RoleName.DEPUTY,
        RoleName.DATA_LEAD,
        RoleName.TIMETABLE_MASTER,
        RoleName.IT_SUPPORT,
        RoleName.COMMUNICATIONS,
        RoleName.EVALUATION_LEAD,
        RoleName.INSPECTOR,
        RoleName.AUDITOR,
        RoleName.ADMINISTRATOR,
    }
)
"""Roles that are about more than one organisation: only who manages people for all of it gives them."""
