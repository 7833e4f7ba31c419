"""Code sets of SEN casework: advice and reviews, appeals and mediation, complaints.

They are ours, the fewest that the data sets need; case systems have longer lists of their own.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet
from lanyard.core.words.code_sets.local import SOURCE

PROFESSION = CodeSet(
    name="casework.profession",
    title="Who is asked for advice",
    source=f"{SOURCE}; kinds of advice an assessment must seek",
    codes=(
        Code("HEALTH", "Health"),
        Code("EDUCATION", "Education"),
        Code("CARE", "Social care"),
        Code("PSYCHOLOGY", "Educational psychology"),
        Code("OTHER", "Other"),
    ),
)

SERVICE = CodeSet(
    name="casework.service",
    title="Health service",
    source=SOURCE,
    codes=(
        Code("PAEDIATRICS", "Community paediatrics"),
        Code("CAMHS", "Child and adolescent mental health services"),
        Code("SLT", "Speech and language therapy"),
        Code("OT", "Occupational therapy"),
        Code("PHYSIO", "Physiotherapy"),
        Code("NURSING", "Nursing"),
        Code("OTHER", "Other, or not a health service"),
    ),
)

_MATTERS = (
    Code("ASSESS", "Refusal to assess"),
    Code("ISSUE", "Refusal to issue a plan"),
    Code("CONTENT", "What the plan says or names"),
    Code("CEASE", "Ending of the plan"),
)

APPEAL_TYPE = CodeSet(
    name="casework.appeal_type",
    title="What the appeal is about",
    source=SOURCE,
    codes=(
        *_MATTERS,
        Code("EXTENDED", "Education with health or social care"),
        Code("OTHER", "Other"),
    ),
)

MATTER = CodeSet(
    name="casework.matter",
    title="What the mediation is about",
    source=SOURCE,
    codes=(*_MATTERS, Code("OTHER", "Other")),
)

APPEAL_OUTCOME = CodeSet(
    name="casework.appeal_outcome",
    title="Outcome of the appeal",
    source=SOURCE,
    codes=(
        Code("UPHELD", "Decided for the family"),
        Code("PART", "Decided for the family in part"),
        Code("DISMISSED", "Decided against the family"),
        Code("CONCEDED", "Conceded by the authority"),
        Code("WITHDRAWN", "Withdrawn by the family"),
        Code("OPEN", "Not yet decided"),
    ),
)

STAGE = CodeSet(
    name="casework.stage",
    title="Stage of the complaint",
    source=f"{SOURCE}; stages of a corporate or statutory complaint",
    codes=(Code("1", "First stage"), Code("2", "Second stage"), Code("3", "Third stage")),
)

COMPLAINT_SERVICE = CodeSet(
    name="casework.complaint_service",
    title="What the complaint is about",
    source=SOURCE,
    codes=(
        Code("ASSESSMENT", "Assessment and plan"),
        Code("PLACEMENT", "School or placement"),
        Code("PROVISION", "Provision in the plan"),
        Code("TRANSPORT", "Transport"),
        Code("HEALTH", "Health service"),
        Code("CARE", "Social care"),
        Code("COMMUNICATION", "Communication with the family"),
        Code("OTHER", "Other"),
    ),
)

THEME = CodeSet(
    name="casework.theme",
    title="What went wrong",
    source=SOURCE,
    codes=(
        Code("DELAY", "Delay"),
        Code("CONTENT", "What was decided or written"),
        Code("PROVISION", "Provision not made"),
        Code("COMMUNICATION", "Poor communication"),
        Code("CONDUCT", "Conduct of staff"),
        Code("OTHER", "Other"),
    ),
)

COMPLAINT_OUTCOME = CodeSet(
    name="casework.complaint_outcome",
    title="Outcome of the complaint",
    source=SOURCE,
    codes=(
        Code("UPHELD", "Upheld"),
        Code("PART", "Upheld in part"),
        Code("NOT_UPHELD", "Not upheld"),
        Code("WITHDRAWN", "Withdrawn"),
        Code("OPEN", "Not yet answered"),
    ),
)

OMBUDSMAN = CodeSet(
    name="casework.ombudsman",
    title="What the Ombudsman decided",
    source=SOURCE,
    codes=(
        Code("NONE", "Not taken to the Ombudsman"),
        Code("UPHELD", "Upheld"),
        Code("NOT_UPHELD", "Not upheld"),
        Code("CLOSED", "Closed without a decision"),
        Code("OPEN", "Not yet decided"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (
    PROFESSION,
    SERVICE,
    APPEAL_TYPE,
    MATTER,
    APPEAL_OUTCOME,
    STAGE,
    COMPLAINT_SERVICE,
    THEME,
    COMPLAINT_OUTCOME,
    OMBUDSMAN,
)
