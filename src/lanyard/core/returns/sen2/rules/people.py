"""Rules on the person: age, sex, postcode, the same person twice."""

import polars as pl

from lanyard.core.returns.declare import Years
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing
from lanyard.core.words.age_columns import age_at, past_25_and_its_academic_year

BIRTH, CENSUS_DAY = pl.col("person_birth_date"), pl.col("census_day")
SAME_PERSON = pl.struct("surname", "forename", "person_birth_date")

TOO_OLD = Rule(
    "S104",
    ERROR,
    "person",
    ("person_birth_date",),
    past_25_and_its_academic_year(BIRTH, pl.col("year_start")),
    "Too old for a plan in all of the collection year: the academic year of age 25 was over. Check the date.",
    "Children and Families Act 2014, section 46; a plan may last to the end of that academic year",
    breaks=case(person_birth_date="1999-03-14"),
    holds=case(person_birth_date="1999-10-14"),
)

TWICE = Rule(
    "S105",
    QUERY,
    "person",
    ("surname", "forename", "person_birth_date"),
    given("surname") & given("person_birth_date") & SAME_PERSON.is_duplicated(),
    "Two people have this name and date of birth. Put their requests under one person if they are the same.",
    "SEN2 guide, module 1: one record a person",
    breaks=case(None, ("person", {"upn": "E999200002015"})),
    holds=case(None, ("person", {"upn": "E999200002015", "forename": "Twin"})),
)

NO_GENDER = Rule(
    "S106",
    ERROR,
    "person",
    ("gender_current",),
    missing("gender_current"),
    "Gender is missing. Fill in 1, 2, 9 or 0.",
    "SEN2 guide 2023, item 1.4",
    breaks=case(gender_current=None),
    holds=case(gender_current="2"),
    years=Years(2023, 2023),
)

NO_SEX = Rule(
    "S107",
    ERROR,
    "person",
    ("sex",),
    missing("sex"),
    "Sex is missing. Fill in M or F.",
    "SEN2 guide, item 1.4, from 2024",
    breaks=case(sex=None),
    holds=case(sex="M"),
    years=Years(2024),
)

NO_ETHNICITY = Rule(
    "S108",
    ERROR,
    "person",
    ("ethnicity",),
    missing("ethnicity"),
    "Ethnicity is missing. Fill in its code, REFU where refused or NOBT where not yet known.",
    "SEN2 guide, item 1.5",
    breaks=case(ethnicity=None),
    holds=case(ethnicity="NOBT"),
)

POSTCODE = r"^[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\s?[0-9][A-Za-z]{2}$"

BAD_POSTCODE = Rule(
    "S109",
    QUERY,
    "person",
    ("postcode",),
    ~pl.col("postcode").str.contains(POSTCODE),
    "This is not the form of a postcode. Correct it.",
    "SEN2 guide, item 1.6; form of a UK postcode",
    breaks=case(postcode="ZZ99"),
    holds=case(postcode="ZZ993VZ"),
)

BORN_AFTER_CENSUS = Rule(
    "S110",
    ERROR,
    "person",
    ("person_birth_date",),
    (BIRTH > CENSUS_DAY) | (age_at(BIRTH, CENSUS_DAY) < 0),
    "The date of birth lies after census day. Correct it.",
    "SEN2 guide, item 1.3",
    breaks=case(person_birth_date="2026-01-16"),
    holds=case(),
)

PEOPLE: tuple[Rule, ...] = (
    TOO_OLD,
    TWICE,
    NO_GENDER,
    NO_SEX,
    NO_ETHNICITY,
    BAD_POSTCODE,
    BORN_AFTER_CENSUS,
)
