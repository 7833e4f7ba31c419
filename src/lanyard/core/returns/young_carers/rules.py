"""The young carers' own rules, beside those that follow from their declaration: YC."""

import polars as pl

from lanyard.core.returns.rule_forms import child_overlap, child_twice
from lanyard.core.returns.rules import QUERY, Rule, before, case, date_missing
from lanyard.core.returns.young_carers import YOUNG_CARERS
from lanyard.core.words.age_columns import age_at

SOURCE = YOUNG_CARERS.source
TABLE = "young_carers"
OF_AGE = 18

STILL_OPEN_AT_18 = Rule(
    "YC01",
    QUERY,
    TABLE,
    ("end_date", "birth_date"),
    date_missing("end_date") & (age_at(pl.col("birth_date"), pl.col("as_at")) >= OF_AGE),
    "Aged 18 or more, but still listed as a young carer. Close the row, and offer the adult carers service.",
    f"{SOURCE}; a young carer is under 18",
    breaks=case(end_date=None, birth_date="2008-01-15"),
    holds=case(end_date=None, birth_date="2008-01-16"),
)

ASSESSED_BEFORE_KNOWN = Rule(
    "YC02",
    QUERY,
    TABLE,
    ("assessed_date", "start_date"),
    before("assessed_date", "start_date"),
    "The assessment lies before the day on which the child was known as a young carer. Check both dates.",
    SOURCE,
    breaks=case(assessed_date="2025-08-31"),
    holds=case(assessed_date="2025-09-01"),
)

RULES: tuple[Rule, ...] = (
    STILL_OPEN_AT_18,
    ASSESSED_BEFORE_KNOWN,
    child_twice("YC03", TABLE, ("start_date",), "this start date", SOURCE),
    child_overlap("YC04", TABLE, "times as a young carer", SOURCE),
)
