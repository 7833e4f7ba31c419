"""Rules on the transition tracker, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import AS_AT, ages, twice
from lanyard.core.returns.rules import QUERY, Rule, case, date_missing, given, missing
from lanyard.core.returns.transition import TRANSITION
from lanyard.core.words.age_columns import age_at

SOURCE = TRANSITION.source
TABLE = "transition"
AGE = age_at(pl.col("birth_date"), AS_AT)
LIKELY = pl.col("likely_need") == "Y"

SOUND: Sound = {TABLE: {"birth_date": "2009-03-14"}}
"""A young person of 16."""

NOT_DUE = Rule(
    "TR02",
    QUERY,
    TABLE,
    ("assessment_due", "likely_need"),
    LIKELY & date_missing("assessment_due") & date_missing("assessment_done"),
    "The young person is likely to need adult care, but no day is set for the assessment. Set one.",
    SOURCE,
    breaks=case(assessment_due=None, assessment_done=None),
    holds=case(assessment_due=None, assessment_done=None, likely_need="N"),
)

NOT_OFFERED = Rule(
    "TR03",
    QUERY,
    TABLE,
    ("assessment_offered", "assessment_done"),
    date_missing("assessment_offered") & given("assessment_done"),
    "The assessment was done, but the day on which it was offered is missing. Fill it in.",
    SOURCE,
    breaks=case(assessment_offered=None),
    holds=case(assessment_offered=None, assessment_done=None, eligible=None),
)

DECIDED_TOO_SOON = Rule(
    "TR04",
    QUERY,
    TABLE,
    ("eligible", "assessment_done"),
    given("eligible") & date_missing("assessment_done"),
    "It is said whether the young person is eligible, but not when the assessment was done. Fill that in.",
    SOURCE,
    breaks=case(assessment_done=None),
    holds=case(assessment_done=None, eligible=None),
)

NO_TEAM = Rule(
    "TR05",
    QUERY,
    TABLE,
    ("adult_team", "eligible"),
    (pl.col("eligible") == "Y") & missing("adult_team") & (AGE >= 17),
    "The young person is eligible and 17 or over, but no adult team is named. Name the team.",
    SOURCE,
    breaks=case(adult_team=None, birth_date="2009-01-15"),
    holds=case(adult_team=None, birth_date="2009-01-16"),
)

RULES: tuple[Rule, ...] = (
    ages("TR01", TABLE, AS_AT, (14, 25), SOURCE),
    NOT_DUE,
    NOT_OFFERED,
    DECIDED_TOO_SOON,
    NO_TEAM,
    twice(
        "TR06",
        TABLE,
        ("case_id",),
        "The case is in the tracker twice. Keep one row.",
        SOURCE,
        {"case_id": "another"},
    ),
)
