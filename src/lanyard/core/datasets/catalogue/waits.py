"""Data sets 29 to 32: mental health services and therapies, referrals, waits and provision."""

from lanyard.core.datasets.catalogue.provider_counts import (
    COMMISSIONED,
    COUNTS_ONLY,
    FOUR_QUARTERS,
    SOURCE,
    reported,
)
from lanyard.core.datasets.cuts.services import CLIENTS, PROVISION, QUARTER, REFERRAL, WAIT
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Source, Statistic, Unit
from lanyard.core.datasets.sources import CAMHS, OCCUPATIONAL_THERAPY, PHYSIOTHERAPY, SPEECH_THERAPY


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
    referrals = reported(
        f"{stem}_referrals",
        "referrals",
        f"Referrals to {service} {FOUR_QUARTERS}.",
        f"{rows}.referrals",
        source,
    )
    cuts = ((CLIENTS,), (QUARTER,))
    return (
        Measure(
            name=f"{stem}_referred",
            title="Children referred",
            unit=Unit.COUNT,
            definition=f"Referrals to {service} {FOUR_QUARTERS}.",
            numerator=Quantity(referrals),
            cuts=cuts,
            source=SOURCE,
        ),
        Measure(
            name=f"{stem}_accepted_share",
            title="Referrals accepted",
            unit=Unit.SHARE,
            definition=f"Referrals to {service} that were accepted, divided by all of them.",
            numerator=Quantity(referrals, ((REFERRAL, ("accepted",)),)),
            denominator=Quantity(referrals),
            cuts=cuts,
            source=SOURCE,
        ),
    )


def _waiting(stem: str, service: str, rows: str, source: Source) -> tuple[Measure, ...]:
    now = reported(
        f"{stem}_waiting",
        "children waiting",
        f"Children waiting for {service} at the end of the latest quarter that is reported.",
        f"{rows}.waiting",
        source,
    )
    at_ends = reported(
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
            source=SOURCE,
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
                source=SOURCE,
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
    seen = reported(
        f"{stem}_first_contacts",
        "children seen for the first time",
        f"Children seen by {service} for the first time {FOUR_QUARTERS}.",
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
            source=SOURCE,
        )
        for column, title, words in _WEEKS
    )


def _provision(stem: str, service: str, rows: str, source: Source) -> tuple[Measure, ...]:
    provision = reported(
        f"{stem}_provision",
        "provision specified in plans",
        f"Provision of {service} specified in section F or G of plans, {FOUR_QUARTERS}.",
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
            source=SOURCE,
        ),
    )


_THERAPY_AND_CAMHS_ITEM = 28


def _service(number: int, slug: str, title: str, source: Source, rows: str) -> DataSet:
    stem = rows.lower()
    return DataSet(
        id=number,
        slug=slug,
        title=title,
        serves=Serves(_THERAPY_AND_CAMHS_ITEM, f"{title}, 0 to 25, commissioning and performance"),
        definition=f"{COMMISSIONED} referrals and those accepted; children waiting, by weeks; middle and "
        "90th centile of the weeks to first and second contact; provision delivered of that specified.",
        numerator="Children waiting; referrals accepted; provision delivered",
        denominator="Children waiting; referrals; provision specified in plans",
        cuts="Weeks waited, with or without SEND where the provider tells them apart, quarter",
        sources=(source,),
        owner="The ICB and its providers",
        doubts=COUNTS_ONLY,
        measures=_waits(stem, rows, source),
        commissioned=f"{stem}_commissioned",
    )


DATA_SETS = (
    _service(29, "camhs", "Child and adolescent mental health services", CAMHS, "CAMHS"),
    _service(30, "speech-and-language", "Speech and language therapy", SPEECH_THERAPY, "SPEECH_THERAPY"),
    _service(
        31, "occupational-therapy", "Occupational therapy", OCCUPATIONAL_THERAPY, "OCCUPATIONAL_THERAPY"
    ),
    _service(32, "physiotherapy", "Physiotherapy", PHYSIOTHERAPY, "PHYSIOTHERAPY"),
)
