"""The alternative provision census's own rules, beside those that follow from its declaration: AP."""

import polars as pl

from lanyard.core.returns.alternative_provision import more_than_a_week, not_one_setting, part_time_all_week
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import child_twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, missing
from lanyard.core.words.age_columns import compulsory_school_age_ends

SOURCE = "Alternative provision census guidance"
TABLE = "ap_pupils"
LASTS = date_missing("leaving_date")

SOUND: Sound = {
    TABLE: {
        "ukprn": None,
        "setting_type": None,
        "leaving_date": None,
        "review_date": "2026-02-27",
        "sessions_a_week": "6",
        "attendance_pattern": "PT",
        "sen_provision": "K",
    }
}
"""A placement of a child of ten with SEN support that lasts, with a day for its review."""

WRONG_YEAR = Rule(
    "AP01",
    ERROR,
    "ap_header",
    ("year", "reference_date"),
    pl.col("year") != pl.col("reference_date").dt.year(),
    "Year is not the year of census day. Correct one of the two.",
    f"{SOURCE}, header",
    breaks=case(year="2025"),
    holds=case(),
)

NO_REVIEW = Rule(
    "AP05",
    QUERY,
    TABLE,
    ("review_date",),
    LASTS & date_missing("review_date"),
    "The placement lasts, but no day is set for its review. Set one, or say when it ended.",
    "Statutory guidance on alternative provision: placements are reviewed regularly",
    breaks=case(review_date=None),
    holds=case(review_date=None, leaving_date="2025-12-19"),
)

REVIEW_OVERDUE = Rule(
    "AP06",
    QUERY,
    TABLE,
    ("review_date",),
    LASTS & (pl.col("review_date") < pl.col("as_at")),
    "The day set for the review has passed. Review the placement, or set the next day.",
    "Statutory guidance on alternative provision: placements are reviewed regularly",
    breaks=case(review_date="2026-01-14"),
    holds=case(review_date="2026-01-15"),
)

NO_NEED = Rule(
    "AP07",
    QUERY,
    TABLE,
    ("need_type", "sen_provision"),
    pl.col("sen_provision").is_in(["K", "E"]) & missing("need_type"),
    "The child has SEN support or a plan, but no type of need. Add the primary need.",
    f"{SOURCE}, SEN type",
    breaks=case(need_type=None),
    holds=case(need_type=None, sen_provision="N"),
)

OVER_SCHOOL_AGE = Rule(
    "AP08",
    QUERY,
    TABLE,
    ("birth_date", "entry_date"),
    pl.col("entry_date") > compulsory_school_age_ends(pl.col("birth_date")),
    "The placement began after compulsory school age. Check the date of birth, or whether it belongs here.",
    f"{SOURCE}, who is in scope; Education Act 1996, section 8",
    breaks=case(birth_date="2008-08-31"),
    holds=case(birth_date="2009-09-01"),
)

RULES: tuple[Rule, ...] = (
    WRONG_YEAR,
    not_one_setting("AP02", TABLE, "urn", "ukprn", f"{SOURCE}, type of setting"),
    more_than_a_week("AP03", TABLE, f"{SOURCE}, sessions a week"),
    part_time_all_week("AP04", TABLE, f"{SOURCE}, attendance pattern"),
    NO_REVIEW,
    REVIEW_OVERDUE,
    NO_NEED,
    OVER_SCHOOL_AGE,
    child_twice("AP09", TABLE, ("entry_date", "urn", "ukprn"), "a placement", SOURCE),
)
