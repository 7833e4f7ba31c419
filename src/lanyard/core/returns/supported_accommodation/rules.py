"""Rules on the register of supported accommodation, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import AS_AT, Span, ages, left_open, overlap
from lanyard.core.returns.rules import QUERY, Rule, case, date_missing
from lanyard.core.returns.supported_accommodation import SUPPORTED_ACCOMMODATION
from lanyard.core.words.age_columns import age_at

SOURCE = SUPPORTED_ACCOMMODATION.source
TABLE = "supported_accommodation"
SPAN = Span(TABLE, "housing_id", "start_date", "end_date")

SOUND: Sound = {TABLE: {"birth_date": "2006-03-14"}}
"""A young person of 19."""

TOO_OLD_FOR_KIND = Rule(
    "SA02",
    QUERY,
    TABLE,
    ("kind", "birth_date"),
    (pl.col("kind") == "SUPPORTED_16_17")
    & date_missing("end_date")
    & (age_at(pl.col("birth_date"), AS_AT) >= 18),
    "The stay is of the kind for 16 and 17 year olds, but the young person is 18 or over. Check the kind, "
    "or give the last day.",
    SOURCE,
    breaks=case(kind="SUPPORTED_16_17", end_date=None, birth_date="2008-01-15"),
    holds=case(kind="SUPPORTED_16_17", end_date=None, birth_date="2008-01-16"),
)

RULES: tuple[Rule, ...] = (
    ages("SA01", TABLE, pl.col("start_date"), (16, 25), SOURCE),
    TOO_OLD_FOR_KIND,
    overlap(
        "SA03",
        QUERY,
        SPAN,
        "The stay begins before the one before it ended. Give the last day of that one, or keep one row.",
        SOURCE,
    ),
    left_open("SA04", SPAN, 5, SOURCE),
)
