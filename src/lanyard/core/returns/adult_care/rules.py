"""Rules on the adult social care extract, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.adult_care import ADULT_CARE
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import AS_AT, ages, twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, missing, written

SOURCE = ADULT_CARE.source
TABLE = "adult_care"
WORKS = pl.col("paid_work") == "Y"
HOURS = pl.col("hours_a_week")
MOST_HOURS = 80

SOUND: Sound = {TABLE: {"birth_date": "2001-03-14", "hours_a_week": "16"}}
"""A client of 24 who works 16 hours."""

WORKS_NO_HOURS = Rule(
    "AC02",
    ERROR,
    TABLE,
    ("hours_a_week", "paid_work"),
    WORKS & (HOURS == 0),
    "The client is in paid work, but for 0 hours a week. Correct one of the two.",
    SOURCE,
    breaks=case(hours_a_week="0"),
    holds=case(hours_a_week="0", paid_work="N"),
)

HOURS_MISSING = Rule(
    "AC03",
    QUERY,
    TABLE,
    ("hours_a_week", "paid_work"),
    WORKS & missing(written("hours_a_week")),
    "The client is in paid work, but the hours a week are missing. Fill them in.",
    SOURCE,
    breaks=case(hours_a_week=None),
    holds=case(hours_a_week=None, paid_work="N"),
)

HOURS_WITHOUT_WORK = Rule(
    "AC04",
    ERROR,
    TABLE,
    ("hours_a_week", "paid_work"),
    (pl.col("paid_work") == "N") & (HOURS > 0),
    "Hours a week are given, but the client is not in paid work. Correct one of the two.",
    SOURCE,
    breaks=case(paid_work="N"),
    holds=case(paid_work="N", hours_a_week=None),
)

HOURS_IMPOSSIBLE = Rule(
    "AC05",
    ERROR,
    TABLE,
    ("hours_a_week",),
    HOURS > MOST_HOURS,
    f"More than {MOST_HOURS} hours of paid work a week. Correct them, or check that they are of one week.",
    SOURCE,
    breaks=case(hours_a_week="81"),
    holds=case(hours_a_week="80"),
)

RULES: tuple[Rule, ...] = (
    ages("AC01", TABLE, AS_AT, (18, 64), SOURCE),
    WORKS_NO_HOURS,
    HOURS_MISSING,
    HOURS_WITHOUT_WORK,
    HOURS_IMPOSSIBLE,
    twice(
        "AC06",
        TABLE,
        ("adult_id",),
        "The client is in the extract twice. Keep the latest row.",
        SOURCE,
        {"adult_id": "another"},
    ),
)
