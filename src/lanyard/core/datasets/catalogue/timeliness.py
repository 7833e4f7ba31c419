"""Data set 10: how long decisions, plans and reviews take, and plans that moved in."""

from lanyard.core.datasets.catalogue.reviews import REVIEW_MEASURES
from lanyard.core.datasets.cuts.casework import (
    EXCEPTION,
    MONTH,
    SIX_WEEKS,
    SIXTEEN_WEEKS,
    TWENTY_WEEKS,
    WEEKS,
    WEEKS_OPEN,
)
from lanyard.core.datasets.cuts.people import AGE_THEN, ETHNICITY, SEX
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.sen2 import (
    OPEN_ASSESSMENTS,
    PLANS_ISSUED,
    REFUSALS_TO_ISSUE,
    REQUESTS,
    TRANSFERS_IN,
)
from lanyard.core.datasets.sources import SEN2

_BY_PERSON = ((MONTH,), (AGE_THEN,), (SEX,), (ETHNICITY,))
_IN_TIME = (TWENTY_WEEKS, ("in_time",))
_NO_EXCEPTION = (EXCEPTION, ("none",))

SIX_WEEK_SHARE = Measure(
    name="six_week_share",
    title="Decisions on requests within six weeks",
    unit=Unit.SHARE,
    definition="Requests received in the collection year on which the family was told the decision within 42 "
    "days, divided by those decided, with a date, or awaited for more than 42 days on census day. The month "
    "is that of the request.",
    numerator=Quantity(REQUESTS, ((SIX_WEEKS, ("in_time",)),)),
    denominator=Quantity(REQUESTS, ((SIX_WEEKS, ("in_time", "late", "overdue")),)),
    cuts=_BY_PERSON,
    source="SEN2 items 2.1, 2.4 and 2.5",
    gives_way=True,
)

SIXTEEN_WEEK_SHARE = Measure(
    name="sixteen_week_share",
    title="Refusals to issue a plan told within 16 weeks",
    unit=Unit.SHARE,
    definition="Assessments that ended without a plan in the collection year within 112 days of the request, "
    "divided by all that ended so with both dates.",
    numerator=Quantity(REFUSALS_TO_ISSUE, ((SIXTEEN_WEEKS, ("in_time",)),)),
    denominator=Quantity(REFUSALS_TO_ISSUE),
    source="SEN2 items 2.1, 3.1 and 3.2",
)

TWENTY_WEEK_SHARE = Measure(
    name="twenty_week_share_excluding_exceptions",
    title="Plans within 20 weeks, exceptions left out",
    unit=Unit.SHARE,
    definition="Plans issued in the collection year within 140 days of the request, divided by all plans "
    "issued in the year with both dates; those with a permitted exception are left out of both. The month is "
    "that of issue, the age that on the day of the request.",
    numerator=Quantity(PLANS_ISSUED, (_IN_TIME, _NO_EXCEPTION)),
    denominator=Quantity(PLANS_ISSUED, (_NO_EXCEPTION,)),
    cuts=_BY_PERSON,
    source="SEN2 items 2.1, 3.1, 3.2 and 3.7",
)

TWENTY_WEEK_SHARE_ALL = Measure(
    name="twenty_week_share_all",
    title="Plans within 20 weeks, exceptions counted",
    unit=Unit.SHARE,
    definition="As the share without exceptions, with those to which a permitted exception applies in both.",
    numerator=Quantity(PLANS_ISSUED, (_IN_TIME,)),
    denominator=Quantity(PLANS_ISSUED),
    cuts=_BY_PERSON,
    source="SEN2 items 2.1, 3.1 and 3.2",
    gives_way=True,
)

ISSUED_COUNT = Measure(
    name="plans_issued",
    title="Plans issued, by how long they took",
    unit=Unit.COUNT,
    definition="Plans issued in the collection year with both dates, by weeks from request to final plan.",
    numerator=Quantity(PLANS_ISSUED),
    cuts=((WEEKS,), (EXCEPTION,), (WEEKS, EXCEPTION)),
    source="SEN2 items 2.1, 3.1, 3.2 and 3.7",
)

MEDIAN_DAYS = Measure(
    name="median_days_to_plan",
    title="Median days from request to final plan",
    unit=Unit.DAYS,
    definition="The middle number of days from request to final plan, of plans issued in the collection "
    "year, exceptions counted.",
    numerator=Quantity(PLANS_ISSUED),
    cuts=((MONTH,),),
    source="SEN2 items 2.1 and 3.2",
    gives_way=True,
)

OPEN_COUNT = Measure(
    name="open_assessments",
    title="Assessments still open on census day",
    unit=Unit.COUNT,
    definition="Assessments awaited on census day, by weeks since the request.",
    numerator=Quantity(OPEN_ASSESSMENTS),
    cuts=((WEEKS_OPEN,),),
    source="SEN2 items 2.1 and 3.1",
)

TRANSFERS = Measure(
    name="transfers_in",
    title="Plans that moved in from another authority",
    unit=Unit.COUNT,
    definition=TRANSFERS_IN.definition,
    numerator=Quantity(TRANSFERS_IN),
    cuts=((SEX,), (ETHNICITY,)),
    source="SEN2 items 3.1 and 5.1",
)

TIMELINESS = DataSet(
    id=10,
    slug="timeliness",
    title="Plans in 20 weeks, transfers and annual reviews",
    serves=Serves(9, "Plans within 20 weeks, and transfers"),
    definition="Decisions on requests in six weeks, refusals to issue in 16, plans in 20, with and without "
    "exceptions; how long plans took; assessments still open; plans that moved in; annual reviews held and "
    "decided.",
    numerator="Those in time",
    denominator="All that were due and can be measured",
    cuts="Month, age, sex, ethnicity, weeks taken, exceptions",
    sources=(SEN2,),
    owner="SEN casework team of the authority",
    doubts="Dates in the wrong order count as in time, as a plain count of days has it; the checks list "
    "every such row. A request counts as received even when the case later moved away, and is then not "
    "overdue. The last band begins at 364 days. The move from statements to plans ended in 2018 and is left "
    "out.",
    measures=(
        SIX_WEEK_SHARE,
        SIXTEEN_WEEK_SHARE,
        TWENTY_WEEK_SHARE,
        TWENTY_WEEK_SHARE_ALL,
        ISSUED_COUNT,
        MEDIAN_DAYS,
        OPEN_COUNT,
        TRANSFERS,
        *REVIEW_MEASURES,
    ),
)

DATA_SETS = (TIMELINESS,)
