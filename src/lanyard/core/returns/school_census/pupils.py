"""Pupils of the census: who they are, how they are enrolled, their SEN provision, and their needs."""

from dataclasses import replace

from lanyard.core.returns.declare import Column, Kind, Table, Tells
from lanyard.core.returns.school_census.columns import PUPIL_ID, coded, dated, element, identified, yes_or_no
from lanyard.core.words.code_sets import census, ethnicity, local, needs
from lanyard.core.words.identifiers import ULN, UPN, URN


def _telling(column: Column, tells: Tells) -> Column:
    return replace(column, tells=tells)


WHERE = (
    PUPIL_ID,
    identified("urn", "URN", "School; the XML has it in its header only", URN, "schoolurn"),
    dated(
        "census_date",
        "CensusDate",
        "Census day; the XML has it in its header only",
        "referencedate",
    ),
)

IDENTIFIERS = (
    _telling(
        replace(
            identified("upn", "UPN", "Unique pupil number", UPN, "uniquepupilnumber"), needed="where known"
        ),
        Tells.UPN,
    ),
    _telling(
        identified("former_upn", "FormerUPN", "UPN that the pupil had before, if it changed", UPN),
        Tells.FORMER_UPN,
    ),
    _telling(
        identified("uln", "UniqueLearnerNumber", "Unique learner number, from age 14", ULN, "uln"), Tells.ULN
    ),
    _telling(element("surname", "Surname", "Surname", needed="always"), Tells.SURNAME),
    _telling(element("forename", "Forename", "Forename", needed="always"), Tells.FORENAME),
    _telling(
        dated("birth_date", "DOB", "Date of birth", "dateofbirth", "birthdate", needed="always"),
        Tells.BIRTH_DATE,
    ),
    _telling(
        coded("sex", "Sex", "Sex; called gender until 2023", local.SEX, "gender", needed="always"), Tells.SEX
    ),
    _telling(
        coded("ethnicity", "Ethnicity", "Ethnicity, main or extended code", ethnicity.ETHNICITY),
        Tells.ETHNICITY,
    ),
    _telling(element("postcode", "PostCode", "Home postcode"), Tells.POSTCODE),
)

ENROLMENT = (
    coded(
        "enrol_status",
        "EnrolStatus",
        "How the pupil is enrolled; empty for pupils who have left",
        census.ENROLMENT,
        "enrolmentstatus",
    ),
    element(
        "year_group",
        "NCyearActual",
        "Year in which the pupil is taught: N1, N2, R, 1 to 14, or X where years are not followed",
        "yeargroup",
        "ncyear",
    ),
    dated("entry_date", "EntryDate", "Date the pupil joined the school"),
    dated(
        "leaving_date",
        "LeavingDate",
        "Date the pupil left; only pupils no longer on roll have one",
        not_before="entry_date",
    ),
)

SPECIAL_NEEDS = (
    coded(
        "sen_provision",
        "SENprovision",
        "SEN provision on census day; pupils who have left have none",
        census.SEN_PROVISION,
    ),
    yes_or_no("sen_unit", "SENunitIndicator", "Member of a SEN unit"),
    yes_or_no(
        "resourced_provision",
        "ResourcedProvisionIndicator",
        "Has a place in the school's resourced provision",
    ),
    yes_or_no("top_up_funding", "TopUpFunding", "The school receives top-up funding for the pupil"),
)

CIRCUMSTANCES = (
    coded("young_carer", "YoungCarer", "Young carer, and who said so; spring", census.YOUNG_CARER),
    coded("service_child", "ServiceChild", "A parent serves in the armed forces", census.SERVICE_CHILD),
    coded(
        "post_looked_after",
        "PLAA",
        "Left care through adoption or another order; spring",
        census.POST_LOOKED_AFTER,
        "adoptedfromcare",
    ),
    yes_or_no("part_time", "PartTime", "Attends part time"),
    replace(
        yes_or_no(
            "free_meals",
            "FSMeligible",
            "Eligible for free school meals on census day; the XML gives periods instead",
            "fsm",
        ),
        to_confirm=True,
    ),
    element(
        "sessions_possible",
        "SessionsPossible",
        "Sessions that the pupil could attend in the term before",
        "termlysessionspossible",
        kind=Kind.WHOLE,
    ),
)

PUPILS = Table(
    "census_pupils",
    "PupilOnRoll",
    "One row for each pupil on a school's roll, and for each who left in the term before",
    (*WHERE, *IDENTIFIERS, *ENROLMENT, *SPECIAL_NEEDS, *CIRCUMSTANCES),
    titles={"csv": "pupilonroll"},
    key="person_key",
    aliases=("PupilNoLongerOnRoll",),
)

NEEDS = Table(
    "census_needs",
    "SENneed",
    "One row for each type of need of a pupil with SEN; spring",
    (
        PUPIL_ID,
        coded("need_type", "SENtype", "Type of need", needs.CENSUS_NEED, needed="always"),
        element("need_rank", "SENtypeRank", "1 for the primary need", kind=Kind.WHOLE, needed="always"),
    ),
    parent=PUPILS.name,
    titles={"csv": "senneeds"},
    tied_by=PUPIL_ID.name,
)
