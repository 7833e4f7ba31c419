"""Rules on the complaints log, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.complaints import COMPLAINTS
from lanyard.core.returns.rule_forms import twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, given

SOURCE = COMPLAINTS.source
TABLE = "complaints"
OPEN = pl.col("outcome") == "OPEN"

NOT_ANSWERED = Rule(
    "CO01",
    ERROR,
    TABLE,
    ("answered_date", "outcome"),
    date_missing("answered_date") & pl.col("outcome").is_in(["UPHELD", "PART", "NOT_UPHELD"]),
    "The complaint has an outcome, but no answered date. Give the day of the answer.",
    SOURCE,
    breaks=case(answered_date=None),
    holds=case(answered_date=None, outcome="WITHDRAWN"),
)

ANSWERED_BUT_OPEN = Rule(
    "CO02",
    ERROR,
    TABLE,
    ("outcome", "answered_date"),
    given("answered_date") & OPEN,
    "The complaint was answered, but its outcome is still open. Give the outcome, or take the date out.",
    SOURCE,
    breaks=case(outcome="OPEN"),
    holds=case(outcome="OPEN", answered_date=None),
)

DUE_TOO_FAR = Rule(
    "CO03",
    QUERY,
    TABLE,
    ("due_date", "received_date"),
    pl.col("due_date") > pl.col("received_date").dt.offset_by("6mo"),
    "The answer is due more than six months after the complaint came. Check both dates.",
    SOURCE,
    breaks=case(received_date="2025-03-03", due_date="2025-09-04"),
    holds=case(received_date="2025-03-03", due_date="2025-09-03"),
)

DECIDED_WHILE_OPEN = Rule(
    "CO04",
    QUERY,
    TABLE,
    ("ombudsman", "outcome"),
    pl.col("ombudsman").is_in(["UPHELD", "NOT_UPHELD", "CLOSED"]) & OPEN,
    "The Ombudsman has decided, but the complaint is still open here. Check the outcome.",
    SOURCE,
    breaks=case(ombudsman="UPHELD", outcome="OPEN", answered_date=None),
    holds=case(ombudsman="OPEN", outcome="OPEN", answered_date=None),
)

RULES: tuple[Rule, ...] = (
    NOT_ANSWERED,
    ANSWERED_BUT_OPEN,
    DUE_TOO_FAR,
    DECIDED_WHILE_OPEN,
    twice(
        "CO05",
        TABLE,
        ("complaint_number", "stage"),
        "The complaint stands twice at the same stage. Keep one row.",
        SOURCE,
        {"stage": "2"},
    ),
)
