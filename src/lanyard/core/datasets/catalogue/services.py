"""Data sets 26 to 32: the health services that are commissioned for children, as their providers report them.

Each has two tables: what is commissioned, and how it performs over the last four whole quarters before the
as-at date. Providers give counts, not rows of people, so cuts are those that the provider gives.
"""

from lanyard.core.datasets.cuts.services import (
    CLIENTS,
    CONTACT,
    DONE,
    NURSING,
    PROVISION,
    QUARTER,
    REFERRAL,
    SCREEN,
    WAIT,
)
from lanyard.core.datasets.declare import (
    Cut,
    DataSet,
    Measure,
    Population,
    Quantity,
    Serves,
    Source,
    Statistic,
    Unit,
)
from lanyard.core.datasets.sources import (
    CAMHS,
    HEALTHY_CHILD,
    NEWBORN_SCREENING,
    OCCUPATIONAL_THERAPY,
    PHYSIOTHERAPY,
    SCHOOL_NURSING,
    SPEECH_THERAPY,
)

_ROWS = "lanyard.core.datasets.rows.services"
_COMMISSIONED = (
    "What is commissioned: service, commissioner, provider, ages, capacity, pathway, arrangements for "
    "children with SEND. How it performs over four quarters:"
)
_COUNTS_ONLY = "Providers mostly give counts, not rows of people, so cuts are those the provider gives."
_FOUR_QUARTERS = "in the last four whole quarters before the as-at date"


def _reported(name: str, title: str, definition: str, rows: str, source: Source) -> Population:
    return Population(name, title, definition, f"{_ROWS}:{rows}", source, weight="people")


def _coverage(name: str, what: str, cut: Cut, rows: str, source: Source) -> tuple[Measure, ...]:
    """How many were due, and the share for whom it was done in time, by what it was and by quarter."""
    due = _reported(f"{name}_due", f"{what} due", f"{what} due {_FOUR_QUARTERS}.", rows, source)
    cuts = ((cut,), (QUARTER,), (cut, QUARTER))
    return (
        Measure(
            name=f"{name}_done_share",
            title=f"{what} done in time",
            unit=Unit.SHARE,
            definition=f"{what} done in time, divided by those due, {_FOUR_QUARTERS}.",
            numerator=Quantity(due, ((DONE, ("yes",)),)),
            denominator=Quantity(due),
            cuts=cuts,
        ),
        Measure(
            name=f"{name}_due",
            title=f"{what} due",
            unit=Unit.COUNT,
            definition=f"{what} due {_FOUR_QUARTERS}. A child due two of them counts twice.",
            numerator=Quantity(due),
            cuts=cuts,
        ),
    )


def _waits(stem: str, rows: str, source: Source) -> tuple[Measure, ...]:
    """Referrals, waits and provision of one service."""
    of_service = source.title.removeprefix("returns of ")
    return (
        *_referrals(stem, of_service, rows, source),
        *_waiting(stem, of_service, rows, source),
        *_weeks(stem, of_service, rows, source),
        *_provision(stem, of_service, rows, source),
    )


def _referrals(stem: str, service: str, rows: str, source: Source) -> tuple[Measure, ...]:
    referrals = _reported(
        f"{stem}_referrals",
        "referrals",
        f"Referrals to {service} {_FOUR_QUARTERS}.",
        f"{rows}.referrals",
        source,
    )
    cuts = ((CLIENTS,), (QUARTER,))
    return (
        Measure(
            name=f"{stem}_referred",
            title="Children referred",
            unit=Unit.COUNT,
            definition=f"Referrals to {service} {_FOUR_QUARTERS}.",
            numerator=Quantity(referrals),
            cuts=cuts,
        ),
        Measure(
            name=f"{stem}_accepted_share",
            title="Referrals accepted",
            unit=Unit.SHARE,
            definition=f"Referrals to {service} that were accepted, divided by all of them.",
            numerator=Quantity(referrals, ((REFERRAL, ("accepted",)),)),
            denominator=Quantity(referrals),
            cuts=cuts,
        ),
    )


def _waiting(stem: str, service: str, rows: str, source: Source) -> tuple[Measure, ...]:
    now = _reported(
        f"{stem}_waiting",
        "children waiting",
        f"Children waiting for {service} at the end of the latest quarter that is reported.",
        f"{rows}.waiting",
        source,
    )
    at_ends = _reported(
        f"{stem}_waits",
        "children waiting at the ends of quarters",
        f"Children waiting for {service} at the end of each of the last four whole quarters.",
        f"{rows}.waits",
        source,
    )
    return (
        Measure(
            name=f"{stem}_waiting",
            title="Children waiting now",
            unit=Unit.COUNT,
            definition=now.definition,
            numerator=Quantity(now),
            cuts=((WAIT,), (CLIENTS,)),
        ),
        *(
            Measure(
                name=f"{stem}_over_{weeks}_weeks_share",
                title=f"Waiting more than {weeks} weeks",
                unit=Unit.SHARE,
                definition=f"Children who had waited more than {weeks} weeks for {service}, divided by all "
                "who were waiting, over the ends of the last four whole quarters.",
                numerator=Quantity(at_ends, ((WAIT, groups),)),
                denominator=Quantity(at_ends),
                cuts=((CLIENTS,), (QUARTER,)),
            )
            for weeks, groups in ((18, ("18_to_52", "over_52")), (52, ("over_52",)))
        ),
    )


_WEEKS = (
    ("median_weeks_first", "Middle wait to first contact", "the middle of the weeks waited to first contact"),
    (
        "centile_90_weeks_first",
        "Wait to first contact that 9 in 10 do not pass",
        "the 90th centile of the weeks waited to first contact",
    ),
    (
        "median_weeks_second",
        "Middle wait to second contact",
        "the middle of the weeks waited to second contact",
    ),
    (
        "centile_90_weeks_second",
        "Wait to second contact that 9 in 10 do not pass",
        "the 90th centile of the weeks waited to second contact",
    ),
)


def _weeks(stem: str, service: str, rows: str, source: Source) -> tuple[Measure, ...]:
    seen = _reported(
        f"{stem}_first_contacts",
        "children seen for the first time",
        f"Children seen by {service} for the first time {_FOUR_QUARTERS}.",
        f"{rows}.first_contacts",
        source,
    )
    return tuple(
        Measure(
            name=f"{stem}_{column}",
            title=title,
            unit=Unit.WEEKS,
            definition=f"For each quarter {words}, as the provider gives it; over four quarters their "
            "mean, each weighed by the children seen in it, as providers give no rows to take the middle of.",
            numerator=Quantity(seen),
            statistic=Statistic.MEAN,
            column=column,
            cuts=((QUARTER,),),
        )
        for column, title, words in _WEEKS
    )


def _provision(stem: str, service: str, rows: str, source: Source) -> tuple[Measure, ...]:
    provision = _reported(
        f"{stem}_provision",
        "provision specified in plans",
        f"Provision of {service} specified in section F or G of plans, {_FOUR_QUARTERS}.",
        f"{rows}.provision",
        source,
    )
    return (
        Measure(
            name=f"{stem}_provision_delivered_share",
            title="Provision in plans that was delivered",
            unit=Unit.SHARE,
            definition=f"Provision of {service} that was delivered, divided by what plans specify in "
            "section F or G.",
            numerator=Quantity(provision, ((PROVISION, ("delivered",)),)),
            denominator=Quantity(provision),
            cuts=((QUARTER,),),
        ),
    )


HEALTHY_CHILD_SET = DataSet(
    id=26,
    slug="healthy-child",
    title="Healthy child programme",
    serves=Serves(25, "Healthy child programme, previous 12 months"),
    definition=f"{_COMMISSIONED} each mandated contact on time: antenatal, new birth by 14 days, 6 to 8 "
    "weeks, 12 months, 2 to 2 and a half years with its questionnaire.",
    numerator="Contacts on time",
    denominator="Children due a contact",
    cuts="Contact, quarter",
    sources=(HEALTHY_CHILD,),
    owner="Public health",
    doubts=_COUNTS_ONLY,
    measures=_coverage("healthy_child", "Contacts", CONTACT, "contacts", HEALTHY_CHILD),
    commissioned="healthy_child_commissioned",
)

SCHOOL_NURSING_SET = DataSet(
    id=27,
    slug="school-nursing",
    title="School nursing",
    serves=Serves(26, "School nursing, previous 12 months"),
    definition=f"{_COMMISSIONED} contacts, coverage of the measurement programme, care plans in special "
    "schools and caseload.",
    numerator="Contacts made; children measured; care plans in place; children of the caseload seen",
    denominator="Contacts offered; children eligible; children who need a care plan; the caseload",
    cuts="Part of school nursing, quarter",
    sources=(SCHOOL_NURSING,),
    owner="Public health",
    doubts=_COUNTS_ONLY,
    measures=_coverage("school_nursing", "School nursing", NURSING, "nursing", SCHOOL_NURSING),
    commissioned="school_nursing_commissioned",
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
    measures=_coverage("newborn_screening", "Screens", SCREEN, "screens", NEWBORN_SCREENING),
    commissioned="newborn_screening_commissioned",
)

_THERAPY_AND_CAMHS_ITEM = 28


def _service(number: int, slug: str, title: str, source: Source, rows: str) -> DataSet:
    stem = rows.lower()
    return DataSet(
        id=number,
        slug=slug,
        title=title,
        serves=Serves(_THERAPY_AND_CAMHS_ITEM, f"{title}, 0 to 25, commissioning and performance"),
        definition=f"{_COMMISSIONED} referrals and those accepted; children waiting, by weeks; middle and "
        "90th centile of the weeks to first and second contact; provision delivered of that specified.",
        numerator="Children waiting; referrals accepted; provision delivered",
        denominator="Children waiting; referrals; provision specified in plans",
        cuts="Weeks waited, with or without SEND where the provider tells them apart, quarter",
        sources=(source,),
        owner="The ICB and its providers",
        doubts=_COUNTS_ONLY,
        measures=_waits(stem, rows, source),
        commissioned=f"{stem}_commissioned",
    )


DATA_SETS = (
    HEALTHY_CHILD_SET,
    SCHOOL_NURSING_SET,
    NEWBORN,
    _service(29, "camhs", "Child and adolescent mental health services", CAMHS, "CAMHS"),
    _service(30, "speech-and-language", "Speech and language therapy", SPEECH_THERAPY, "SPEECH_THERAPY"),
    _service(
        31, "occupational-therapy", "Occupational therapy", OCCUPATIONAL_THERAPY, "OCCUPATIONAL_THERAPY"
    ),
    _service(32, "physiotherapy", "Physiotherapy", PHYSIOTHERAPY, "PHYSIOTHERAPY"),
)
