"""The rows of the department's plan statistics: totals of areas, and breakdowns by our groups.

In these tables the total row of an area has a topic that starts with "All", or is "New EHC plans". Ages are
written in several ways ("age 10", "Aged 10"); each way is one label of our group.
"""

from lanyard.core.datasets.benchmarks.declare import AreaColumns, RowCut, Rows
from lanyard.core.datasets.cuts.people import AGE, ETHNICITY, SEX, UNCLASSIFIED, YOUNGEST
from lanyard.core.datasets.cuts.places import PLACE_GROUP
from lanyard.core.datasets.cuts.plans import LONGEST_HELD, YEARS_HELD
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.words.code_sets import ethnicity

TIME = "time_period"
TOPIC = "breakdown_topic"
LABEL = "breakdown"
TOTAL_TOPICS = ("All ", "New EHC plans")

PLACES = AreaColumns(
    number="old_la_code",
    ons="new_la_code",
    name="la_name",
    level="geographic_level",
    region="region_name",
)
"""The columns that say which place a row is of, in all of the department's tables of this form."""

HEADINGS = frozenset({TIME, "time_identifier", "geographic_level", "old_la_code", TOPIC, LABEL})
"""Columns that every table of this form has."""

WHOLE = Rows(starts={TOPIC: TOTAL_TOPICS})

AGE_TOPIC = "Child or young persons age"
_YOUNGEST = ("under 3", "age 2 and under", "Aged 2 and under")
_OLDEST = ("age 20 and over", "Aged 20 and over")
_NOT_KNOWN = ("unknown", "Unknown", "Age unknown")


def _labels(last: int) -> dict[str, str]:
    """The labels of ages up to a last single year, by our group."""
    single = {label: str(age) for age in range(3, last + 1) for label in (f"age {age}", f"Aged {age}")}
    apart = ((_YOUNGEST, YOUNGEST), (_OLDEST, "20+"), (_NOT_KNOWN, NOT_RECORDED))
    return single | {label: group for labels, group in apart for label in labels}


def by_age(topic: str) -> Rows:
    """The rows by age under a topic: single years to 19, then 20 and over."""
    return Rows((RowCut(AGE.name, LABEL, _labels(19)),), where={TOPIC: topic})


BY_AGE = by_age(AGE_TOPIC)
BY_AGE_AT_START = by_age("Age when plan started")
BY_AGE_AT_END = by_age("Age plan ceased")

BY_AGE_TO_25 = Rows((RowCut(AGE.name, LABEL, _labels(25)),), where={TOPIC: AGE_TOPIC})
"""The rows by age of those who hold a plan, in single years to 25."""

AGED_16_TO_25 = Rows(where={TOPIC: AGE_TOPIC}, among={LABEL: tuple(f"age {age}" for age in range(16, 26))})
"""Whole areas, of those aged 16 to 25 only."""

BY_SEX = Rows(
    (RowCut(SEX.name, LABEL, {"Male": "M", "Female": "F", "Unknown": NOT_RECORDED}),), where={TOPIC: "Sex"}
)

_ETHNICITIES = {label: code for code, label in ethnicity.PUBLISHED_GROUPS.items()}
BY_ETHNICITY = Rows(
    (RowCut(ETHNICITY.name, LABEL, _ETHNICITIES | {ethnicity.UNCLASSIFIED: UNCLASSIFIED}),),
    where={TOPIC: "Ethnicity"},
)

_YEARS = {str(years): str(years) for years in range(1, LONGEST_HELD)}
BY_YEARS_HELD = Rows(
    (
        RowCut(
            YEARS_HELD.name,
            LABEL,
            _YEARS | {"Less than a year": "0", f"{LONGEST_HELD} or more": f"{LONGEST_HELD}+"},
        ),
    ),
    where={TOPIC: "Years EHC plan in place"},
)

BY_PLACE_GROUP = Rows(
    (
        RowCut(
            PLACE_GROUP.name,
            LABEL,
            {
                "Mainstream - total": "mainstream_total",
                "Special - total": "special_total",
                "AP/PRU - total": "ap_pru_total",
                "FE - total": "fe_total",
                "Educated elsewhere - total": "ed_elsewhere",
                "Non-maintained early years": "nm_early_years",
                "Placement not recorded": "placement_unknown",
            },
        ),
    ),
    where={TOPIC: "Type of placement"},
)

BY_PERSON = (WHOLE, BY_AGE, BY_SEX, BY_ETHNICITY)
