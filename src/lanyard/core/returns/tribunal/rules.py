"""Rules on the tribunal and mediation log, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.rule_forms import twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, given
from lanyard.core.returns.tribunal import TRIBUNAL

SOURCE = TRIBUNAL.source
OPEN = pl.col("outcome") == "OPEN"

NOT_CLOSED = Rule(
    "TB01",
    ERROR,
    "appeals",
    ("closed_date", "outcome"),
    date_missing("closed_date") & given("outcome") & ~OPEN,
    "The appeal has an outcome, but no closed date. Give the day on which it ended.",
    SOURCE,
    breaks=case(closed_date=None),
    holds=case(closed_date=None, outcome="OPEN"),
)

CLOSED_BUT_OPEN = Rule(
    "TB02",
    ERROR,
    "appeals",
    ("outcome", "closed_date"),
    given("closed_date") & OPEN,
    "The appeal has a closed date, but its outcome is still open. Give the outcome, or take the date out.",
    SOURCE,
    breaks=case(outcome="OPEN"),
    holds=case(outcome="OPEN", closed_date=None),
)

AGREED_WITHOUT_MEETING = Rule(
    "TB11",
    QUERY,
    "mediations",
    ("agreed", "held_date"),
    given("agreed") & date_missing("held_date"),
    "It is said whether mediation ended in agreement, but not when it was held. Fill in the held date.",
    SOURCE,
    breaks=case(held_date=None),
    holds=case(held_date=None, agreed=None),
)

RULES: tuple[Rule, ...] = (
    NOT_CLOSED,
    CLOSED_BUT_OPEN,
    twice(
        "TB03",
        "appeals",
        ("appeal_number",),
        "Two appeals have this number. They are one appeal twice, or one number is wrong.",
        SOURCE,
        {"appeal_number": "another"},
    ),
    AGREED_WITHOUT_MEETING,
    twice(
        "TB12",
        "mediations",
        ("case_id", "matter", "asked_date"),
        "The same mediation stands twice. Keep one row.",
        SOURCE,
        {"asked_date": "2025-09-02"},
    ),
)
