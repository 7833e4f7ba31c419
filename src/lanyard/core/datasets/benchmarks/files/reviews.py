"""The tables of annual reviews and of plans that ended."""

from lanyard.core.datasets.benchmarks.declare import Gives, Table
from lanyard.core.datasets.benchmarks.files.breakdowns import (
    BY_AGE_AT_END,
    BY_ETHNICITY,
    BY_PERSON,
    BY_SEX,
    HEADINGS,
    PLACES,
    TIME,
    WHOLE,
)
from lanyard.core.datasets.benchmarks.files.sources import plan_statistics
from lanyard.core.datasets.benchmarks.periods import Timing
from lanyard.core.datasets.cuts.plans import CEASE_REASON
from lanyard.core.datasets.declare import NOT_RECORDED

_EXPECTED = "review_expected"
_MET = "met in the year"
# The file's own spelling.
_IN_FOUR_WEEKS, _LATER = "number_decsion_4weeks", "number_decision_gt_4weeks"

REVIEWS = Table(
    kind="annual-reviews",
    title="Annual reviews in the calendar year before census day",
    source=plan_statistics("annual_reviews"),
    known_by=HEADINGS | {_EXPECTED, "no_review_meeting", _IN_FOUR_WEEKS},
    time=TIME,
    timing=Timing.CALENDAR_YEAR,
    places=PLACES,
    gives=(
        Gives("reviews_expected", BY_PERSON, numerator=(_EXPECTED,)),
        Gives("reviews_met", BY_PERSON, numerator=(_MET,)),
        Gives("reviews_met_share", BY_PERSON, numerator=(_MET,), denominator=(_EXPECTED,)),
        Gives("reviews_before_year", (WHOLE,), numerator=("met before the year",)),
        Gives("reviews_after_year", (WHOLE,), numerator=("met after the year",)),
        Gives("reviews_not_recorded", (WHOLE,), numerator=("no_review_meeting",)),
        Gives(
            "review_decision_four_week_share",
            BY_PERSON,
            numerator=(_IN_FOUR_WEEKS,),
            denominator=(_IN_FOUR_WEEKS, _LATER),
            value="pc_decsion_4weeks",
        ),
    ),
    dated={
        _MET: "review_meeting_{yy}",
        "met before the year": "review_meeting_prior_{yy}",
        "met after the year": "review_meeting_{next}",
    },
)

_ENDED = "total_ceased"

CEASED = Table(
    kind="ceased-plans",
    title="Plans that ended in each calendar year",
    source=plan_statistics("ceased_plans"),
    known_by=HEADINGS | {_ENDED, "max_age", "needs_met"},
    time=TIME,
    timing=Timing.CALENDAR_YEAR,
    places=PLACES,
    gives=(
        Gives("plans_ceased", (WHOLE, BY_AGE_AT_END, BY_SEX, BY_ETHNICITY), numerator=(_ENDED,)),
        *(
            Gives("plans_ceased", (WHOLE,), numerator=(column,), by=CEASE_REASON.name, group=group)
            for group, column in {
                "1": "max_age",
                "2": "needs_met",
                "3": "he",
                "4": "employ",
                "5": "transfer",
                "6": "no_engage",
                "7": "moved_outside_eng",
                "8": "deceased",
                "9": "other",
                NOT_RECORDED: "not_rec",
            }.items()
        ),
    ),
)

TABLES = (REVIEWS, CEASED)
