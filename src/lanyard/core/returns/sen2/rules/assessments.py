"""Rules on assessments (module 3). An assessment under a request that was refused, withdrawn or is not yet
decided does not count, so it is not judged."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, given, missing

SOURCE = "SEN2 guide, module 3"
OUTCOME, REQUEST_OUTCOME = pl.col("assessment_outcome"), pl.col("requests.request_outcome")
COUNTS = REQUEST_OUTCOME.is_in(["Y", "H"])
PLAN = ("named_plan", "plan_detail", "active_plans", "placement_detail", "sen_need")
REFUSED = {"requests.request_outcome": "N"}
GOES_ON = {"assessment_outcome": "A", "assessment_outcome_date": None, "week20": None}

NO_OUTCOME = Rule(
    "S301",
    ERROR,
    "assessment",
    ("assessment_outcome",),
    COUNTS & missing("assessment_outcome"),
    "AssessmentOutcome is missing. Say Y, N, A, W or H.",
    f"{SOURCE}, item 3.1",
    breaks=case(assessment_outcome=None),
    holds=case(REFUSED, assessment_outcome=None, drops=PLAN),
)

NO_DATE = Rule(
    "S302",
    ERROR,
    "assessment",
    ("assessment_outcome_date", "assessment_outcome"),
    COUNTS & date_missing("assessment_outcome_date") & OUTCOME.is_in(["Y", "N"]),
    "The assessment ended, but AssessmentOutcomeDate is missing. Say when the plan was issued or refused.",
    f"{SOURCE}, item 3.2",
    breaks=case(assessment_outcome_date=None),
    holds=case(GOES_ON, drops=PLAN),
)

DATE_WITHOUT_OUTCOME = Rule(
    "S303",
    QUERY,
    "assessment",
    ("assessment_outcome_date", "assessment_outcome"),
    COUNTS & given("assessment_outcome_date") & OUTCOME.is_in(["A", "W"]),
    "AssessmentOutcomeDate is given though the assessment has no outcome (A or W). Check which is right.",
    f"{SOURCE}, items 3.1 and 3.2: nothing follows A or W",
    breaks=case(GOES_ON | {"assessment_outcome_date": "2025-06-16"}, drops=PLAN),
    holds=case(GOES_ON, drops=PLAN),
)

ENDED_BEFORE_AGREED = Rule(
    "S304",
    ERROR,
    "assessment",
    ("assessment_outcome_date",),
    COUNTS & (pl.col("assessment_outcome_date") < pl.col("requests.request_outcome_date")),
    "The assessment ended before it was agreed to. One of the two dates is wrong.",
    f"{SOURCE}, item 3.2; item 2.4",
    breaks=case(assessment_outcome_date="2025-03-09"),
    holds=case(assessment_outcome_date="2025-03-10"),
)

NO_PLAN = Rule(
    "S305",
    ERROR,
    "assessment",
    ("assessment_outcome",),
    COUNTS & (OUTCOME == "Y") & (pl.col("rows.named_plan") == 0) & missing("requests.exported"),
    "A plan was issued, but there is no NamedPlan. Add the plan.",
    f"{SOURCE}, item 3.1; module 4",
    breaks=case(drops=PLAN),
    holds=case(),
)

PLAN_WITHOUT_DECISION = Rule(
    "S306",
    ERROR,
    "assessment",
    ("assessment_outcome",),
    COUNTS & OUTCOME.is_in(["N", "A", "W"]) & (pl.col("rows.named_plan") > 0),
    "There is a plan, though the assessment did not lead to one (N, A or W). Correct one of the two.",
    f"{SOURCE}, item 3.1; module 4",
    breaks=case(assessment_outcome="N"),
    holds=case(assessment_outcome="N", drops=PLAN),
)

NO_EXCEPTION_FLAG = Rule(
    "S307",
    QUERY,
    "assessment",
    ("week20", "assessment_outcome"),
    COUNTS & missing("week20") & (OUTCOME == "Y"),
    "Week20 is missing. Say 1 when an exception to the 20 weeks applied, else 0; empty counts as 0.",
    f"{SOURCE}, item 3.7",
    breaks=case(week20=None),
    holds=case(GOES_ON, drops=PLAN),
)

DECIDED_UNDER_REFUSAL = Rule(
    "S308",
    QUERY,
    "assessment",
    ("assessment_outcome",),
    REQUEST_OUTCOME.is_in(["N", "W"]) & OUTCOME.is_in(["Y", "N"]),
    "The request was refused or withdrawn, yet the assessment has an outcome. It is not counted.",
    f"{SOURCE}; item 2.5",
    breaks=case(REFUSED, drops=PLAN),
    holds=case(REFUSED | GOES_ON, drops=PLAN),
)

OUTCOME_BEFORE_YEAR = Rule(
    "S309",
    QUERY,
    "assessment",
    ("assessment_outcome_date", "assessment_outcome"),
    COUNTS & OUTCOME.is_in(["Y", "N"]) & (pl.col("assessment_outcome_date") < pl.col("year_start")),
    "The assessment ended before the collection year, which is outcome H. Check the date or the outcome.",
    f"{SOURCE}, item 3.1",
    breaks=case(
        {"requests.received_date": "2024-08-05", "requests.request_outcome_date": "2024-09-02"},
        assessment_outcome_date="2024-12-31",
    ),
    holds=case(
        {"requests.received_date": "2024-08-05", "requests.request_outcome_date": "2024-09-02"},
        assessment_outcome_date="2025-01-01",
    ),
)

ASSESSMENTS: tuple[Rule, ...] = (
    NO_OUTCOME,
    NO_DATE,
    DATE_WITHOUT_OUTCOME,
    ENDED_BEFORE_AGREED,
    NO_PLAN,
    PLAN_WITHOUT_DECISION,
    NO_EXCEPTION_FLAG,
    DECIDED_UNDER_REFUSAL,
    OUTCOME_BEFORE_YEAR,
)
