"""Rules on health assessments of looked-after children, beside those that follow from their declaration.

Reviews are due every six months under 5 and every twelve months from 5 on: statutory guidance on promoting
the health of looked-after children.
"""

import polars as pl

from lanyard.core.returns.looked_after_health import LOOKED_AFTER_HEALTH
from lanyard.core.returns.rule_forms import ages, twice
from lanyard.core.returns.rules import QUERY, Rule, case
from lanyard.core.words.age_columns import age_at

SOURCE = LOOKED_AFTER_HEALTH.source
TABLE = "looked_after_health"
DUE = pl.col("due_date")
EARLIER_DUE = DUE.shift(1).over("child", order_by="due_date")
AGE_WHEN_DUE = age_at(pl.col("birth_date"), DUE)
REVIEW_EVERY = pl.when(AGE_WHEN_DUE < 5).then(pl.lit("6mo")).otherwise(pl.lit("12mo"))
MONTH_OF_GRACE = "1mo"
FAR_TOO_EARLY = "6mo"

LONG_BEFORE_DUE = Rule(
    "LH01",
    QUERY,
    TABLE,
    ("done_date", "due_date"),
    pl.col("done_date") < DUE.dt.offset_by(f"-{FAR_TOO_EARLY}"),
    "The assessment was done more than six months before it was due, so it may be an earlier one. Check it.",
    SOURCE,
    breaks=case(due_date="2026-01-05", done_date="2025-07-04"),
    holds=case(due_date="2026-01-05", done_date="2025-07-05"),
)

REVIEW_TOO_LATE = Rule(
    "LH02",
    QUERY,
    TABLE,
    ("due_date", "kind"),
    (pl.col("kind") == "REVIEW")
    & (DUE > EARLIER_DUE.dt.offset_by(REVIEW_EVERY).dt.offset_by(MONTH_OF_GRACE)),
    "The review is due too long after the one before: every six months under 5, else every twelve. Check the "
    "due date, and whether a review between is missing.",
    SOURCE,
    breaks=case({"due_date": "2024-09-02"}, (TABLE, {"kind": "REVIEW", "due_date": "2025-10-03"}), row=1),
    holds=case({"due_date": "2024-09-02"}, (TABLE, {"kind": "REVIEW", "due_date": "2025-10-02"})),
)

SCORED_AT_AGE = Rule(
    "LH03",
    QUERY,
    TABLE,
    ("sdq_done", "birth_date"),
    (pl.col("sdq_done") == "Y") & ~AGE_WHEN_DUE.is_between(4, 16),
    "The questionnaire is for ages 4 to 16, but the child is younger or older. Check the answer and the date "
    "of birth.",
    SOURCE,
    breaks=case(birth_date="2021-09-02"),
    holds=case(birth_date="2021-09-01"),
)

RULES: tuple[Rule, ...] = (
    LONG_BEFORE_DUE,
    REVIEW_TOO_LATE,
    SCORED_AT_AGE,
    ages("LH04", TABLE, DUE, (0, 17), SOURCE),
    twice(
        "LH05",
        TABLE,
        ("child", "kind", "due_date"),
        "The same assessment of the child stands twice. Keep one row.",
        SOURCE,
        {"due_date": "2026-03-02"},
    ),
)
