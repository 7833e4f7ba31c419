"""Data sets 26 to 28: healthy child programme, school nursing and newborn screening."""

from lanyard.core.datasets.catalogue.provider_counts import (
    COMMISSIONED,
    COUNTS_ONLY,
    FOUR_QUARTERS,
    SOURCE,
    reported,
)
from lanyard.core.datasets.cuts.services import CONTACT, DONE, NURSING, QUARTER, SCREEN
from lanyard.core.datasets.declare import Cut, DataSet, Measure, Quantity, Serves, Source, Unit
from lanyard.core.datasets.sources import HEALTHY_CHILD, NEWBORN_SCREENING, SCHOOL_NURSING


def _coverage(name: str, what: str, cut: Cut, rows: str, source: Source) -> tuple[Measure, ...]:
    """How many were due, and the share for whom it was done in time, by what it was and by quarter."""
    due = reported(f"{name}_due", f"{what} due", f"{what} due {FOUR_QUARTERS}.", rows, source)
    cuts = ((cut,), (QUARTER,), (cut, QUARTER))
    return (
        Measure(
            name=f"{name}_done_share",
            title=f"{what} done in time",
            unit=Unit.SHARE,
            definition=f"{what} done in time, divided by those due, {FOUR_QUARTERS}.",
            numerator=Quantity(due, ((DONE, ("yes",)),)),
            denominator=Quantity(due),
            cuts=cuts,
            source=SOURCE,
        ),
        Measure(
            name=f"{name}_due",
            title=f"{what} due",
            unit=Unit.COUNT,
            definition=f"{what} due {FOUR_QUARTERS}. A child due two of them counts twice.",
            numerator=Quantity(due),
            cuts=cuts,
            source=SOURCE,
        ),
    )


HEALTHY_CHILD_SET = DataSet(
    id=26,
    slug="healthy-child",
    title="Healthy child programme",
    serves=Serves(25, "Healthy child programme, previous 12 months"),
    definition=f"{COMMISSIONED} each mandated contact on time: antenatal, new birth by 14 days, 6 to 8 "
    "weeks, 12 months, 2 to 2 and a half years with its questionnaire.",
    numerator="Contacts on time",
    denominator="Children due a contact",
    cuts="Contact, quarter",
    sources=(HEALTHY_CHILD,),
    owner="Public health",
    doubts=COUNTS_ONLY,
    measures=_coverage("healthy_child", "Contacts", CONTACT, "contacts", HEALTHY_CHILD),
    commissioned="healthy_child_commissioned",
)

SCHOOL_NURSING_SET = DataSet(
    id=27,
    slug="school-nursing",
    title="School nursing",
    serves=Serves(26, "School nursing, previous 12 months"),
    definition=f"{COMMISSIONED} contacts, coverage of the measurement programme, care plans in special "
    "schools and caseload.",
    numerator="Contacts made; children measured; care plans in place; children of the caseload seen",
    denominator="Contacts offered; children eligible; children who need a care plan; the caseload",
    cuts="Part of school nursing, quarter",
    sources=(SCHOOL_NURSING,),
    owner="Public health",
    doubts=COUNTS_ONLY,
    measures=_coverage("school_nursing", "School nursing", NURSING, "nursing", SCHOOL_NURSING),
    commissioned="school_nursing_commissioned",
)

NEWBORN = DataSet(
    id=28,
    slug="newborn-screening",
    title="Newborn screening",
    serves=Serves(27, "Neonatal screening programme"),
    definition=f"{COMMISSIONED} hearing screens completed by 4 weeks and assessments within 4 weeks of "
    "referral, coverage of the physical examination and the blood spot.",
    numerator="Screens completed in time",
    denominator="Babies eligible",
    cuts="Screen, quarter",
    sources=(NEWBORN_SCREENING,),
    owner="NHS screening providers",
    doubts=COUNTS_ONLY,
    measures=_coverage("newborn_screening", "Screens", SCREEN, "screens", NEWBORN_SCREENING),
    commissioned="newborn_screening_commissioned",
)

DATA_SETS = (HEALTHY_CHILD_SET, SCHOOL_NURSING_SET, NEWBORN)
