"""Rules on year group, dates of enrolment, and places in SEN units."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, given, missing
from lanyard.core.words.age_columns import curriculum_year

SOURCE = "School census specification"
PUPILS = "census_pupils"
YEAR_NUMBERS = {"E1": -2, "E2": -1, "N1": -2, "N2": -1, "R": 0} | {str(year): year for year in range(1, 15)}
"""Year groups as numbers, reception being 0; X, where years are not followed, has none."""

MOST_YEARS_APART = 1
YEAR = pl.col("year_group").replace_strict(YEAR_NUMBERS, default=None, return_dtype=pl.Int32())
YEAR_BY_AGE = curriculum_year(pl.col("birth_date"), pl.col("census_date"))

UNKNOWN_YEAR_GROUP = Rule(
    "SC20",
    ERROR,
    PUPILS,
    ("year_group",),
    given("year_group") & ~pl.col("year_group").is_in([*YEAR_NUMBERS, "X"]),
    "NCyearActual is none of E1, E2, N1, N2, R, 1 to 14 and X. Correct it.",
    f"{SOURCE}, actual national curriculum year",
    breaks=case(year_group="Year 6"),
    holds=case(year_group="X"),
)

YEAR_FAR_FROM_AGE = Rule(
    "SC21",
    QUERY,
    PUPILS,
    ("year_group", "birth_date"),
    (YEAR - YEAR_BY_AGE).abs() > MOST_YEARS_APART,
    "The year group is more than one year from that of the pupil's age. Check it and the date of birth.",
    f"{SOURCE}, actual national curriculum year; ages on 31 August",
    breaks=case(year_group="4"),
    holds=case(year_group="5"),
)

NO_ENTRY_DATE = Rule(
    "SC22",
    ERROR,
    PUPILS,
    ("entry_date",),
    given("enrol_status") & date_missing("entry_date"),
    "EntryDate is missing for a pupil on roll. Fill in when the pupil joined.",
    f"{SOURCE}, entry date",
    breaks=case(entry_date=None),
    holds=case(),
)

HAS_LEFT_YET_ON_ROLL = Rule(
    "SC23",
    ERROR,
    PUPILS,
    ("leaving_date", "enrol_status"),
    given("enrol_status") & (pl.col("leaving_date") < pl.col("census_date")),
    "The pupil left before census day, yet has an enrolment status. Take out one of the two.",
    f"{SOURCE}, pupils no longer on roll",
    breaks=case(leaving_date="2026-01-14"),
    holds=case(leaving_date="2026-01-14", enrol_status=None),
)

NEITHER_ON_ROLL_NOR_LEFT = Rule(
    "SC24",
    ERROR,
    PUPILS,
    ("enrol_status", "leaving_date"),
    missing("enrol_status") & date_missing("leaving_date"),
    "The pupil has neither an enrolment status nor a leaving date. Give the one that applies.",
    f"{SOURCE}, enrolment status and leaving date",
    breaks=case(enrol_status=None),
    holds=case(enrol_status=None, leaving_date="2025-12-19"),
)

IN_UNIT_AND_RESOURCED = Rule(
    "SC25",
    QUERY,
    PUPILS,
    ("sen_unit", "resourced_provision"),
    (pl.col("sen_unit") == "Y") & (pl.col("resourced_provision") == "Y"),
    "The pupil is said to be in the SEN unit and in the resourced provision. Check which one it is.",
    f"{SOURCE}, SEN unit and resourced provision indicators",
    breaks=case(sen_unit="Y", resourced_provision="Y"),
    holds=case(sen_unit="Y"),
)

ENROLMENT: tuple[Rule, ...] = (
    UNKNOWN_YEAR_GROUP,
    YEAR_FAR_FROM_AGE,
    NO_ENTRY_DATE,
    HAS_LEFT_YET_ON_ROLL,
    NEITHER_ON_ROLL_NOR_LEFT,
    IN_UNIT_AND_RESOURCED,
)
