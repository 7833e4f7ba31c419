"""Data set 25: what health gives to assessments and reviews of plans."""

from lanyard.core.datasets.catalogue.shares_with_send import BY_PERSON
from lanyard.core.datasets.cuts.complaints import QUARTER
from lanyard.core.datasets.cuts.health_input import ADVICE, ATTENDED, REPORT, SERVICE
from lanyard.core.datasets.cuts.send import SEND, SEND_NEED
from lanyard.core.datasets.declare import Cut, DataSet, Measure, Population, Quantity, Serves, Unit
from lanyard.core.datasets.populations.health_input import HEALTH_ADVICE, INVITATIONS, REVIEWS_LOGGED
from lanyard.core.datasets.sources import CASEWORK, SCHOOL_CENSUS, SEN2
from lanyard.core.words.phrases import upper_first

_SOURCE = "Casework log of advice and reviews; confirm with a local sample"
_BY_CHILD = ((SEND,), (SEND_NEED,), *BY_PERSON)


def _number(name: str, population: Population, *own: tuple[Cut, ...]) -> Measure:
    """How many there are of a population."""
    return Measure(
        name=name,
        title=upper_first(population.title),
        unit=Unit.COUNT,
        definition=population.definition,
        numerator=Quantity(population),
        cuts=(*own, *_BY_CHILD),
        source=_SOURCE,
    )


def _share(
    name: str, title: str, definition: str, part: Quantity, whole: Quantity, *own: tuple[Cut, ...]
) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=definition,
        numerator=part,
        denominator=whole,
        cuts=(*own, *_BY_CHILD),
        source=_SOURCE,
    )


IN_SIX_WEEKS = _share(
    "health_advice_six_week_share",
    "Health advice received within six weeks",
    "Health advice received within 42 days of being asked for, divided by advice asked for in the twelve "
    "months up to the as-at date; advice that is awaited and not yet six weeks old is left out.",
    Quantity(HEALTH_ADVICE, ((ADVICE, ("in_time",)),)),
    Quantity(HEALTH_ADVICE, ((ADVICE, ("in_time", "late")),)),
    (SERVICE,),
    (QUARTER,),
)

WITH_A_REPORT = _share(
    "reviews_with_health_report_share",
    "Reviews with a health report",
    "Reviews for which a named health service gave a report, divided by all reviews that the log holds.",
    Quantity(REVIEWS_LOGGED, ((REPORT, ("yes",)),)),
    Quantity(REVIEWS_LOGGED),
    (QUARTER,),
)

TAKEN_UP = _share(
    "reviews_attended_by_health_share",
    "Invitations to reviews that health services took up",
    "Reviews that a named health service attended, divided by those to which it was invited.",
    Quantity(INVITATIONS, ((ATTENDED, ("yes",)),)),
    Quantity(INVITATIONS),
    (SERVICE,),
    (QUARTER,),
)

HEALTH_INPUT = DataSet(
    id=25,
    slug="health-input",
    title="Health input to assessments and reviews",
    serves=Serves(24, "Health attendance at, and input to, assessments and reviews of plans"),
    definition="Health advice received within six weeks of being asked for, by service; reviews with a "
    "health report; reviews attended of those invited to; over the twelve months up to the as-at date.",
    numerator="Advice in time; reviews with a report; reviews attended",
    denominator="Advice asked for; reviews held; invitations",
    cuts="Service, quarter; plan or SEN support, need, age, sex, ethnicity, home postcode district",
    sources=(CASEWORK, SEN2, SCHOOL_CENSUS),
    owner="Designated clinical officer and providers",
    doubts="No national return holds this; it must be recorded locally. The log holds only reviews of which "
    "somebody noted a service. A service called other may not be of health, so that its reports and visits "
    "are left out.",
    measures=(
        _number("health_advice_asked", HEALTH_ADVICE, (SERVICE,), (QUARTER,)),
        IN_SIX_WEEKS,
        _number("reviews_logged", REVIEWS_LOGGED, (QUARTER,)),
        WITH_A_REPORT,
        _number("health_invitations", INVITATIONS, (SERVICE,), (QUARTER,)),
        TAKEN_UP,
    ),
)

DATA_SETS = (HEALTH_INPUT,)
