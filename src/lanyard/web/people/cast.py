"""The people and organisations of the demo. All are made up, and their names say so."""

from collections.abc import Mapping
from dataclasses import dataclass

from lanyard.web.access.roles import OrganisationKind, RoleName

COUNCIL = "Made-up Council"
BOARD = "Made-up Integrated Care Board"
FORUM = "Made-up Parent Carer Forum"
HEALTH = "Made-up Community Health Services"
INSPECTORATE = "Made-up Inspectorate"
YOUTH_JUSTICE = "Made-up Youth Justice Service"
PRIMARY = "Example Primary School"
SPECIAL = "Specimen Special School"
ACADEMY = "Sample Academy"
COLLEGE = "Placeholder College of Further Education"
CLOSED_SCHOOL = "Former Infant School"

ORGANISATIONS: Mapping[str, OrganisationKind] = {
    BOARD: OrganisationKind.ICB,
    FORUM: OrganisationKind.FORUM,
    HEALTH: OrganisationKind.HEALTH_PROVIDER,
    YOUTH_JUSTICE: OrganisationKind.OTHER,
    PRIMARY: OrganisationKind.SETTING,
    SPECIAL: OrganisationKind.SETTING,
    ACADEMY: OrganisationKind.SETTING,
    COLLEGE: OrganisationKind.SETTING,
    CLOSED_SCHOOL: OrganisationKind.SETTING,
    INSPECTORATE: OrganisationKind.INSPECTORATE,
}
"""Those that join the council, by name."""


@dataclass(frozen=True)
class Part:
    """One person of the demo, with a role and where they hold it."""

    name: str
    role: RoleName
    organisation: str = COUNCIL

    @property
    def email(self) -> str:
        """An address that can never be anybody's: the ending is kept for examples."""
        return f"{self.name.lower().replace(' ', '.')}@made-up.example"


ADMINISTRATOR = Part("Tariq Specimen", RoleName.ADMINISTRATOR)
INSPECTOR = Part("Roisin Example", RoleName.INSPECTOR, INSPECTORATE)

STAFF = (
    Part("Amara Example", RoleName.LEAD_OFFICER),
    Part("Bryn Sample", RoleName.LANO),
    Part("Chidi Specimen", RoleName.DEPUTY),
    Part("Dilys Example", RoleName.LINK_OFFICER, HEALTH),
    Part("Esra Sample", RoleName.DATA_LEAD),
    Part("Farid Specimen", RoleName.DATA_SET_OWNER, BOARD),
    Part("Greta Example", RoleName.TIMETABLE_MASTER),
    Part("Hari Sample", RoleName.RUNNER),
    Part("Isla Specimen", RoleName.IT_SUPPORT),
    Part("Jomo Example", RoleName.COMMUNICATIONS),
    Part("Kezia Sample", RoleName.EVALUATION_LEAD),
    Part("Lowri Specimen", RoleName.EDUCATION_CONTRIBUTOR),
    Part("Mateusz Example", RoleName.HEALTH_CONTRIBUTOR, HEALTH),
    Part("Nneka Sample", RoleName.CARE_CONTRIBUTOR),
    Part("Oluwaseun Specimen", RoleName.SETTING_CONTACT, PRIMARY),
    Part("Priya Example", RoleName.FORUM_MEMBER, FORUM),
    Part("Quentin Sample", RoleName.FORUM_CHAIR, FORUM),
    Part("Siobhan Specimen", RoleName.AUDITOR),
)
"""Who prepares the inspection, one a role."""

FURTHER = (
    Part("Una Sample", RoleName.SETTING_CONTACT, SPECIAL),
    Part("Wilhelmina-Constance Featherstone-Example", RoleName.SETTING_CONTACT, ACADEMY),
    Part("Vikram Example", RoleName.DATA_SET_OWNER, YOUTH_JUSTICE),
    Part("Xanthe Sample", RoleName.LINK_OFFICER, BOARD),
    Part("Yusuf Specimen", RoleName.FORUM_MEMBER, FORUM),
)
"""Colleagues who hold a role that somebody else has too."""

NEVER_CAME = Part("Zofia Example", RoleName.SETTING_CONTACT, ACADEMY)
WENT_ASTRAY = Part("Agnes Sample", RoleName.HEALTH_CONTRIBUTOR, HEALTH)
WAITING = Part("Bola Specimen", RoleName.SETTING_CONTACT, COLLEGE)
WITHDRAWN = Part("Cai Example", RoleName.RUNNER)
"""Those who were invited and have no account, each for another reason."""
