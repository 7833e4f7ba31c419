"""Measures of annual reviews, shown with the other clocks in data set 10."""

from lanyard.core.datasets.cuts.people import AGE, ETHNICITY, PRIMARY_NEED, SEX
from lanyard.core.datasets.cuts.plans import REVIEW, REVIEW_DECISION, REVIEW_MEETING, REVIEWED_GROUPS
from lanyard.core.datasets.declare import Measure, Quantity, Unit
from lanyard.core.datasets.populations.sen2 import PLANS_IN_FORCE

_BY_PERSON = ((AGE,), (SEX,), (ETHNICITY,), (PRIMARY_NEED,))

EXPECTED = Quantity(PLANS_IN_FORCE, ((REVIEW, (*REVIEWED_GROUPS, "none")),))
MET = Quantity(PLANS_IN_FORCE, ((REVIEW, ("in_year",)),))
DECIDED = Quantity(PLANS_IN_FORCE, ((REVIEW_DECISION, ("in_four_weeks", "later")),))
DECIDED_IN_TIME = Quantity(PLANS_IN_FORCE, ((REVIEW_DECISION, ("in_four_weeks",)),))


def _meeting(name: str, title: str, when: str, group: str) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.COUNT,
        definition=f"Reviews expected whose latest meeting was {when}.",
        numerator=Quantity(PLANS_IN_FORCE, ((REVIEW, (group,)),)),
        source="SEN2 items 4.1 and 5.4a",
        asks=REVIEW_MEETING,
    )


REVIEW_MEASURES = (
    Measure(
        name="reviews_expected",
        title="Annual reviews expected",
        unit=Unit.COUNT,
        definition="Plans in force that began before the collection year.",
        numerator=EXPECTED,
        cuts=_BY_PERSON,
        source="SEN2 items 4.1 and 4.5",
    ),
    Measure(
        name="reviews_met",
        title="Annual reviews met",
        unit=Unit.COUNT,
        definition="Reviews expected whose latest meeting was in the collection year.",
        numerator=MET,
        cuts=_BY_PERSON,
        source="SEN2 items 4.1 and 5.4a",
        asks=REVIEW_MEETING,
    ),
    Measure(
        name="reviews_met_share",
        title="Share of annual reviews met",
        unit=Unit.SHARE,
        definition="Reviews expected whose latest meeting was in the collection year, divided by reviews "
        "expected.",
        numerator=MET,
        denominator=EXPECTED,
        cuts=_BY_PERSON,
        source="SEN2 items 4.1 and 5.4a",
        asks=REVIEW_MEETING,
    ),
    _meeting(
        "reviews_before_year", "Latest review before the year", "before the collection year", "before_year"
    ),
    _meeting("reviews_after_year", "Latest review after the year", "after the collection year", "after_year"),
    Measure(
        name="reviews_not_recorded",
        title="Expected, no review meeting recorded",
        unit=Unit.COUNT,
        definition="Reviews expected for which the return holds no meeting.",
        numerator=Quantity(PLANS_IN_FORCE, ((REVIEW, ("none",)),)),
        source="SEN2 items 4.1 and 5.4a",
        asks=REVIEW_MEETING,
    ),
    Measure(
        name="review_decision_four_week_share",
        title="Decisions within four weeks of the review meeting",
        unit=Unit.SHARE,
        definition="Expected reviews whose decision was sent within 28 days of the latest meeting, divided "
        "by those with both dates.",
        numerator=DECIDED_IN_TIME,
        denominator=DECIDED,
        cuts=_BY_PERSON,
        source="SEN2 items 5.4a and 5.4b",
        gives_way=True,
        asks=REVIEW_MEETING,
    ),
)
