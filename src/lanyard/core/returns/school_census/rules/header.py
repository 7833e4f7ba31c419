"""Rules on the census header: term, year and census day agree."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case

SOURCE = "School census specification, header"
MONTHS = {"SPR": 1, "SUM": 5, "AUT": 10}
"""The month of census day by term."""

WRONG_YEAR = Rule(
    "SC01",
    ERROR,
    "census_header",
    ("year", "reference_date"),
    pl.col("year") != pl.col("reference_date").dt.year(),
    "Year is not the year of census day. Correct one of the two.",
    SOURCE,
    breaks=case(year="2025"),
    holds=case(),
)

WRONG_TERM = Rule(
    "SC02",
    QUERY,
    "census_header",
    ("term", "reference_date"),
    pl.col("reference_date").dt.month().cast(pl.Int32)
    != pl.col("term").replace_strict(MONTHS, default=None, return_dtype=pl.Int32()),
    "Census day is not in the month of this term's census: January, May or October. Check both.",
    f"{SOURCE}; census days",
    breaks=case(term="AUT"),
    holds=case(term="SPR"),
)

HEADER: tuple[Rule, ...] = (WRONG_YEAR, WRONG_TERM)
