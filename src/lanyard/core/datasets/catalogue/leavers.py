"""Data set 7: where leavers go."""

from lanyard.core.datasets.cuts.people import ETHNICITY, SEX
from lanyard.core.datasets.cuts.schooling import (
    ACTIVITY,
    DESTINATION,
    IN_EDUCATION_OR_WORK,
    LEAVERS,
    LEAVING_YEAR,
    LEFT_AFTER,
    SUSTAINED,
)
from lanyard.core.datasets.cuts.send import SEND, WITH_SEND
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.schools import LEAVERS_TO_DESTINATIONS, RECENT_LEAVERS
from lanyard.core.datasets.sources import DESTINATIONS, NCCIS

_SOURCE = "Destination files of the key stages; confirm with a local sample"
_LIVE = "NCCIS client file: academic age, activity, SEN status; confirm with a local sample"
_STAGES = (("KS4", "key_stage_4", "key stage 4"), ("16-18", "after_16", "16 to 18 study"))


def _number(stage: str, name: str, words: str) -> Measure:
    return Measure(
        name=f"{name}_leavers",
        title=f"Leavers after {words}",
        unit=Unit.COUNT,
        definition=f"Leavers after {words}, all years shown together.",
        numerator=Quantity(LEAVERS_TO_DESTINATIONS, ((LEFT_AFTER, (stage,)),)),
        cuts=((DESTINATION,), (SEND, DESTINATION)),
        source=_SOURCE,
    )


def _sustained(stage: str, name: str, words: str) -> Measure:
    cohort = (LEFT_AFTER, (stage,))
    return Measure(
        name=f"{name}_sustained_share",
        title=f"Sustained destination after {words}",
        unit=Unit.SHARE,
        definition=f"Leavers after {words} who were in sustained education, an apprenticeship or work, "
        "divided by all leavers, all years shown together; each year stands apart below.",
        numerator=Quantity(LEAVERS_TO_DESTINATIONS, (cohort, (DESTINATION, SUSTAINED))),
        denominator=Quantity(LEAVERS_TO_DESTINATIONS, (cohort,)),
        cuts=((SEND,), (LEAVING_YEAR,), (LEAVING_YEAR, SEND), (SEX,), (ETHNICITY,)),
        source=_SOURCE,
    )


_LEFT_WITH_SEND = (SEND, WITH_SEND)

NOW = Measure(
    name="leavers_now",
    title="Leavers of last summer with SEND",
    unit=Unit.COUNT,
    definition="Young people with a plan or SEN support who were in year 11 or 13 last summer.",
    numerator=Quantity(RECENT_LEAVERS, (_LEFT_WITH_SEND,)),
    cuts=((ACTIVITY,), (LEAVERS,), (LEAVERS, ACTIVITY)),
    source=_LIVE,
)

NOW_SHARE = Measure(
    name="leavers_in_education_or_work_share",
    title="Leavers of last summer in education, training or work",
    unit=Unit.SHARE,
    definition="Of young people with a plan or SEN support who were in year 11 or 13 last summer, those in "
    "education, training, an apprenticeship or work, divided by all of them.",
    numerator=Quantity(RECENT_LEAVERS, (_LEFT_WITH_SEND, (ACTIVITY, IN_EDUCATION_OR_WORK))),
    denominator=Quantity(RECENT_LEAVERS, (_LEFT_WITH_SEND,)),
    cuts=((LEAVERS,), (SEND,), (SEX,), (ETHNICITY,)),
    source=_LIVE,
)

LEAVERS_SET = DataSet(
    id=7,
    slug="destinations",
    title="Destinations of leavers with SEND",
    serves=Serves(6, "Destinations of school leavers of this group"),
    definition="Leavers after key stage 4 and after 16 to 18 study who were in sustained education, an "
    "apprenticeship or work, over the latest five years held; and, from the client file of March, what "
    "leavers of years 11 and 13 of last summer with SEND do.",
    numerator="Leavers in sustained education, apprenticeship or work",
    denominator="All leavers of the group",
    cuts="SEN provision, destination, academic year, sex, ethnicity; year 11 or 13, activity",
    sources=(DESTINATIONS, NCCIS),
    owner="Post-16 team",
    doubts="Who left year 11 or 13 is told by age, 16 and 18 on 31 August, as the client file does not say "
    "the school year. Without a file of March the latest one is taken. Careers services follow those of 18 "
    "and more only while they have a plan.",
    measures=(
        *(_sustained(*stage) for stage in _STAGES),
        *(_number(*stage) for stage in _STAGES),
        NOW,
        NOW_SHARE,
    ),
)
