"""Data set 6: suspensions and permanent exclusions, by SEN provision, reason and term."""

from lanyard.core.datasets.cuts.people import ETHNICITY, SEX
from lanyard.core.datasets.cuts.schooling import (
    EVENT_TERM,
    PUPILS_OF_THE_YEAR,
    REASON,
    SCHOOL_YEAR_ROW,
    TIMES_SUSPENDED,
)
from lanyard.core.datasets.cuts.send import AGE_BAND, SEND, SEND_NEED, SETTING_TYPE
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.schools import SCHOOL_YEAR
from lanyard.core.datasets.sources import SCHOOL_CENSUS

PER_PUPILS = 100

_OF_PUPILS = ((SEND,), (SEND_NEED,), (SEX,), (AGE_BAND,), (ETHNICITY,), (SETTING_TYPE,))
_OF_EVENTS = ((REASON,), (EVENT_TERM,), (SEND, REASON), (SEND, EVENT_TERM))
_SOURCE = "School census: TermlyExclusion, EnrolStatus and SENprovision"


def _counted(*groups: str) -> Quantity:
    return Quantity(SCHOOL_YEAR, ((SCHOOL_YEAR_ROW, groups),))


def _suspended(*groups: str) -> Quantity:
    return Quantity(SCHOOL_YEAR, ((SCHOOL_YEAR_ROW, PUPILS_OF_THE_YEAR), (TIMES_SUSPENDED, groups)))


ON_ROLL, SUSPENSIONS, PERMANENT = _counted("on_roll"), _counted("suspension"), _counted("permanent")


def _number(name: str, title: str, quantity: Quantity, words: str) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.COUNT,
        definition=f"{words} that the censuses of twelve months report.",
        numerator=quantity,
        cuts=_OF_EVENTS,
        source=_SOURCE,
    )


def _rate(name: str, title: str, quantity: Quantity, words: str) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.RATE,
        definition=f"{words} for every {PER_PUPILS} pupils on roll in the spring census.",
        numerator=quantity,
        denominator=ON_ROLL,
        cuts=_OF_PUPILS,
        source=_SOURCE,
        per=PER_PUPILS,
    )


SUSPENDED_SHARE = Measure(
    name="suspended_share",
    title="Pupils suspended once or more",
    unit=Unit.SHARE,
    definition="Pupils suspended once or more, those who have left included, divided by pupils on roll in "
    "the spring census.",
    numerator=_suspended("once", "more"),
    denominator=ON_ROLL,
    cuts=_OF_PUPILS,
    source=_SOURCE,
)

REPEATED_SHARE = Measure(
    name="repeat_suspension_share",
    title="Suspended again",
    unit=Unit.SHARE,
    definition="Pupils suspended more than once, divided by those suspended once or more.",
    numerator=_suspended("more"),
    denominator=_suspended("once", "more"),
    cuts=_OF_PUPILS,
    source=_SOURCE,
)

SESSIONS_LOST = Measure(
    name="sessions_lost",
    title="Sessions lost to suspension",
    unit=Unit.COUNT,
    definition="Sessions for which pupils were suspended.",
    numerator=Quantity(SCHOOL_YEAR, SUSPENSIONS.where, of="sessions"),
    cuts=_OF_PUPILS,
    source=_SOURCE,
)

EXCLUSIONS = DataSet(
    id=6,
    slug="exclusions",
    title="Suspensions and permanent exclusions of pupils with SEND",
    serves=Serves(5, "Exclusions of this group"),
    definition="Suspensions for 100 pupils, pupils suspended once or more, permanent exclusions for 100 "
    "pupils, repeated suspensions and sessions lost, as the censuses of twelve months report them, by SEN "
    "provision, first reason and term.",
    numerator="Suspensions; pupils with one or more; permanent exclusions; sessions",
    denominator="Pupils on roll in the spring census; for repeated suspensions, pupils suspended",
    cuts="SEN provision, primary need, reason, term, sex, age, ethnicity, setting type",
    sources=(SCHOOL_CENSUS,),
    owner="Attendance and inclusion team",
    doubts="A census reports the suspensions of the term before the last. SEN provision, need and setting "
    "are those of the latest census that names the pupil, so that pupils and what happened to them hang "
    "together; the census' own note of the provision on the day may differ. Terms are told by month: January "
    "to April is spring. A suspension at lunchtime counts as a suspension. A permanent exclusion that was "
    "overturned counts if the school reports it.",
    measures=(
        _rate("suspension_rate", "Suspensions for 100 pupils", SUSPENSIONS, "Suspensions"),
        SUSPENDED_SHARE,
        REPEATED_SHARE,
        _rate("permanent_exclusion_rate", "Exclusions for 100 pupils", PERMANENT, "Permanent exclusions"),
        SESSIONS_LOST,
        _number("suspensions", "Suspensions", SUSPENSIONS, "Suspensions"),
        _number("permanent_exclusions", "Permanent exclusions", PERMANENT, "Permanent exclusions"),
    ),
)
