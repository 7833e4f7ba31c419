"""Rules on where the child is taught. School age is compulsory school age by law, not the birthdays."""

import polars as pl

from lanyard.core.returns.annex_a.rules.circumstances import YES
from lanyard.core.returns.annex_a.rules.identity import AS_AT, BIRTH, OURS, PUBLISHED
from lanyard.core.returns.annex_a.rules.lists import both_lists
from lanyard.core.returns.rules import ERROR, QUERY, Changes, Rule, case, given, missing
from lanyard.core.words.age_columns import of_compulsory_school_age

OF_SCHOOL_AGE = of_compulsory_school_age(BIRTH, AS_AT)
NO_MAIN_SETTING = missing("main_urn") & missing("main_phase")


def _taught_at_home(table: str) -> pl.Expr:
    """Only List 1 has the column on home education."""
    return pl.col("home_educated").eq_missing(YES) if table == "list_1" else pl.lit(value=False)


def _no_setting(table: str, digit: str) -> Rule:
    at_home: Changes = {"home_educated": "a) Yes"} if table == "list_1" else {"birth_date": "15/01/2021"}
    return Rule(
        f"{digit}08a",
        ERROR,
        table,
        ("main_urn", "subsidiary_phase", "birth_date"),
        OF_SCHOOL_AGE & NO_MAIN_SETTING & missing("subsidiary_phase") & ~_taught_at_home(table),
        "Of compulsory school age with no main and no subsidiary establishment. Say where they are taught.",
        f"{PUBLISHED}, {digit}08a; compulsory school age: Education Act 1996, section 8",
        breaks=case(main_urn=None, main_phase=None),
        holds=case({"main_urn": None, "main_phase": None, **at_home}),
    )


def _only_subsidiary(table: str, digit: str) -> Rule:
    without_main = {"main_urn": None, "main_phase": None, "subsidiary_phase": "h) Pupil referral unit/AP"}
    return Rule(
        f"{digit}08b",
        ERROR,
        table,
        ("main_urn", "subsidiary_phase", "birth_date"),
        OF_SCHOOL_AGE & NO_MAIN_SETTING & given("subsidiary_phase") & ~_taught_at_home(table),
        "Of compulsory school age with a subsidiary establishment but no main one. Fill in the main one.",
        f"{PUBLISHED}, {digit}08b; compulsory school age: Education Act 1996, section 8",
        breaks=case(without_main),
        holds=case(without_main | {"birth_date": "15/01/2021"}),
    )


def _urn_closed(table: str, _digit: str) -> Rule:
    return Rule(
        "A08",
        QUERY,
        table,
        ("main_urn",),
        pl.col("establishment.closed") <= AS_AT,
        "The establishment closed before the as-at date. Give the one that the child attends now.",
        "Register of establishments, CloseDate",
        breaks=case(main_urn="900002"),
        holds=case(),
    )


def _urn_unknown(table: str, _digit: str) -> Rule:
    return Rule(
        "A09",
        ERROR,
        table,
        ("main_urn",),
        given("main_urn") & pl.col("establishment.found").is_null(),
        "No establishment has this URN. Look it up in the register of establishments.",
        "Register of establishments, URN",
        breaks=case(main_urn="999998"),
        holds=case(),
    )


def _phase_differs(table: str, _digit: str) -> Rule:
    expected = pl.col("establishment.phase")
    return Rule(
        "A10",
        QUERY,
        table,
        ("main_phase", "main_urn"),
        given("main_phase") & (expected != pl.col("main_phase")),
        "The phase is not that of the establishment in the register. Correct the phase or the URN.",
        f"{OURS}; register of establishments, type and phase",
        breaks=case(main_phase="e) Secondary"),
        holds=case(main_phase="b) Primary"),
    )


SETTINGS: tuple[Rule, ...] = (
    *both_lists(_no_setting),
    *both_lists(_only_subsidiary),
    *both_lists(_urn_closed),
    *both_lists(_urn_unknown),
    *both_lists(_phase_differs),
)
