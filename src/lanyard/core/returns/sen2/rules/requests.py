"""Rules on requests (module 2)."""

import polars as pl

from lanyard.core.returns.declare import Years
from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case, date_missing, given, missing

SOURCE = "SEN2 guide, module 2"
OUTCOME = pl.col("request_outcome")
AFTER_REQUEST = ("assessment", "named_plan", "plan_detail", "active_plans", "placement_detail", "sen_need")
OPEN_REQUEST = {
    "request_outcome": "A",
    "request_outcome_date": None,
    "request_mediation": None,
    "request_tribunal": None,
}
STOPPED = OUTCOME.is_in(["A", "W", "H"])

NO_RECEIVED_DATE = Rule(
    "S201",
    ERROR,
    "requests",
    ("received_date", "request_outcome"),
    date_missing("received_date") & (OUTCOME != "H"),
    "ReceivedDate is missing. It is day 0 of the 6 and the 20 weeks: fill it in.",
    f"{SOURCE}, item 2.1",
    breaks=case(received_date=None),
    holds=case(received_date=None, request_outcome="H", request_outcome_date=None),
)

NO_SOURCE = Rule(
    "S202",
    ERROR,
    "requests",
    ("request_source", "request_outcome"),
    missing("request_source") & (OUTCOME != "H"),
    "RequestSource is missing. Say who asked: 1 family, 2 setting, 3 health, 4 social care, 5 other.",
    f"{SOURCE}, item 2.2, mandatory from 2026",
    breaks=case(request_source=None),
    holds=case(request_source=None, request_outcome="H", request_outcome_date=None),
    years=Years(2026),
)

NO_RYA = Rule(
    "S203",
    QUERY,
    "requests",
    ("rya", "request_outcome"),
    missing("rya") & (OUTCOME != "H"),
    "RYA is missing. Say 1 when the child was in relevant youth accommodation at the request, else 0.",
    f"{SOURCE}, item 2.3",
    breaks=case(rya=None),
    holds=case(rya=None, request_outcome="H", request_outcome_date=None),
)

NO_OUTCOME_DATE = Rule(
    "S204",
    ERROR,
    "requests",
    ("request_outcome_date", "request_outcome"),
    date_missing("request_outcome_date") & OUTCOME.is_in(["Y", "N"]),
    "The request was decided, but RequestOutcomeDate is missing. Fill in the day the family was told.",
    f"{SOURCE}, item 2.4",
    breaks=case(request_outcome_date=None),
    holds=case(OPEN_REQUEST, drops=AFTER_REQUEST),
)

DATE_WITHOUT_DECISION = Rule(
    "S206",
    ERROR,
    "requests",
    ("request_outcome_date", "request_outcome"),
    given("request_outcome_date") & STOPPED,
    "RequestOutcomeDate is given though no decision of the year stands behind it (A, W or H). Take it out.",
    f"{SOURCE}, item 2.4",
    breaks=case(OPEN_REQUEST | {"request_outcome_date": "2025-03-10"}, drops=AFTER_REQUEST),
    holds=case(OPEN_REQUEST, drops=AFTER_REQUEST),
)

ITEMS_AFTER_STOP = Rule(
    "S207",
    QUERY,
    "requests",
    ("request_mediation", "request_tribunal", "request_outcome"),
    STOPPED & ((pl.col("request_mediation") == "1") | (pl.col("request_tribunal") == "1")),
    "Mediation or appeal is given, but there is no decision of the year (A, W or H). Check which is right.",
    f"{SOURCE}, items 2.6 and 2.7: nothing of the module follows A, W or H",
    breaks=case(OPEN_REQUEST | {"request_mediation": "1"}, drops=AFTER_REQUEST),
    holds=case(OPEN_REQUEST | {"request_mediation": "0"}, drops=AFTER_REQUEST),
)

DECIDED_BEFORE_RECEIVED = Rule(
    "S208",
    ERROR,
    "requests",
    ("request_outcome_date", "received_date"),
    before("request_outcome_date", "received_date"),
    "The request was decided before it came. One of the two dates is wrong.",
    f"{SOURCE}, items 2.1 and 2.4",
    breaks=case(request_outcome_date="2025-02-02"),
    holds=case(request_outcome_date="2025-02-03"),
)

RECEIVED_BEFORE_BIRTH = Rule(
    "S209",
    ERROR,
    "requests",
    ("received_date",),
    pl.col("received_date") < pl.col("person.person_birth_date"),
    "The request came before the child was born. One of the two dates is wrong.",
    f"{SOURCE}, item 2.1; item 1.3",
    breaks=case(received_date="2015-03-13"),
    holds=case(received_date="2015-03-14"),
)

DECIDED_BEFORE_YEAR = Rule(
    "S210",
    QUERY,
    "requests",
    ("request_outcome_date", "request_outcome"),
    OUTCOME.is_in(["Y", "N"]) & (pl.col("request_outcome_date") < pl.col("year_start")),
    "The request was decided before the collection year, which is outcome H. Check the date or the outcome.",
    f"{SOURCE}, item 2.5",
    breaks=case(received_date="2024-11-04", request_outcome_date="2024-12-31"),
    holds=case(received_date="2024-11-04", request_outcome_date="2025-01-01"),
)

NO_ASSESSMENT = Rule(
    "S211",
    ERROR,
    "requests",
    ("request_outcome",),
    (OUTCOME == "Y") & (pl.col("rows.assessment") == 0) & missing("exported"),
    "The request was agreed, but there is no Assessment. Add it, with outcome A while it goes on.",
    f"{SOURCE}, item 2.5; module 3",
    breaks=case(drops=AFTER_REQUEST),
    holds=case(exported="XXX", drops=AFTER_REQUEST),
)

SEVERAL_OPEN = Rule(
    "S212",
    QUERY,
    "requests",
    ("request_outcome",),
    (OUTCOME == "A")
    & missing("exported")
    & (((OUTCOME == "A") & missing("exported")).sum().over("person_key") > 1),
    "This person has several requests that wait for a decision. Close those that are over.",
    f"{SOURCE}, item 2.5",
    breaks=case(OPEN_REQUEST, ("requests", OPEN_REQUEST), drops=AFTER_REQUEST),
    holds=case(None, ("requests", OPEN_REQUEST)),
)

REQUESTS: tuple[Rule, ...] = (
    NO_RECEIVED_DATE,
    NO_SOURCE,
    NO_RYA,
    NO_OUTCOME_DATE,
    DATE_WITHOUT_DECISION,
    ITEMS_AFTER_STOP,
    DECIDED_BEFORE_RECEIVED,
    RECEIVED_BEFORE_BIRTH,
    DECIDED_BEFORE_YEAR,
    NO_ASSESSMENT,
    SEVERAL_OPEN,
)
