"""Rules that results and destinations share: the year in which a stage ended, and the age of who ended it."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.returns.declare import Return
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case
from lanyard.core.words.age_columns import age_at

YEARS_APART = 1
END_OF_YEAR = pl.date(pl.col("academic_year"), 8, 31)
AGE_AT_END = age_at(pl.col("birth_date"), END_OF_YEAR)


def year_ahead(code: str, declaration: Return) -> Rule:
    """An error: the academic year ends after the day of the return."""
    return Rule(
        code,
        ERROR,
        declaration.tables[0].name,
        ("academic_year",),
        pl.col("academic_year") > pl.col("as_at").dt.year(),
        "The academic year has not ended yet. Give the calendar year in which it ended.",
        declaration.source,
        breaks=case(academic_year="2027"),
        holds=case(),
    )


def far_from_age(code: str, declaration: Return, ages: Mapping[str, int], too_old: str) -> Rule:
    """A query: more than a year from the age at which the stage ends; `ages` on 31 August of that year.

    `too_old` is a birth date too early by two years for the stage of the sound row.
    """
    expected = pl.col("stage").replace_strict(ages, default=None, return_dtype=pl.Int32())
    return Rule(
        code,
        QUERY,
        declaration.tables[0].name,
        ("birth_date", "stage", "academic_year"),
        (AGE_AT_END - expected).abs() > YEARS_APART,
        "More than one year from the age at which this stage ends. Check the date of birth, stage and year.",
        f"{declaration.source}; ages on 31 August",
        breaks=case(birth_date=too_old),
        holds=case(),
    )
