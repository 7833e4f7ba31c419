"""Rules on which school's roll a pupil is on, and on the number by which schools know a pupil.

A file of one school shows its own roll only; what concerns two rolls is judged in the area's extract.
"""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing

SOURCE = "School census specification, enrolment status"
PUPILS = "census_pupils"
MAIN = pl.col("enrol_status").is_in(["C", "M"])
SECOND = pl.col("enrol_status") == "S"
SAME_PUPIL = ("upn", "census_date")
OTHER_SCHOOL = {"urn": "900004"}

NO_UPN = Rule(
    "1500",
    ERROR,
    PUPILS,
    ("upn",),
    missing("upn") & (MAIN | SECOND),
    "A pupil on roll has no UPN. Give the pupil's own, or a temporary one until it is known.",
    "The department's UPN validation, 1500",
    breaks=case(upn=None),
    holds=case(upn=None, enrol_status="F"),
)

UPN_TWICE = Rule(
    "1520",
    ERROR,
    PUPILS,
    ("upn", "urn"),
    given("upn") & (pl.len().over("upn", "urn", "census_date") > 1),
    "One school has this UPN twice. It is one pupil twice, or one UPN is wrong.",
    "The department's UPN validation, 1520",
    breaks=case(None, (PUPILS, {"surname": "Other"})),
    holds=case(None, (PUPILS, OTHER_SCHOOL | {"enrol_status": "S"})),
)

ON_TWO_MAIN_ROLLS = Rule(
    "SC10",
    QUERY,
    PUPILS,
    ("enrol_status", "upn", "urn"),
    given("upn") & MAIN & (pl.col("urn").filter(MAIN).n_unique().over(*SAME_PUPIL) > 1),
    "Two schools have the pupil on roll as current or main. Find out which one the pupil attends, and "
    "whether the other should say S or take the pupil off.",
    SOURCE,
    breaks=case(None, (PUPILS, OTHER_SCHOOL)),
    holds=case({"enrol_status": "M"}, (PUPILS, OTHER_SCHOOL | {"enrol_status": "S"})),
)

SECOND_WITHOUT_MAIN = Rule(
    "SC11",
    QUERY,
    PUPILS,
    ("enrol_status", "upn"),
    given("upn")
    & SECOND
    & (pl.col("urn").n_unique() > 1)
    & ~(pl.col("enrol_status") == "M").any().over(*SAME_PUPIL),
    "The pupil is on a second roll (S), but no school here has them as main (M). Ask the school for the main "
    "one; it may lie in another area.",
    SOURCE,
    breaks=case({"enrol_status": "S"}, (PUPILS, OTHER_SCHOOL | {"upn": "E999200002015"})),
    holds=case({"enrol_status": "S"}, (PUPILS, OTHER_SCHOOL | {"enrol_status": "M"})),
)

UNKNOWN_SCHOOL = Rule(
    "SC12",
    ERROR,
    PUPILS,
    ("urn",),
    given("urn") & pl.col("establishment.found").is_null() & pl.col("urn").is_first_distinct(),
    "No establishment has this URN. Look it up in the register of establishments. Told once for each school.",
    "Register of establishments, URN",
    breaks=case(urn="999998"),
    holds=case(urn="900004"),
)

CLOSED_SCHOOL = Rule(
    "SC13",
    QUERY,
    PUPILS,
    ("urn", "census_date"),
    (pl.col("establishment.closed") <= pl.col("census_date")) & pl.col("urn").is_first_distinct(),
    "This school had closed by census day. Give the URN of the school that followed it. Told once for each.",
    "Register of establishments, CloseDate",
    breaks=case(urn="900002"),
    holds=case(urn="900002", census_date="2018-05-17"),
)

ROLLS: tuple[Rule, ...] = (
    NO_UPN,
    UPN_TWICE,
    ON_TWO_MAIN_ROLLS,
    SECOND_WITHOUT_MAIN,
    UNKNOWN_SCHOOL,
    CLOSED_SCHOOL,
)
