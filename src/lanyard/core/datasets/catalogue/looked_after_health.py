"""Data set 13: health assessments of looked-after children with SEND."""

from lanyard.core.datasets.catalogue.shares_with_send import BY_PERSON
from lanyard.core.datasets.cuts.care import ASSESSED, ASSESSMENT, DENTAL_CHECK, QUESTIONNAIRE
from lanyard.core.datasets.cuts.send import SEND, WITH_SEND
from lanyard.core.datasets.declare import Ask, Cut, DataSet, Measure, Population, Quantity, Serves, Unit
from lanyard.core.datasets.populations.care import HEALTH_ASSESSMENTS_DUE, HEALTH_CHECKS
from lanyard.core.datasets.sources import HEALTH_OF_LOOKED_AFTER, SCHOOL_CENSUS, SEN2

_SOURCE = "Log of health assessments of looked-after children; confirm with a local sample"
_CUTS = ((SEND,), *BY_PERSON)
_DUE_DATE = Ask("looked_after_health", "due_date")


def _with_send(population: Population, *more: tuple[Cut, tuple[str, ...]]) -> Quantity:
    return Quantity(population, ((SEND, WITH_SEND), *more))


DUE = Measure(
    name="health_assessments_due",
    title="Health assessments due, with SEND",
    unit=Unit.COUNT,
    definition="Health assessments of looked-after children with a plan or SEN support that fell due in the "
    "twelve months up to the as-at date.",
    numerator=_with_send(HEALTH_ASSESSMENTS_DUE),
    cuts=((ASSESSMENT,), (ASSESSED,), *_CUTS),
    source=_SOURCE,
    asks=_DUE_DATE,
)


def _in_time(kind: str, name: str, words: str, rule: str) -> Measure:
    of_kind = (ASSESSMENT, (kind,))
    return Measure(
        name=f"{name}_health_assessments_in_time_share",
        title=f"{words} in time, with SEND",
        unit=Unit.SHARE,
        definition=f"{words} of looked-after children with a plan or SEN support done by the day they were "
        f"due ({rule}), divided by those that fell due in the twelve months up to the as-at date.",
        numerator=_with_send(HEALTH_ASSESSMENTS_DUE, of_kind, (ASSESSED, ("in_time",))),
        denominator=_with_send(HEALTH_ASSESSMENTS_DUE, of_kind),
        cuts=_CUTS,
        source=_SOURCE,
        asks=_DUE_DATE,
    )


QUESTIONNAIRE_SHARE = Measure(
    name="questionnaire_done_share",
    title="Strengths and difficulties questionnaire done, with SEND",
    unit=Unit.SHARE,
    definition="Looked-after children with a plan or SEN support whose strengths and difficulties "
    "questionnaire was done, divided by those of whom the log says whether it was.",
    numerator=_with_send(HEALTH_CHECKS, (QUESTIONNAIRE, ("yes",))),
    denominator=_with_send(HEALTH_CHECKS, (QUESTIONNAIRE, ("yes", "no"))),
    cuts=_CUTS,
    source=_SOURCE,
)

DENTAL_SHARE = Measure(
    name="dental_check_share",
    title="Dental check in twelve months, with SEND",
    unit=Unit.SHARE,
    definition="Looked-after children with a plan or SEN support who had a dental check in the twelve months "
    "up to the as-at date, divided by those with a health assessment due or done in them.",
    numerator=_with_send(HEALTH_CHECKS, (DENTAL_CHECK, ("yes",))),
    denominator=_with_send(HEALTH_CHECKS),
    cuts=_CUTS,
    source=_SOURCE,
)

HEALTH_ASSESSMENTS = DataSet(
    id=13,
    slug="looked-after-health",
    title="Health assessments of looked-after children with SEND",
    serves=Serves(12, "Initial and review health assessments of looked-after children with SEND"),
    definition="Of looked-after children with SEND: initial health assessments within 20 working days of "
    "coming into care, reviews within 6 months (under 5) or 12 months, strengths and difficulties "
    "questionnaires, dental checks in 12 months.",
    numerator="Assessments done by the day they were due; children with the questionnaire; children checked",
    denominator="Assessments due in twelve months; children asked for a questionnaire; children seen",
    cuts="Initial or review, done or not, plan or SEN support, age, sex, ethnicity, home postcode district",
    sources=(HEALTH_OF_LOOKED_AFTER, SEN2, SCHOOL_CENSUS),
    owner="Provider of looked-after children's health, and the virtual school",
    doubts="The day on which an assessment was due is the one in the log, which the health team sets by the "
    "20 working days, 6 or 12 months; an assessment without it is left out and not guessed at. The yearly "
    "SSDA903 return tells of such checks only of children looked after for 12 months at 31 March, and is "
    "not used. A child under the age for a questionnaire or a dentist may stand in the log without one.",
    measures=(
        DUE,
        _in_time(
            "INITIAL", "initial", "Initial health assessments", "20 working days after coming into care"
        ),
        _in_time("REVIEW", "review", "Review health assessments", "6 months under the age of 5, else 12"),
        QUESTIONNAIRE_SHARE,
        DENTAL_SHARE,
    ),
)
