"""Rules on the dates of the plan; only List 1 has them."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.annex_a.rules.identity import AS_AT, OURS, PUBLISHED
from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case, date_missing

TITLES = {"plan_issued": "initial plan", "plan_updated": "updated plan", "plan_reviewed": "last review"}


def _in_future() -> Iterator[Rule]:
    for letter, column in zip("bcd", TITLES, strict=True):
        later = {"plan_updated": None, "plan_reviewed": None} | {column: "16/01/2026"}
        yield Rule(
            f"105{letter}",
            ERROR,
            "list_1",
            (column,),
            pl.col(column) > AS_AT,
            f"The date of the {TITLES[column]} lies after the as-at date. Correct it.",
            f"{PUBLISHED}, 105{letter}, judged at the as-at date",
            breaks=case(later),
            holds=case(later | {column: "15/01/2026"}),
        )


def _out_of_order() -> Iterator[Rule]:
    for letter, column in (("a", "plan_updated"), ("b", "plan_reviewed")):
        yield Rule(
            f"106{letter}",
            ERROR,
            "list_1",
            (column, "plan_issued"),
            before(column, "plan_issued"),
            f"The date of the {TITLES[column]} lies before the initial plan. One of the two dates is wrong.",
            f"{PUBLISHED}, 106{letter}",
            breaks=case({column: "01/05/2022"}),
            holds=case({column: "02/05/2022"}),
        )


NO_INITIAL_DATE = Rule(
    "A05",
    ERROR,
    "list_1",
    ("plan_issued",),
    date_missing("plan_issued"),
    "The date of the initial plan is missing. Every child in List 1 has a plan: fill it in.",
    OURS,
    breaks=case(plan_issued=None),
    holds=case(),
)

ISSUED_BEFORE_BIRTH = Rule(
    "A06",
    ERROR,
    "list_1",
    ("plan_issued", "birth_date"),
    before("plan_issued", "birth_date"),
    "The initial plan was issued before the child was born. One of the two dates is wrong.",
    OURS,
    breaks=case(plan_issued="13/03/2015"),
    holds=case(plan_issued="14/03/2015"),
)

REVIEW_OVERDUE = Rule(
    "A07",
    QUERY,
    "list_1",
    ("plan_reviewed", "plan_issued"),
    pl.coalesce("plan_reviewed", "plan_issued") < AS_AT.dt.offset_by("-12mo"),
    "No review within 12 months of the last one, or of the issue of the plan. Check the date or the review.",
    "Children and Families Act 2014, section 44: a plan is reviewed within every 12 months",
    breaks=case(plan_reviewed="14/01/2025"),
    holds=case(plan_reviewed="15/01/2025"),
)

PLANS: tuple[Rule, ...] = (
    *_in_future(),
    *_out_of_order(),
    NO_INITIAL_DATE,
    ISSUED_BEFORE_BIRTH,
    REVIEW_OVERDUE,
)
