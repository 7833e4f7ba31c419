"""The columns of the lists, each declared once; headings are those of the template."""

from lanyard.core.returns.declare import Column, Kind, Table, Tells
from lanyard.core.words.code_sets import ilacs
from lanyard.core.words.identifiers import HOME_URN

WHO = (
    Column(
        "child_unique_id",
        "Child Unique ID",
        "Number of the child in the social care system",
        needed="always",
        aliases=("Child ID", "Unique ID"),
        tells=Tells.LOCAL_ID,
    ),
    Column("gender", "Gender", "Gender", Kind.CODE, codes=ilacs.GENDER, aliases=("Sex",), tells=Tells.SEX),
    Column("ethnicity", "Ethnicity", "Ethnicity", Kind.CODE, codes=ilacs.ETHNICITY, tells=Tells.ETHNICITY),
    Column(
        "birth_date",
        "Date of Birth",
        "Date of birth; empty for a child not yet born",
        Kind.DATE,
        needed="unless not yet born",
        aliases=("DOB",),
        tells=Tells.BIRTH_DATE,
    ),
    Column(
        "disability",
        "Does the Child have a Disability",
        "Has a disability",
        Kind.CODE,
        codes=ilacs.YES_NO,
        aliases=("Does the child have a disability?", "Disability"),
    ),
)
"""Who a row speaks of, in every list. The template asks for no disability in List 2."""

TEAM = Column("allocated_team", "Allocated Team", "Team that has the case")


def _day(name: str, title: str, meaning: str, needed: str = "", not_before: str = "") -> Column:
    return Column(name, title, meaning, Kind.DATE, needed=needed, not_before=not_before)


def _list(name: str, number: int, meaning: str, *columns: Column) -> Table:
    title = f"List {number}"
    return Table(name, title, meaning, (*WHO, *columns), aliases=(f"List_{number}",))


EARLY_HELP = _list(
    "ilacs_early_help",
    2,
    "Early help assessments of the last six months",
    _day("assessment_date", "Assessment start date", "Day on which the assessment began", needed="always"),
    Column(
        "organisation",
        "Organisation completing assessment",
        "Who made the assessment",
    ),
    _day(
        "end_date",
        "Assessment completion date",
        "Day on which it was complete; empty while it goes on",
        not_before="assessment_date",
    ),
)

CHILDREN_IN_NEED = _list(
    "ilacs_cin",
    6,
    "Children in need now, or in the last six months",
    _day("cin_start_date", "CIN Start Date", "Day on which the case began", needed="always"),
    Column("primary_need", "Primary Need Code", "Primary need as the list writes it"),
    _day(
        "end_date",
        "CIN Closure Date",
        "Day on which the case was closed; empty while it is open",
        not_before="cin_start_date",
    ),
    Column("case_status", "Case Status", "Status as the list writes it"),
)

PROTECTION = _list(
    "ilacs_protection",
    7,
    "Children on a child protection plan now, or in the last six months",
    _day(
        "start_date",
        "Child Protection Plan Start Date",
        "Day on which the plan began",
        needed="always",
    ),
    _day(
        "end_date",
        "Child Protection Plan End Date",
        "Day on which it ended; empty while it goes on",
        not_before="start_date",
    ),
    Column("initial_category", "Initial Category of Abuse", "Category of abuse at the start"),
    Column("latest_category", "Latest Category of Abuse", "Category of abuse at the last conference"),
    TEAM,
)

LOOKED_AFTER = _list(
    "ilacs_looked_after",
    8,
    "Children looked after now, or in the last six months",
    _day(
        "started_date",
        "Date Started to be Looked After",
        "Day on which the child began to be looked after",
        needed="always",
    ),
    _day(
        "ended_date",
        "Date Ceased to be Looked After",
        "Day on which that ended; empty while it goes on",
        not_before="started_date",
    ),
    Column("legal_status", "Child's Legal Status", "Legal status as the list writes it"),
    _day("last_health_assessment", "Date of Last Health Assessment", "Day of the last health assessment"),
    _day("last_dental_check", "Date of Last Dental Check", "Day of the last dental check"),
    Column(
        "placement_urn",
        "URN of Placement",
        "Number of the home, where the placement is a registered one",
        Kind.IDENTIFIER,
        identifier=HOME_URN,
    ),
    Column(
        "placement_location",
        "Placement Location",
        "Whether the placement lies in the authority's area or outside it",
        Kind.CODE,
        codes=ilacs.PLACEMENT_LOCATION,
    ),
    Column("placement_type", "Placement Type", "Kind of placement as the list writes it"),
    Column("placement_provider", "Placement Provider", "Who provides it, as the list writes it"),
)

CARE_LEAVERS = _list(
    "ilacs_care_leavers",
    9,
    "Care leavers",
    Column("accommodation", "Type of Accommodation", "Where the care leaver lives, as the list writes it"),
    Column(
        "suitable_accommodation",
        "Suitability of Accommodation",
        "Whether it suits",
        Kind.CODE,
        codes=ilacs.SUITABLE,
    ),
    Column("activity", "Activity Status", "Education, training or work, as the list writes it"),
    _day("last_contact", "Latest Date of Contact", "Day of the last contact"),
    TEAM,
)
