"""Rules on the children in need census, beside those that follow from its declaration. Numbers are ours."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import AS_AT, Span, overlap, twice, year_end
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, given, missing
from lanyard.core.words.age_columns import age_at

SOURCE = "Children in need census guide, from knowledge"
BIRTH = pl.col("birth_date")
REFERRED, CLOSED = pl.col("cin_details.referral_date"), pl.col("cin_details.closure_date")
STILL_OPEN = {"cin_details.closure_date": None, "cin_details.closure_reason": None}
REFERRALS = Span("cin_details", "person_key", "referral_date", "closure_date")
PROTECTED = Span("protection_plans", "person_key", "start_date", "end_date")

SOUND: Sound = {"cin_header": {"reference_date": "2026-03-31"}, "cin_children": {"upn_unknown": None}}
"""What differs from the rows made from the declaration."""

CHILD_TWICE = twice(
    "CN01",
    "cin_children",
    ("la_child_id",),
    "Two children in the return have this LAchildID. Keep one, or correct the number.",
    SOURCE,
    {"la_child_id": "another"},
)

NO_UPN = Rule(
    "CN02",
    QUERY,
    "cin_children",
    ("upn", "upn_unknown"),
    missing("upn") & missing("upn_unknown") & (age_at(BIRTH, AS_AT) >= 5),
    "There is neither UPN nor a reason for a child of school age. Fill in one of the two.",
    SOURCE,
    breaks=case(upn=None),
    holds=case(upn=None, upn_unknown="UN3"),
)

UPN_AND_REASON = Rule(
    "CN03",
    QUERY,
    "cin_children",
    ("upn_unknown", "upn"),
    given("upn") & given("upn_unknown"),
    "UPNunknown is given though there is a UPN. Take out the one that is wrong.",
    SOURCE,
    breaks=case(upn_unknown="UN3"),
    holds=case(upn=None, upn_unknown="UN3"),
)

NOT_BORN_WITH_UPN = Rule(
    "CN04",
    ERROR,
    "cin_children",
    ("birth_date", "upn"),
    date_missing("birth_date") & given("upn"),
    "There is a UPN but no date of birth, as for a child not yet born. Fill in PersonBirthDate.",
    SOURCE,
    breaks=case(birth_date=None),
    holds=case(birth_date=None, upn=None, sex="U"),
)

NOT_BORN = Rule(
    "CN05",
    QUERY,
    "cin_children",
    ("birth_date", "sex"),
    date_missing("birth_date") & pl.col("sex").is_in(["M", "F", "1", "2"]),
    "The date of birth is missing though the sex is known. Fill it in, unless the child is not yet born.",
    SOURCE,
    breaks=case(birth_date=None, sex="F"),
    holds=case(birth_date=None, sex="U"),
)

TOO_OLD = Rule(
    "CN06",
    QUERY,
    "cin_children",
    ("birth_date",),
    age_at(BIRTH, AS_AT) > 25,
    "The date of birth makes the person older than 25. Check it.",
    SOURCE,
    breaks=case(birth_date="2000-03-30"),
    holds=case(birth_date="2000-04-01"),
)

NONE_AND_ANOTHER = Rule(
    "CN10",
    ERROR,
    "cin_disabilities",
    ("disability",),
    (pl.col("disability") == "NONE") & (pl.len().over("person_key") > 1),
    "NONE stands beside another disability of the same child. Keep the one that is right.",
    SOURCE,
    breaks=case({"disability": "NONE"}, ("cin_disabilities", {"disability": "AUT"})),
    holds=case(disability="NONE"),
)

DISABILITY_TWICE = Rule(
    "CN11",
    ERROR,
    "cin_disabilities",
    ("disability",),
    given("disability") & pl.struct("person_key", "disability").is_duplicated(),
    "The same disability stands twice for the child. Keep one.",
    SOURCE,
    breaks=case({"disability": "LD"}, ("cin_disabilities", {"disability": "LD"}), row=1),
    holds=case({"disability": "LD"}, ("cin_disabilities", {"disability": "AUT"})),
)

NO_REASON = Rule(
    "CN20",
    ERROR,
    "cin_details",
    ("closure_reason", "closure_date"),
    missing("closure_reason") & given("closure_date"),
    "The case was closed, but ReasonForClosure is missing. Fill it in.",
    SOURCE,
    breaks=case(closure_reason=None),
    holds=case(closure_reason=None, closure_date=None),
)

NO_CLOSURE = Rule(
    "CN21",
    ERROR,
    "cin_details",
    ("closure_date", "closure_reason"),
    date_missing("closure_date") & given("closure_reason"),
    "ReasonForClosure is given, but CINclosureDate is empty. Give the day on which the case was closed.",
    SOURCE,
    breaks=case(closure_date=None),
    holds=case(closure_reason=None, closure_date=None),
)

LONG_CLOSED = Rule(
    "CN22",
    QUERY,
    "cin_details",
    ("closure_date",),
    pl.col("closure_date") <= AS_AT.dt.offset_by("-1y"),
    "The case was closed before the year of the census. Take the referral out, or correct the date.",
    SOURCE,
    breaks=case(referral_date="2024-09-01", closure_date="2025-03-31"),
    holds=case(referral_date="2024-09-01", closure_date="2025-04-01"),
)

OVERLAP = overlap(
    "CN23",
    QUERY,
    REFERRALS,
    "The child was referred while an earlier case was open. Close that one, or keep one of the two.",
    SOURCE,
)

PLANS_OVERLAP = overlap(
    "CN24",
    ERROR,
    PROTECTED,
    "The child protection plan begins before the child's plan before it ended. Correct the dates.",
    SOURCE,
)

PROTECTED_AT_18 = Rule(
    "CN25",
    QUERY,
    "protection_plans",
    ("start_date",),
    age_at(pl.col("cin_children.birth_date"), pl.col("start_date")) >= 18,
    "A child protection plan began at 18 or later. Check CPPstartDate and PersonBirthDate.",
    SOURCE,
    breaks=case({"start_date": "2025-09-01", "cin_children.birth_date": "2007-09-01"}),
    holds=case({"start_date": "2025-09-01", "cin_children.birth_date": "2007-09-02"}),
)

INSIDE = {
    "cin_assessments": ("start_date", "authorised_date", "assessment"),
    "cin_plans": ("start_date", "end_date", "plan"),
    "protection_plans": ("start_date", "end_date", "child protection plan"),
    "section_47": ("start_date", "conference_date", "enquiry"),
}
"""What nests in a referral: its first and last date, and what people call it."""


def _outside() -> Iterator[Rule]:
    for table, (start, end, word) in INSIDE.items():
        yield _too_soon(table, start, word)
        yield _too_late(table, start, word)
        if table in ("cin_plans", "protection_plans"):
            yield _left_open(table, end, word)


def _too_soon(table: str, start: str, word: str) -> Rule:
    return Rule(
        "CN30",
        QUERY,
        table,
        (start,),
        pl.col(start) < REFERRED,
        f"The {word} begins before the referral that it belongs to. Check both dates.",
        SOURCE,
        breaks=case({start: "2025-08-31"}),
        holds=case({start: "2025-09-01"}),
    )


def _too_late(table: str, start: str, word: str) -> Rule:
    return Rule(
        "CN31",
        QUERY,
        table,
        (start,),
        pl.col(start) > CLOSED,
        f"The {word} begins after the case was closed. Check both dates.",
        SOURCE,
        breaks=case({start: "2025-10-02"}),
        holds=case({start: "2025-10-01"}),
    )


def _left_open(table: str, end: str, word: str) -> Rule:
    return Rule(
        "CN32",
        ERROR,
        table,
        (end,),
        date_missing(end) & CLOSED.is_not_null(),
        f"The case was closed, but the {word} is still open. Give the day on which it ended.",
        SOURCE,
        breaks=case({end: None}),
        holds=case({end: None} | STILL_OPEN),
    )


RULES: tuple[Rule, ...] = (
    year_end("CN00", "cin_header", SOURCE),
    CHILD_TWICE,
    NO_UPN,
    UPN_AND_REASON,
    NOT_BORN_WITH_UPN,
    NOT_BORN,
    TOO_OLD,
    NONE_AND_ANOTHER,
    DISABILITY_TWICE,
    NO_REASON,
    NO_CLOSURE,
    LONG_CLOSED,
    OVERLAP,
    PLANS_OVERLAP,
    PROTECTED_AT_18,
    *_outside(),
)
