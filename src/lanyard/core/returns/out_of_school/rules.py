"""Rules of the two registers, beside those that follow from their declaration: HE for home education, ME for
children missing education. Each rule is written once for both."""

from collections.abc import Iterator
from datetime import timedelta

import polars as pl

from lanyard.core.returns.declare import Return
from lanyard.core.returns.out_of_school import HOME_EDUCATION, MISSING_EDUCATION
from lanyard.core.returns.rule_forms import child_overlap, child_twice
from lanyard.core.returns.rules import QUERY, Rule, case, date_missing
from lanyard.core.words.age_columns import compulsory_school_age_ends, compulsory_school_age_starts

BIRTH, START, AS_AT = pl.col("birth_date"), pl.col("start_date"), pl.col("as_at")
LASTS = date_missing("end_date")
SCHOOL_AGE = "Education Act 1996, section 8: compulsory school age"


def _rules(declaration: Return, letters: str, what: str) -> Iterator[Rule]:
    table = declaration.tables[0].name
    yield _over_school_age(declaration, table, letters)
    yield _under_school_age(declaration, table, letters)
    yield child_twice(f"{letters}03", table, ("start_date",), "this start date", declaration.source)
    yield child_overlap(f"{letters}04", table, what, declaration.source)


def _over_school_age(declaration: Return, table: str, letters: str) -> Rule:
    return Rule(
        f"{letters}01",
        QUERY,
        table,
        ("end_date", "birth_date"),
        LASTS & (compulsory_school_age_ends(BIRTH) < AS_AT),
        "The child is past compulsory school age, but the row has no end date. Close it.",
        f"{declaration.source}; {SCHOOL_AGE}",
        breaks=case(end_date=None, birth_date="2009-08-31"),
        holds=case(end_date=None, birth_date="2009-09-01"),
    )


def _under_school_age(declaration: Return, table: str, letters: str) -> Rule:
    return Rule(
        f"{letters}02",
        QUERY,
        table,
        ("birth_date", "start_date"),
        LASTS & (AS_AT <= compulsory_school_age_starts(BIRTH) - timedelta(days=1)),
        "The child is not of compulsory school age yet. Check the date of birth, or take the row out.",
        f"{declaration.source}; {SCHOOL_AGE}",
        breaks=case(end_date=None, birth_date="2021-01-01", start_date="2025-09-01"),
        holds=case(end_date=None, birth_date="2020-12-31", start_date="2025-09-01"),
    )


HOME_EDUCATION_RULES = tuple(_rules(HOME_EDUCATION, "HE", "times of home education"))
MISSING_EDUCATION_RULES = tuple(_rules(MISSING_EDUCATION, "ME", "times without education"))
