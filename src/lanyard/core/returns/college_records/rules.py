"""The college list's own rules, beside those that follow from its declaration: CR."""

import polars as pl

from lanyard.core.returns.college_records import COLLEGE_RECORDS
from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import child_twice
from lanyard.core.returns.rules import QUERY, Rule, case, missing
from lanyard.core.words.age_columns import age_at, past_25_and_its_academic_year

SOURCE = COLLEGE_RECORDS.source
TABLE = "college_learners"
YOUNGEST = 14
BIRTH, AS_AT = pl.col("birth_date"), pl.col("as_at")

SOUND: Sound = {TABLE: {"birth_date": "2008-03-14", "end_date": None}}
"""A learner of seventeen who began last September and is still on the course."""

TOO_YOUNG = Rule(
    "CR01",
    QUERY,
    TABLE,
    ("birth_date", "start_date"),
    age_at(BIRTH, pl.col("start_date")) < YOUNGEST,
    "Under 14 at the start of a college course. Check the date of birth and the start date.",
    f"{SOURCE}; colleges may take pupils from 14",
    breaks=case(birth_date="2011-09-02"),
    holds=case(birth_date="2011-09-01"),
)

TOO_OLD = Rule(
    "CR02",
    QUERY,
    TABLE,
    ("birth_date",),
    past_25_and_its_academic_year(BIRTH, AS_AT),
    "Older than 25 and past the end of that academic year. Check the date of birth, or take the row out.",
    f"{SOURCE}; plans last to the end of the academic year of the 25th birthday at most",
    breaks=case(birth_date="2000-08-31"),
    holds=case(birth_date="2000-09-01"),
)

PLAN_WITHOUT_DIFFICULTY = Rule(
    "CR03",
    QUERY,
    TABLE,
    ("learning_difficulty", "plan"),
    (pl.col("plan") == "Y") & (pl.col("learning_difficulty") == "N"),
    "The learner has a plan, yet no learning difficulty. Check both with the college.",
    SOURCE,
    breaks=case(plan="Y", learning_difficulty="N"),
    holds=case(plan="N", learning_difficulty="N"),
)

NO_NEED = Rule(
    "CR04",
    QUERY,
    TABLE,
    ("primary_need", "plan"),
    (pl.col("plan") == "Y") & missing("primary_need"),
    "The learner has a plan, but no primary need is given. Ask the college, or take it from the plan.",
    SOURCE,
    breaks=case(plan="Y", primary_need=None),
    holds=case(plan="N", primary_need=None),
)

RULES: tuple[Rule, ...] = (
    TOO_YOUNG,
    TOO_OLD,
    PLAN_WITHOUT_DIFFICULTY,
    NO_NEED,
    child_twice("CR05", TABLE, ("ukprn", "start_date"), "one college and start date", SOURCE),
)
