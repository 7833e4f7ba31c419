"""The facts that more than one row may state about a child, declared once: where each stands, and when two
values are the same. From this the register lists what the returns disagree about.

Who a child is, every table tells that names one; these facts follow from `Column.tells`. Others stand in the
tables named here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import polars as pl

from lanyard.core.register.children import ETHNICITY_NOT_KNOWN, main_ethnicity
from lanyard.core.register.tables import OTHER_RETURNS, TEXT
from lanyard.core.words.code_sets.needs import NEED

_TRUE = pl.lit(value=True)

MENTIONED = "mentioned"
"""The table of a `Said` that stands for every table that names children, as `mentions` puts them together."""


@dataclass(frozen=True)
class Said:
    """Where a fact stands: a table, the value there, in which rows; `latest` takes a child's last value."""

    table: str
    value: pl.Expr
    where: pl.Expr = _TRUE
    latest: bool = False


def _as_it_is(value: pl.Expr) -> pl.Expr:
    return value.cast(TEXT)


def _letters(value: pl.Expr) -> pl.Expr:
    return value.str.to_uppercase().str.replace_all(r"[^\p{L}\p{N}]", "")


def _counted_need(value: pl.Expr) -> pl.Expr:
    return value.replace(NEED.groups)


@dataclass(frozen=True)
class Fact:
    """One fact: its name and title, where it stands in order of trust, what makes two values the same."""

    name: str
    title: str
    said: tuple[Said, ...]
    same: Callable[[pl.Expr], pl.Expr] = _as_it_is


def _told(column: str, where: pl.Expr = _TRUE) -> tuple[Said, ...]:
    return (Said(MENTIONED, pl.col(column), where),)


def _in_lists(column: str) -> tuple[Said, ...]:
    return tuple(Said(name, pl.col(column)) for name in ("list_1", "list_2"))


def _stating_sen_status() -> Iterator[Said]:
    """Every list that says plan, support or neither of the children in it."""
    for table in chain.from_iterable(one.data_tables for one in OTHER_RETURNS):
        if any(column.name == "sen_status" for column in table.columns):
            yield Said(table.name, pl.col("sen_status"))


_PROVISION = {"E": "P", "S": "P", "K": "S", "A": "S", "P": "S", "N": "N"}
"""Plan, support or neither by the censuses' codes; S was a statement, A and P were steps of support."""

_KNOWN_ETHNICITY = ~pl.col("ethnicity").is_in(ETHNICITY_NOT_KNOWN)
_PRIMARY = pl.col("sen_type_rank") == "1"
_MAIN_AND_OPEN = (pl.col("placement_rank") == "1") & pl.col("leaving_date").is_null()
_REVIEWED = pl.coalesce("review_meeting", "last_review")
_BY_PROVISION = pl.col("sen_provision").replace_strict(_PROVISION, default=None, return_dtype=TEXT)
_ON_ROLL = pl.col("enrol_status").is_in(["C", "M"]) & pl.col("leaving_date").is_null()
_SPECIALIST_NEED = pl.when(pl.col("need_type") != "NSA").then(pl.col("need_type"))
_STILL = pl.when(pl.col("ended_date").is_null()).then(pl.lit("Y")).otherwise(pl.lit("N"))

FACTS: tuple[Fact, ...] = (
    Fact("surname", "Surname", _told("surname"), _letters),
    Fact("forename", "Forename", _told("forename"), _letters),
    Fact("postcode", "Postcode", _told("postcode"), _letters),
    Fact("birth_date", "Date of birth", _told("birth_date")),
    Fact("sex", "Sex or gender", _told("sex")),
    Fact(
        "ethnicity",
        "Ethnicity",
        _told("ethnicity", where=_KNOWN_ETHNICITY),
        same=lambda code: pl.coalesce(main_ethnicity(code), code),
    ),
    Fact("uln", "ULN", _told("uln")),
    Fact("nhs_number", "NHS number", _told("nhs_number")),
    Fact(
        "plan_issued",
        "Date the first plan was issued",
        (Said("named_plan", pl.col("start_date"), latest=True), Said("list_1", pl.col("plan_issued"))),
    ),
    Fact(
        "plan_reviewed",
        "Date the plan was last reviewed",
        (Said("active_plans", _REVIEWED, latest=True), Said("list_1", pl.col("plan_reviewed"))),
    ),
    Fact(
        "primary_need",
        "Primary need",
        (
            Said("sen_need", pl.col("sen_type"), where=_PRIMARY),
            *_in_lists("primary_need"),
            Said("census_needs", _SPECIALIST_NEED, where=pl.col("need_rank") == 1),
            Said("ap_pupils", _SPECIALIST_NEED),
            Said("college_learners", pl.col("primary_need")),
        ),
        same=_counted_need,
    ),
    Fact(
        "main_urn",
        "Main establishment",
        (
            Said("placement_detail", pl.col("urn"), where=_MAIN_AND_OPEN),
            *_in_lists("main_urn"),
            Said("census_pupils", pl.col("urn"), where=_ON_ROLL),
        ),
    ),
    Fact(
        "sen_status",
        "Plan (P), SEN support (S) or neither (N)",
        (
            Said("named_plan", pl.lit("P"), where=pl.col("cease_date").is_null()),
            Said("list_1", pl.lit("P")),
            Said("list_2", pl.lit("S")),
            Said("census_pupils", _BY_PROVISION),
            Said("ap_pupils", _BY_PROVISION),
            Said("college_learners", pl.when(pl.col("plan") == "Y").then(pl.lit("P"))),
            *_stating_sen_status(),
        ),
    ),
    Fact(
        "looked_after",
        "Looked after now",
        (
            Said("episodes", pl.lit("Y"), where=pl.col("dec").is_null()),
            Said("ilacs_looked_after", _STILL),
        ),
    ),
    Fact(
        "social_care",
        "Known to children's social care",
        (
            *_in_lists("social_care"),
            *(
                Said(name, pl.lit("Y"), where=pl.col(end).is_null())
                for name, end in (
                    ("episodes", "dec"),
                    ("cin_details", "closure_date"),
                    ("ilacs_cin", "end_date"),
                    ("ilacs_protection", "end_date"),
                    ("ilacs_looked_after", "ended_date"),
                )
            ),
        ),
    ),
)

FACT_TITLES: Mapping[str, str] = {
    **{fact.name: fact.title for fact in FACTS},
    "upn": "UPN",
    "key": "Names, birth date or own number",
    "local_id": "Own number of a service",
    "decision": "Decision about two records",
}
"""The words for each fact, for tables that people read."""

FACT_TABLES = tuple(dict.fromkeys(said.table for said in chain.from_iterable(fact.said for fact in FACTS)))
"""Every table that states a fact, once."""
