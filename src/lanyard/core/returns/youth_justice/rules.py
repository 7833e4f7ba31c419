"""Rules on the youth justice extract, beside those that follow from its declaration."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import AS_AT, ages, needed_when, twice
from lanyard.core.returns.rules import QUERY, Rule, case, given
from lanyard.core.returns.youth_justice import YOUTH_JUSTICE

SOURCE = YOUTH_JUSTICE.source
TABLE = "youth_justice"
HELD = pl.col("in_custody") == "Y"

SOUND: Sound = {TABLE: {"order": "CUSTODY", "end_date": None, "birth_date": "2009-03-14"}}
"""A young person of 16 in custody."""

NO_PLACE = needed_when(
    "YJ01",
    TABLE,
    "secure_place",
    ("in_custody", "Y"),
    "The young person is in custody, but the secure place is missing. Fill it in.",
    SOURCE,
)

PLACE_BUT_FREE = Rule(
    "YJ02",
    QUERY,
    TABLE,
    ("secure_place", "in_custody"),
    given("secure_place") & (pl.col("in_custody") == "N"),
    "A secure place is given, but the young person is not in custody. Take one of the two out.",
    SOURCE,
    breaks=case(in_custody="N"),
    holds=case(in_custody="N", secure_place=None),
)

ENDED_BUT_HELD = Rule(
    "YJ03",
    QUERY,
    TABLE,
    ("in_custody", "end_date"),
    HELD & (pl.col("end_date") < AS_AT),
    "The order has ended, but the young person is still shown in custody. Correct one of the two.",
    SOURCE,
    breaks=case(end_date="2026-01-14"),
    holds=case(end_date="2026-01-15"),
)

HELD_WITHOUT_ORDER = Rule(
    "YJ04",
    QUERY,
    TABLE,
    ("in_custody", "order"),
    HELD & ~pl.col("order").is_in(["CUSTODY", "REMAND"]),
    "The young person is in custody, but this order is neither custody nor remand. Check both.",
    SOURCE,
    breaks=case(order="REFERRAL"),
    holds=case(order="REMAND"),
)

RULES: tuple[Rule, ...] = (
    NO_PLACE,
    PLACE_BUT_FREE,
    ENDED_BUT_HELD,
    HELD_WITHOUT_ORDER,
    ages("YJ05", TABLE, pl.col("start_date"), (10, 20), SOURCE),
    twice(
        "YJ06",
        TABLE,
        ("youth_justice_id", "order", "start_date"),
        "The same order of the young person stands twice. Keep one row.",
        SOURCE,
        {"start_date": "2025-11-03"},
    ),
)
