"""Data sets 25 to 32: health advice to plans, and the services that health and public health commission.

Those of commissioned services have two halves: what is commissioned, and how it performs.
"""

from lanyard.core.datasets.declare import DataSet, Serves, Source
from lanyard.core.datasets.sources import (
    CAMHS,
    CASEWORK,
    HEALTHY_CHILD,
    NEWBORN_SCREENING,
    OCCUPATIONAL_THERAPY,
    PHYSIOTHERAPY,
    SCHOOL_NURSING,
    SPEECH_THERAPY,
)

_COMMISSIONED = (
    "What is commissioned: service, commissioner, provider, ages, capacity, pathway, arrangements for "
    "children with SEND. How it performs:"
)
_COUNTS_ONLY = "Providers mostly give counts, not rows of people, so cuts are those the provider gives."
_WAITS = (
    "children waiting, accepted of those referred, middle and ninetieth-percentile weeks to first contact, "
    "weeks in bands of 18 to 52 and over 52"
)

HEALTH_INPUT = DataSet(
    id=25,
    slug="health-input",
    title="Health input to assessments and reviews",
    serves=Serves(24, "Health attendance at, and input to, assessments and reviews of plans"),
    definition="Health advice received within six weeks of being asked for, by service; reviews with a "
    "health report; reviews attended of those invited to.",
    numerator="Advice in time; reviews with a report; reviews attended",
    denominator="Advice asked for; reviews held; invitations",
    cuts="Service, month",
    sources=(CASEWORK,),
    owner="Designated clinical officer and providers",
    doubts="No national return holds this; it must be recorded locally.",
)

HEALTHY_CHILD_SET = DataSet(
    id=26,
    slug="healthy-child",
    title="Healthy child programme",
    serves=Serves(25, "Healthy child programme, previous 12 months"),
    definition=f"{_COMMISSIONED} each mandated contact on time over four quarters: antenatal, new birth by "
    "14 days, 6 to 8 weeks, 12 months, 2 to 2 and a half years with its questionnaire.",
    numerator="Contacts on time",
    denominator="Children due a contact",
    cuts="Contact, quarter",
    sources=(HEALTHY_CHILD,),
    owner="Public health",
    doubts=_COUNTS_ONLY,
)

SCHOOL_NURSING_SET = DataSet(
    id=27,
    slug="school-nursing",
    title="School nursing",
    serves=Serves(26, "School nursing, previous 12 months"),
    definition=f"{_COMMISSIONED} contacts, coverage of the measurement programme, care plans in special "
    "schools and caseload over four quarters.",
    numerator="Contacts; children measured; care plans in place",
    denominator="Children eligible; children who need a care plan",
    cuts="Kind of contact, setting type, quarter",
    sources=(SCHOOL_NURSING,),
    owner="Public health",
    doubts=_COUNTS_ONLY,
)

NEWBORN = DataSet(
    id=28,
    slug="newborn-screening",
    title="Newborn screening",
    serves=Serves(27, "Neonatal screening programme"),
    definition=f"{_COMMISSIONED} hearing screens completed by 4 weeks and assessments within 4 weeks of "
    "referral, coverage of the physical examination and the blood spot.",
    numerator="Screens completed in time",
    denominator="Babies eligible",
    cuts="Screen, quarter",
    sources=(NEWBORN_SCREENING,),
    owner="NHS screening providers",
    doubts=_COUNTS_ONLY,
)

_THERAPY_AND_CAMHS_ITEM = 28


def _service(number: int, slug: str, title: str, source: Source, performs: str) -> DataSet:
    return DataSet(
        id=number,
        slug=slug,
        title=title,
        serves=Serves(_THERAPY_AND_CAMHS_ITEM, f"{title}, 0 to 25, commissioning and performance"),
        definition=f"{_COMMISSIONED} {performs}.",
        numerator="Children waiting; referrals accepted; contacts; provision delivered",
        denominator="Referrals; provision specified in plans",
        cuts="Weeks waited, age, plan or SEN support where known, quarter",
        sources=(source,),
        owner="The ICB and its providers",
        doubts=_COUNTS_ONLY,
    )


_DELIVERED = f"{_WAITS}; the offer to special schools, and provision delivered of that specified in plans"

DATA_SETS = (
    HEALTH_INPUT,
    HEALTHY_CHILD_SET,
    SCHOOL_NURSING_SET,
    NEWBORN,
    _service(
        29,
        "camhs",
        "Child and adolescent mental health services",
        CAMHS,
        f"{_WAITS}, and to second contact; over 18 weeks",
    ),
    _service(30, "speech-and-language", "Speech and language therapy", SPEECH_THERAPY, _DELIVERED),
    _service(31, "occupational-therapy", "Occupational therapy", OCCUPATIONAL_THERAPY, _DELIVERED),
    _service(32, "physiotherapy", "Physiotherapy", PHYSIOTHERAPY, _DELIVERED),
)
