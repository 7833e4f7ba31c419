"""Code sets of health: assessments of looked-after children, and what commissioned services report.

They are ours, the fewest that the data sets need.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet
from lanyard.core.words.code_sets.local import SOURCE

ASSESSMENT = CodeSet(
    name="health.assessment",
    title="Kind of health assessment",
    source=f"{SOURCE}; statutory guidance on the health of looked-after children",
    codes=(Code("INITIAL", "Initial assessment"), Code("REVIEW", "Review assessment")),
)

CONTACT = CodeSet(
    name="health.contact",
    title="Contact of the Healthy Child Programme",
    source=f"{SOURCE}; contacts that the programme mandates",
    codes=(
        Code("ANTENATAL", "Before birth, from 28 weeks"),
        Code("NEW_BIRTH", "New birth visit within 14 days"),
        Code("SIX_WEEK", "Review at 6 to 8 weeks"),
        Code("ONE_YEAR", "Review by 12 months"),
        Code("TWO_YEAR", "Review at 2 to 2 and a half years"),
        Code("ASQ3", "Review at 2 to 2 and a half years with the ASQ-3 questionnaire"),
    ),
)

SCHOOL_NURSING = CodeSet(
    name="health.school_nursing",
    title="What school nursing reports",
    source=SOURCE,
    codes=(
        Code("CONTACTS", "Contacts offered and made"),
        Code("NCMP", "Children measured in the National Child Measurement Programme"),
        Code("CARE_PLANS", "Children in special schools with a care plan"),
        Code("CASELOAD", "Children on the caseload who were seen"),
    ),
)

SCREENING = CodeSet(
    name="health.screening",
    title="Newborn screening",
    source=f"{SOURCE}; NHS newborn screening programmes",
    codes=(
        Code("HEARING_SCREEN", "Hearing screen complete by 4 weeks"),
        Code("HEARING_REFERRAL", "Referred from the hearing screen and assessed by 4 weeks"),
        Code("NIPE", "Newborn physical examination within 72 hours"),
        Code("BLOOD_SPOT", "Blood spot result in time"),
    ),
)

GROUP = CodeSet(
    name="health.group",
    title="Whom the figures are about",
    source=SOURCE,
    codes=(
        Code("ALL", "Everyone the service sees"),
        Code("SEND", "Of these, children and young people with SEND"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (ASSESSMENT, CONTACT, SCHOOL_NURSING, SCREENING, GROUP)
