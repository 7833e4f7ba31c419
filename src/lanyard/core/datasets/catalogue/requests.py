"""Data set 11: requests for an assessment and what came of them."""

from lanyard.core.datasets.cuts.casework import OUTCOME, REQUESTED_BY, RESULT
from lanyard.core.datasets.cuts.people import AGE_THEN, ETHNICITY, SEX
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.sen2 import REQUESTS
from lanyard.core.datasets.sources import SEN2

RECEIVED = Measure(
    name="requests_received",
    title="Requests received",
    unit=Unit.COUNT,
    definition=REQUESTS.definition,
    numerator=Quantity(REQUESTS),
    cuts=(
        (AGE_THEN,),
        (OUTCOME,),
        (REQUESTED_BY,),
        (SEX,),
        (ETHNICITY,),
        (AGE_THEN, OUTCOME),
        (REQUESTED_BY, OUTCOME),
    ),
    source="SEN2 items 2.1, 2.2 and 2.5",
)

AGREED = Measure(
    name="requests_agreed_share",
    title="Share of requests agreed",
    unit=Unit.SHARE,
    definition="Requests received in the collection year that were agreed, divided by those agreed or "
    "refused.",
    numerator=Quantity(REQUESTS, ((OUTCOME, ("Y",)),)),
    denominator=Quantity(REQUESTS, ((OUTCOME, ("Y", "N")),)),
    cuts=((AGE_THEN,), (REQUESTED_BY,), (SEX,), (ETHNICITY,)),
    source="SEN2 items 2.1 and 2.5",
)

PLAN_AFTER_REQUEST = Measure(
    name="plan_after_request_share",
    title="Share of agreed requests that led to a plan",
    unit=Unit.SHARE,
    definition="Requests received in the collection year and agreed whose assessment ended in a plan, "
    "divided by those agreed. Assessments still open on census day are in the denominator only.",
    numerator=Quantity(REQUESTS, ((RESULT, ("plan",)),)),
    denominator=Quantity(REQUESTS, ((RESULT, ("plan", "no_plan")),)),
    cuts=((AGE_THEN,),),
    source="SEN2 items 2.5 and 3.1",
    gives_way=True,
)

REQUESTS_AND_OUTCOMES = DataSet(
    id=11,
    slug="requests",
    title="Requests for an assessment and their outcomes",
    serves=Serves(10, "Referrals for an assessment by age, and the outcome of referral and assessment"),
    definition="Requests received in the collection year by age on that day, outcome and who asked; the "
    "share agreed; and how many of those agreed led to a plan.",
    numerator="Requests; requests agreed; requests that led to a plan",
    denominator="Requests decided; requests agreed",
    cuts="Age, outcome, who asked, sex, ethnicity",
    sources=(SEN2,),
    owner="SEN casework team of the authority",
    doubts="Who asked is voluntary in the return of 2025 and not asked before. A request is counted in the "
    "year in which it came, so those of late in the year are mostly still open.",
    measures=(RECEIVED, AGREED, PLAN_AFTER_REQUEST),
)

DATA_SETS = (REQUESTS_AND_OUTCOMES,)
