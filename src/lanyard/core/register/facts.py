"""The facts that more than one row may state about a child, declared once: where each stands, and when two
values are the same. From this the register lists what the returns disagree about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain

import polars as pl

from lanyard.core.register.children import ETHNICITY_NOT_KNOWN, main_ethnicity
from lanyard.core.register.mentions import sex_of
from lanyard.core.register.tables import TEXT
from lanyard.core.words.code_sets.needs import NEED

_TRUE = pl.lit(value=True)


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


def _in_lists(column: str) -> tuple[Said, ...]:
    return tuple(Said(name, pl.col(column)) for name in ("list_1", "list_2"))


_KNOWN_ETHNICITY = ~pl.col("ethnicity").is_in(ETHNICITY_NOT_KNOWN)
_PRIMARY = pl.col("sen_type_rank") == "1"
_MAIN_AND_OPEN = (pl.col("placement_rank") == "1") & pl.col("leaving_date").is_null()
_REVIEWED = pl.coalesce("review_meeting", "last_review")

FACTS: tuple[Fact, ...] = (
    Fact("surname", "Surname", (Said("person", pl.col("surname")),), _letters),
    Fact("forename", "Forename", (Said("person", pl.col("forename")),), _letters),
    Fact("postcode", "Postcode", (Said("person", pl.col("postcode")),), _letters),
    Fact(
        "birth_date",
        "Date of birth",
        (Said("person", pl.col("person_birth_date")), *_in_lists("birth_date")),
    ),
    Fact(
        "sex",
        "Sex or gender",
        (
            Said("person", sex_of("sex", "gender_current")),
            *(Said(name, sex_of("gender")) for name in ("list_1", "list_2")),
        ),
    ),
    Fact(
        "ethnicity",
        "Ethnicity",
        tuple(
            Said(name, pl.col("ethnicity"), where=_KNOWN_ETHNICITY) for name in ("person", "list_1", "list_2")
        ),
        same=lambda code: pl.coalesce(main_ethnicity(code), code),
    ),
    Fact("uln", "ULN", (Said("person", pl.col("unique_learner_number")), *_in_lists("uln"))),
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
        (Said("sen_need", pl.col("sen_type"), where=_PRIMARY), *_in_lists("primary_need")),
        same=_counted_need,
    ),
    Fact(
        "main_urn",
        "Main establishment",
        (Said("placement_detail", pl.col("urn"), where=_MAIN_AND_OPEN), *_in_lists("main_urn")),
    ),
)

FACT_TITLES: Mapping[str, str] = {fact.name: fact.title for fact in FACTS}
"""The words for each fact, for tables that people read."""

FACT_TABLES = tuple(dict.fromkeys(said.table for said in chain.from_iterable(fact.said for fact in FACTS)))
"""Every table that states a fact, once."""
