"""Rules on the casework log, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.casework import CASEWORK
from lanyard.core.returns.rule_forms import needed_when, perhaps_twice
from lanyard.core.returns.rules import QUERY, Rule, case

SOURCE = CASEWORK.source

SERVICE_OF_OTHERS = Rule(
    "CW02",
    QUERY,
    "advice",
    ("service", "profession"),
    pl.col("profession").is_in(["EDUCATION", "CARE", "PSYCHOLOGY"]) & (pl.col("service") != "OTHER"),
    "A health service is given, but the advice is not from health. Correct one of the two.",
    SOURCE,
    breaks=case(profession="CARE", service="SLT"),
    holds=case(profession="CARE", service=None),
)

CAME_UNINVITED = Rule(
    "CW11",
    QUERY,
    "review_reports",
    ("invited", "attended"),
    (pl.col("invited") == "N") & (pl.col("attended") == "Y"),
    "The service took part in the review but was not invited. Check whether an invitation was recorded.",
    SOURCE,
    breaks=case(invited="N", attended="Y"),
    holds=case(invited="N", attended="N"),
)

RULES: tuple[Rule, ...] = (
    needed_when(
        "CW01",
        "advice",
        "service",
        ("profession", "HEALTH"),
        "Health was asked for advice, but it is not said which service. Fill it in.",
        SOURCE,
    ),
    SERVICE_OF_OTHERS,
    perhaps_twice(
        "CW03",
        "advice",
        ("case_id", "asked_date", "profession", "service"),
        "The same advice was asked for twice on one day. Keep one row, unless two services are meant.",
        SOURCE,
        {"service": "SLT"},
    ),
    CAME_UNINVITED,
    perhaps_twice(
        "CW12",
        "review_reports",
        ("case_id", "review_date", "service"),
        "The service stands twice for the same review. Keep one row, unless two services are meant.",
        SOURCE,
        {"service": "SLT"},
    ),
)
