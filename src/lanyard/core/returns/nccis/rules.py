"""The careers service file's own rules, beside those that follow from its declaration: NC."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.nccis import NCCIS
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given
from lanyard.core.words.age_columns import age_at

SOURCE = NCCIS.source
TABLE = "young_people"
FIRST_MONTH = 9
"""September, in which the academic year begins."""

AGE = pl.col("academic_age")
AS_AT = pl.col("as_at")
ACADEMIC_YEAR = AS_AT.dt.year() - (AS_AT.dt.month() < FIRST_MONTH).cast(pl.Int32)
AGE_ON_31_AUGUST = age_at(pl.col("birth_date"), pl.date(ACADEMIC_YEAR, 8, 31))
LAST_AGE_OF_ALL, LAST_AGE_WITH_PLAN = 17, 25

SOUND: Sound = {
    TABLE: {
        "birth_date": "2008-11-20",
        "academic_age": "16",
        "activity": "EDUCATION",
        "sen_status": "P",
        "september_guarantee": "OFFER",
    }
}
"""A young person of academic age 16 with a plan, in education since September."""

NEET_OUT_OF_AGE = Rule(
    "NC01",
    QUERY,
    TABLE,
    ("academic_age", "activity"),
    (pl.col("activity") == "NEET") & ~AGE.is_between(16, LAST_AGE_WITH_PLAN),
    "NEET is for academic ages 16 to 25. Check the age and the activity.",
    SOURCE,
    breaks=case(activity="NEET", academic_age="15"),
    holds=case(activity="NEET"),
)

AGE_DIFFERS = Rule(
    "NC02",
    QUERY,
    TABLE,
    ("academic_age", "birth_date"),
    AGE != AGE_ON_31_AUGUST,
    "The academic age is not the age on 31 August before this academic year. Check it and the date of birth.",
    SOURCE,
    breaks=case(academic_age="17"),
    holds=case(birth_date="2008-09-01"),
)

OLDER_WITHOUT_PLAN = Rule(
    "NC03",
    QUERY,
    TABLE,
    ("academic_age", "sen_status"),
    (AGE > LAST_AGE_OF_ALL) & ~pl.col("sen_status").eq_missing("P"),
    "Above academic age 17 the file holds those with a plan only. Check the SEN status.",
    f"{SOURCE}; duties of the authority, ages 16 and 17, and to 25 with a plan",
    breaks=case(academic_age="18", sen_status="S"),
    holds=case(academic_age="18", sen_status="P"),
)

GUARANTEE_OUT_OF_AGE = Rule(
    "NC04",
    QUERY,
    TABLE,
    ("september_guarantee", "academic_age"),
    pl.col("september_guarantee").is_in(["OFFER", "NO_OFFER"]) & ~AGE.is_between(15, LAST_AGE_OF_ALL),
    "The September guarantee is for leavers of years 11 and 12. Check the age, or leave it empty.",
    f"{SOURCE}; September guarantee, ages 16 and 17",
    breaks=case(academic_age="18"),
    holds=case(academic_age="18", september_guarantee=None),
)

PERSON_TWICE = Rule(
    "NC05",
    ERROR,
    TABLE,
    ("young_person_id",),
    given("young_person_id") & pl.col("young_person_id").is_duplicated(),
    "The same young person ID stands twice. Keep the row with the activity of now.",
    SOURCE,
    breaks=case(None, (TABLE, {"upn": "E999200002015"})),
    holds=case(None, (TABLE, {"young_person_id": "other"})),
)

RULES: tuple[Rule, ...] = (
    NEET_OUT_OF_AGE,
    AGE_DIFFERS,
    OLDER_WITHOUT_PLAN,
    GUARANTEE_OUT_OF_AGE,
    PERSON_TWICE,
)
