"""The columns of both lists, declared once. Three titles hold a long dash, which the template requires."""

from lanyard.core.returns.declare import Column, Kind, Table, Tells
from lanyard.core.words.code_sets import annex_a
from lanyard.core.words.identifiers import ULN, UPN, URN

IDENTITY = (
    Column(
        "unique_id",
        "Unique ID",
        "The area's own number for the child, never a name",
        needed="always",
        tells=Tells.LOCAL_ID,
    ),
    Column(
        "upn",
        "UPN",
        "Unique pupil number",
        Kind.IDENTIFIER,
        identifier=UPN,
        needed="UPN or ULN from age 6",
        tells=Tells.UPN,
    ),
    Column("uln", "ULN", "Unique learner number", Kind.IDENTIFIER, identifier=ULN, tells=Tells.ULN),
    Column(
        "birth_date",
        "Date of birth",
        "Date of birth",
        Kind.DATE,
        needed="always",
        aliases=("DOB", "Birth date"),
        tells=Tells.BIRTH_DATE,
    ),
    Column(
        "gender",
        "Gender",
        "Gender",
        Kind.CODE,
        codes=annex_a.GENDER,
        needed="always",
        aliases=("Sex",),
        tells=Tells.SEX,
    ),
    Column(
        "ethnicity",
        "Ethnicity",
        "Ethnicity",
        Kind.CODE,
        codes=annex_a.ETHNICITY,
        needed="always",
        tells=Tells.ETHNICITY,
    ),
)

PLAN_DATES = (
    Column(
        "plan_issued",
        "Date initial EHC plan issued",
        "Date the first plan was issued",
        Kind.DATE,
        needed="always",
        aliases=("Date initial EHCP issued",),
    ),
    Column(
        "plan_updated",
        "Date updated EHC plan issued",
        "Date the latest amended plan was issued; blank when never amended",
        Kind.DATE,
        aliases=("Date updated EHCP issued",),
    ),
    Column(
        "plan_reviewed",
        "Date EHC plan last reviewed",
        "Date the plan was last reviewed; blank when not yet",
        Kind.DATE,
        aliases=("Date EHCP last reviewed",),
    ),
)

NEED_AND_SETTING = (
    Column(
        "primary_need",
        "SEN primary need",
        "Primary need",
        Kind.CODE,
        codes=annex_a.NEED,
        needed="always",
        aliases=("Primary need",),
    ),
    Column(
        "main_urn",
        "Main education establishment – URN",
        "Establishment where the child is on roll (enrolment status C or M)",
        Kind.IDENTIFIER,
        identifier=URN,
        needed="at compulsory school age unless home educated",
    ),
    Column(
        "main_phase",
        "Main education establishment – phase",
        "Phase of the main establishment",
        Kind.CODE,
        codes=annex_a.PHASE,
    ),
    Column(
        "subsidiary_phase",
        "Subsidiary education establishment – phase (dual registration)",
        "Phase of the second establishment of a child on two rolls (enrolment status S)",
        Kind.CODE,
        codes=annex_a.PHASE,
    ),
)

HOME_EDUCATION = (
    Column(
        "home_educated",
        "Elective home education",
        "Educated at home by choice of the parents",
        Kind.CODE,
        codes=annex_a.YES_NO,
        aliases=("EHE",),
    ),
)

CIRCUMSTANCES = (
    Column("suspensions", "Suspensions", "Number of suspensions in the last six months", Kind.WHOLE),
    Column(
        "exclusions",
        "Permanent exclusions",
        "Number of permanent exclusions in the last six months",
        Kind.WHOLE,
    ),
    Column("absence", "Absence", "Percent of possible sessions missed in the last six months", Kind.PERCENT),
    Column("pupil_premium", "Pupil Premium", "Eligible for pupil premium", Kind.CODE, codes=annex_a.YES_NO),
    Column(
        "social_care",
        "Known to children's social care?",
        "Known to children's social care",
        Kind.CODE,
        codes=annex_a.YES_NO,
    ),
    Column(
        "social_care_team",
        "Which children's social care team?",
        "The team that knows the child",
        needed="when known to children's social care",
    ),
    Column(
        "disability",
        "Does the child or young person have a disability?",
        "Has a disability",
        Kind.CODE,
        codes=annex_a.YES_NO,
        needed="always",
    ),
)

LIST_1 = Table(
    "list_1",
    "List_1",
    "Children and young people with an EHC plan for whom the local authority is responsible",
    (*IDENTITY, *PLAN_DATES, *NEED_AND_SETTING, *HOME_EDUCATION, *CIRCUMSTANCES),
)

LIST_2 = Table(
    "list_2",
    "List_2",
    "Children and young people on SEN support",
    (*IDENTITY, *NEED_AND_SETTING, *CIRCUMSTANCES),
)
