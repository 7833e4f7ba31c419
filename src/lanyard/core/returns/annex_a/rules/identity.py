"""Rules on who the child is: numbers, birth date, age."""

import polars as pl

from lanyard.core.returns.annex_a.rules.lists import both_lists
from lanyard.core.returns.families import faulty
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing
from lanyard.core.words.age_columns import age_at, past_25_and_its_academic_year
from lanyard.core.words.code_sets.sen2 import UPN_UNKNOWN
from lanyard.core.words.identifiers import ULN, UPN

PUBLISHED = "Published rules of the Annex A validator"
OURS = "Person-level data template: values of the column"

BIRTH, AS_AT = pl.col("birth_date"), pl.col("as_at")
NO_UPN_CODES = [code.code for code in UPN_UNKNOWN.codes]
HAS_UPN = given("upn") & ~pl.col("upn").is_in(NO_UPN_CODES)
"""Codes such as UN1, written where the UPN belongs, say that there is none."""


def _too_old_query(table: str, digit: str) -> Rule:
    return Rule(
        f"{digit}02a",
        QUERY,
        table,
        ("birth_date",),
        (age_at(BIRTH, AS_AT) == 25) & past_25_and_its_academic_year(BIRTH, AS_AT),
        "Aged 25, and the academic year in which they turned 25 is over. Check that they still belong here.",
        f"{PUBLISHED}, {digit}02a; a plan may last to the end of the academic year of the 25th birthday",
        breaks=case(birth_date="20/03/2000"),
        holds=case(birth_date="20/10/2000"),
    )


def _too_old(table: str, digit: str) -> Rule:
    return Rule(
        f"{digit}02b",
        ERROR,
        table,
        ("birth_date",),
        age_at(BIRTH, AS_AT) >= 26,
        "Aged 26 or more. The lists hold people aged 0 to 25: check the date of birth or take the row out.",
        f"{PUBLISHED}, {digit}02b",
        breaks=case(birth_date="15/01/2000"),
        holds=case(birth_date="16/01/2000"),
    )


def _born_later(table: str, digit: str) -> Rule:
    return Rule(
        f"{digit}05a",
        ERROR,
        table,
        ("birth_date",),
        BIRTH > AS_AT,
        "The date of birth lies after the as-at date. Correct it.",
        f"{PUBLISHED}, {digit}05a, judged at the as-at date",
        breaks=case(birth_date="16/01/2026"),
        holds=case(birth_date="15/01/2026"),
    )


def _no_number(table: str, digit: str) -> Rule:
    return Rule(
        f"{digit}07",
        ERROR,
        table,
        ("upn", "uln", "birth_date"),
        (age_at(BIRTH, AS_AT) >= 6) & ~HAS_UPN & missing("uln"),
        "Aged 6 or more with neither UPN nor ULN. Ask the setting for the number.",
        f"{PUBLISHED}, {digit}07",
        breaks=case(upn="UN1", uln=None),
        holds=case(upn="UN1", uln=None, birth_date="16/01/2020"),
    )


def _upn_twice(table: str, digit: str) -> Rule:
    return Rule(
        f"{digit}09",
        ERROR,
        table,
        ("upn",),
        HAS_UPN & pl.col("upn").is_duplicated(),
        "The same UPN stands in this list more than once. Keep one row for each child.",
        f"{PUBLISHED}, {digit}09; a code such as UN1 is not a UPN",
        breaks=case(None, (table, {"unique_id": "C-9"})),
        holds=case({"upn": "UN1"}, (table, {"unique_id": "C-9", "upn": "UN1"})),
    )


def _upn_wrong(table: str, _digit: str) -> Rule:
    return Rule(
        "A01",
        ERROR,
        table,
        ("upn",),
        HAS_UPN & faulty("upn", UPN),
        "The UPN is not well formed or its check letter is wrong. Copy it again from the setting's record.",
        f"{OURS}; the national UPN formula",
        breaks=case(upn="A999200002014"),
        holds=case(upn="UN1"),
    )


def _uln_wrong(table: str, _digit: str) -> Rule:
    return Rule(
        "A02",
        ERROR,
        table,
        ("uln",),
        faulty("uln", ULN),
        "The ULN is not 10 digits or its check digit is wrong. Copy it again from the learner record.",
        f"{OURS}; check digit of the ULN",
        breaks=case(uln="9900000005"),
        holds=case(uln="9900000004"),
    )


def _unique_id_twice(table: str, _digit: str) -> Rule:
    return Rule(
        "A03",
        ERROR,
        table,
        ("unique_id",),
        given("unique_id") & pl.col("unique_id").is_duplicated(),
        "The same Unique ID stands in this list more than once. Give each child its own.",
        OURS,
        breaks=case(None, (table, {"upn": None})),
        holds=case(None, (table, {"unique_id": "C-9", "upn": None})),
    )


def _in_both_lists(table: str, _digit: str) -> Rule:
    other = "list_2" if table == "list_1" else "list_1"
    return Rule(
        "A04",
        ERROR,
        table,
        ("upn",),
        HAS_UPN & pl.col("in_other_list"),
        "The same child stands in both lists. A child with a plan belongs in List 1 only.",
        "Annex A: List 1 is plans, List 2 is SEN support",
        breaks=case({f"{other}.upn": "Q999200002014", f"{table}.upn": "Q999200002014"}),
        holds=case(),
    )


IDENTITY: tuple[Rule, ...] = (
    *both_lists(_too_old_query),
    *both_lists(_too_old),
    *both_lists(_born_later),
    *both_lists(_no_number),
    *both_lists(_upn_twice),
    *both_lists(_upn_wrong),
    *both_lists(_uln_wrong),
    *both_lists(_unique_id_twice),
    *both_lists(_in_both_lists),
)
