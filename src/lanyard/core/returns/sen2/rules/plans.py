"""Rules on the plan (module 4)."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case, given, missing, written
from lanyard.core.words.age_columns import age_at

SOURCE = "SEN2 guide, module 4"
BIRTH = pl.col("person.person_birth_date")
START, CEASE, DAY = pl.col("start_date"), pl.col("cease_date"), pl.col("census_day")
IN_FORCE = (START <= DAY) & (CEASE.is_null() | (CEASE > DAY)) & pl.col("requests.exported").is_null()
ACTIVE = ("active_plans", "placement_detail", "sen_need")

NO_START = Rule(
    "S401",
    ERROR,
    "named_plan",
    ("start_date",),
    missing(written("start_date")),
    "StartDate is missing. Fill in when the first plan took effect.",
    f"{SOURCE}, item 4.1",
    breaks=case(start_date=None),
    holds=case(),
)

STARTED_BEFORE_BIRTH = Rule(
    "S402",
    ERROR,
    "named_plan",
    ("start_date",),
    START < BIRTH,
    "The plan began before the child was born. One of the two dates is wrong.",
    f"{SOURCE}, item 4.1; item 1.3",
    breaks=case(start_date="2015-03-13"),
    holds=case(start_date="2015-03-14"),
)

CEASED_BEFORE_START = Rule(
    "S403",
    ERROR,
    "named_plan",
    ("cease_date", "start_date"),
    before("cease_date", "start_date"),
    "The plan ended before it began. One of the two dates is wrong.",
    f"{SOURCE}, items 4.1 and 4.5",
    breaks=case(cease_date="2025-06-15", cease_reason="6", drops=ACTIVE),
    holds=case(cease_date="2025-06-16", cease_reason="6", drops=ACTIVE),
)

NO_REASON = Rule(
    "S404",
    ERROR,
    "named_plan",
    ("cease_reason", "cease_date"),
    given("cease_date") & missing("cease_reason"),
    "The plan ended, but CeaseReason is missing. Say why it ended.",
    f"{SOURCE}, item 4.6",
    breaks=case(cease_date="2025-12-01", drops=ACTIVE),
    holds=case(cease_date="2025-12-01", cease_reason="9", drops=ACTIVE),
)

REASON_WITHOUT_DATE = Rule(
    "S405",
    ERROR,
    "named_plan",
    ("cease_reason", "cease_date"),
    given("cease_reason") & missing(written("cease_date")),
    "A reason for ending is given without CeaseDate. Fill in when the plan ended, or take out the reason.",
    f"{SOURCE}, items 4.5 and 4.6",
    breaks=case(cease_reason="6"),
    holds=case(cease_date="2025-12-01", cease_reason="6", drops=ACTIVE),
)

TOO_YOUNG_FOR_MAXIMUM = Rule(
    "S406",
    ERROR,
    "named_plan",
    ("cease_reason", "cease_date"),
    (pl.col("cease_reason") == "1") & (age_at(BIRTH, CEASE) < 19),
    "The plan is said to have ended at the maximum age, but the person was under 19. Correct the reason.",
    f"{SOURCE}, item 4.6",
    breaks=case(cease_date="2025-12-01", cease_reason="1", drops=ACTIVE),
    holds=case(
        {"person.person_birth_date": "2006-12-01"}, cease_date="2025-12-01", cease_reason="1", drops=ACTIVE
    ),
)

WORK_UNDER_16 = Rule(
    "S407",
    ERROR,
    "named_plan",
    ("plan_wbp",),
    given("plan_wbp") & (age_at(BIRTH, DAY) < 16),
    "A work-based placement is named for somebody under 16. Correct the placement or the date of birth.",
    f"{SOURCE}, item 4.3",
    breaks=case(plan_wbp="S"),
    holds=case({"person.person_birth_date": "2010-01-15"}, plan_wbp="S"),
)

CEASED_BEFORE_YEAR = Rule(
    "S408",
    QUERY,
    "named_plan",
    ("cease_date",),
    CEASE < pl.col("year_start"),
    "The plan ended before the collection year, so it does not belong in this return. Check the date.",
    f"{SOURCE}, item 4.5",
    breaks=case(start_date="2022-06-16", cease_date="2024-12-31", cease_reason="6", drops=ACTIVE),
    holds=case(start_date="2022-06-16", cease_date="2025-01-01", cease_reason="6", drops=ACTIVE),
)

PAYMENT_WITHOUT_BUDGET = Rule(
    "S409",
    QUERY,
    "named_plan",
    ("dp", "pb"),
    given("dp") & ~pl.col("pb").eq_missing("1"),
    "Direct payments are given without a personal budget. Correct one of the two.",
    f"{SOURCE}, items 4.4a and 4.4c",
    breaks=case(dp="S"),
    holds=case(dp="S", pb="1"),
)

BEFORE_PLANS_BEGAN = Rule(
    "S410",
    QUERY,
    "named_plan",
    ("start_date",),
    START < pl.date(2014, 9, 1),
    "No EHC plan could begin before 1 September 2014. If this is a statement's date, give the plan's.",
    "Children and Families Act 2014, in force for plans from 1 September 2014",
    breaks=case({"person.person_birth_date": "2008-03-14"}, start_date="2014-08-31"),
    holds=case({"person.person_birth_date": "2008-03-14"}, start_date="2014-09-01"),
)

NOT_ACTIVE = Rule(
    "S411",
    ERROR,
    "named_plan",
    ("start_date", "cease_date"),
    IN_FORCE & (pl.col("rows.active_plans") == 0),
    "The plan is in force on census day, but there is no ActivePlans. Add the placement and the need.",
    "SEN2 guide, module 5",
    breaks=case(drops=ACTIVE),
    holds=case(cease_date="2025-12-01", cease_reason="6", drops=ACTIVE),
)

ACTIVE_AFTER_END = Rule(
    "S412",
    ERROR,
    "named_plan",
    ("cease_date",),
    (CEASE <= DAY) & (pl.col("rows.active_plans") > 0),
    "The plan had ended by census day, yet it has ActivePlans. Take out one of the two.",
    "SEN2 guide, module 5: plans in force on census day",
    breaks=case(cease_date="2026-01-15", cease_reason="6"),
    holds=case(cease_date="2026-01-15", cease_reason="6", drops=ACTIVE),
)

PLANS: tuple[Rule, ...] = (
    NO_START,
    STARTED_BEFORE_BIRTH,
    CEASED_BEFORE_START,
    NO_REASON,
    REASON_WITHOUT_DATE,
    TOO_YOUNG_FOR_MAXIMUM,
    WORK_UNDER_16,
    CEASED_BEFORE_YEAR,
    PAYMENT_WITHOUT_BUDGET,
    BEFORE_PLANS_BEGAN,
    NOT_ACTIVE,
    ACTIVE_AFTER_END,
)
