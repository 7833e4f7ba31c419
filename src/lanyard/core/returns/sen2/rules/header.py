"""Rules on the header: the collection, its census day, and the designated officers."""

import polars as pl

from lanyard.core.returns.declare import ALWAYS, Years
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, missing
from lanyard.core.returns.sen2.census_days import census_day

SOURCE = "SEN2 guide, header"
CENSUS_DAYS = {year: census_day(year) for year in range(2023, 2041)}


def _officer(column: str, title: str, years: Years) -> Rule:
    return Rule(
        "S001",
        ERROR,
        "sen2",
        (column,),
        missing(column),
        f"The header does not say whether a {title} is in post. Fill in Y, N or R.",
        SOURCE,
        breaks=case({column: None}),
        holds=case({column: "R"}),
        years=years,
    )


OTHER_DAY = Rule(
    "S002",
    QUERY,
    "sen2",
    ("reference_date", "year"),
    pl.col("reference_date")
    != pl.col("year").replace_strict(CENSUS_DAYS, default=None, return_dtype=pl.Date()),
    "The reference date is not the census day of that year, the third Thursday of January. Check both.",
    SOURCE,
    breaks=case(reference_date="2026-01-16"),
    holds=case(reference_date="2026-01-15"),
)

NO_DAY = Rule(
    "S003",
    ERROR,
    "sen2",
    ("reference_date",),
    date_missing("reference_date"),
    "The header has no reference date, so nothing can be counted. Fill in census day.",
    SOURCE,
    breaks=case(reference_date=None),
    holds=case(),
)

NO_AREA = Rule(
    "S004",
    ERROR,
    "sen2",
    ("lea",),
    missing("lea"),
    "The header does not say which local authority sends the return. Fill in its number.",
    SOURCE,
    breaks=case(lea=None),
    holds=case(),
)

HEADER: tuple[Rule, ...] = (
    _officer("dmo", "designated medical officer", ALWAYS),
    _officer("dco", "designated clinical officer", ALWAYS),
    _officer("dsco", "designated social care officer", Years(2026)),
    OTHER_DAY,
    NO_DAY,
    NO_AREA,
)
