"""Who is in scope at a date: lives in the area or is looked after by it, 0 to 25, has a plan or SEN support.

That a child lives in the area, or is looked after by it, follows from the area's own return or list naming
it, until the return says that it left. Source: area SEND framework, scope of the inspection; Children and
Families Act 2014, section 46 (a plan may last to the end of the academic year of the 25th birthday).
"""

from datetime import date
from enum import StrEnum

import polars as pl

from lanyard.core.register.identity import KnownBy
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.words.age_columns import past_25_and_its_academic_year

DIED, MOVED_IN_ENGLAND, LEFT_ENGLAND = "8", "5", "7"
"""Codes of SEN2 item 4.6 that say more than that the plan ended."""


class Reason(StrEnum):
    """Why a child is out of scope."""

    DIED = "The child or young person has died"
    LEFT = "Moved to another area"
    ENDED = "The plan ended"
    NOT_STARTED = "The plan starts after the as-at date"
    NO_START = "The plan has no start date"
    PAST_25 = "Older than the end of the academic year of the 25th birthday"
    PERHAPS_TWICE = "Perhaps a child of SEN2: same birth date, and neither has a UPN or ULN"
    REQUEST_ONLY = "Only a request or an assessment, no plan"


def plans_in_force(snapshot: Snapshot, on: date) -> pl.LazyFrame:
    """The plans of SEN2 in force on a day: `child_id`, `request_id`, `start_date`.

    In force is a plan that started on or before the day, did not end on or before it, and whose case did not
    go to another authority (data specification 1.7).
    """
    in_force = _plans(snapshot, on).filter(pl.col("reason").is_null())
    return in_force.select("child_id", "request_id", "start_date")


def in_scope(snapshot: Snapshot, as_at: date) -> pl.DataFrame:
    """One row a child: `child_id`, `has_plan`, `sen_support`, `in_scope`, and, where it is out of scope, the
    `reason` and SEN2's code for the end of the plan, `cease_reason`.

    SEN2 says who has a plan; List 1 of Annex A does for children of whose plan SEN2 says nothing, or says no
    start date. A row of List 1 without number that may be a child of SEN2 without number adds nobody, as that
    child would count twice. SEN support has who stands in List 2 and has no plan. A child without birth date
    is not too old.
    """
    too_old = past_25_and_its_academic_year(pl.col("birth_date"), as_at).fill_null(value=False)
    served = pl.col("has_plan") | pl.col("sen_support")
    return (
        _known(snapshot, as_at)
        .with_columns(has_plan=_has_plan())
        .with_columns(sen_support=pl.col("in_list_2") & ~pl.col("has_plan"))
        .with_columns(in_scope=served & ~too_old)
        .with_columns(
            reason=pl.when(~pl.col("in_scope")).then(_reason(served)),
            cease_reason=pl.when(~pl.col("in_scope") & ~served).then(pl.col("cease_reason")),
        )
        .select("child_id", "has_plan", "sen_support", "in_scope", "reason", "cease_reason")
        .sort("child_id")
        .collect()
    )


def _known(snapshot: Snapshot, as_at: date) -> pl.LazyFrame:
    """One row a child with what SEN2 and each list say of its plan."""
    return (
        snapshot.table("children")
        .select("child_id", "birth_date")
        .join(_sen2_says(snapshot, as_at), on="child_id", how="left")
        .join(_list_1_says(snapshot, as_at), on="child_id", how="left")
        .join(_flagged(_children_of(snapshot, "list_2"), "in_list_2"), on="child_id", how="left")
        .join(_flagged(_perhaps_twice(snapshot, as_at), "perhaps_twice"), on="child_id", how="left")
        .with_columns(pl.col("in_sen2", "in_list_1", "in_list_2", "perhaps_twice").fill_null(value=False))
    )


def _has_plan() -> pl.Expr:
    in_sen2 = pl.col("in_sen2") & pl.col("reason").is_null()
    sen2_does_not_say = ~pl.col("in_sen2") | (pl.col("reason") == Reason.NO_START)
    in_list_1 = pl.col("in_list_1") & pl.col("list_reason").is_null() & ~pl.col("perhaps_twice")
    return in_sen2 | (in_list_1 & sen2_does_not_say)


def _reason(served: pl.Expr) -> pl.Expr:
    twice = pl.when(pl.col("in_list_1") & pl.col("perhaps_twice")).then(pl.lit(Reason.PERHAPS_TWICE))
    why_no_plan = pl.coalesce("reason", "list_reason", twice, pl.lit(Reason.REQUEST_ONLY))
    return pl.when(served).then(pl.lit(Reason.PAST_25)).otherwise(why_no_plan)


def _sen2_says(snapshot: Snapshot, on: date) -> pl.LazyFrame:
    """One row a child of whom SEN2 states a plan or a move: a plan in force first, else what came last."""
    moved = snapshot.table("requests").filter(pl.col("exported").is_not_null())
    moves = moved.select("child_id", reason=pl.lit(Reason.LEFT))
    stated = pl.concat([_plans(snapshot, on), moves], how="diagonal")
    last_first = stated.sort(
        pl.col("reason").is_not_null(),
        pl.coalesce("cease_date", "start_date"),
        descending=[False, True],
        nulls_last=True,
        maintain_order=True,
    )
    said = last_first.unique("child_id", keep="first", maintain_order=True)
    return said.select("child_id", "reason", "cease_reason", in_sen2=pl.lit(value=True))


def _plans(snapshot: Snapshot, on: date) -> pl.LazyFrame:
    """Every plan of SEN2 with the reason why it is not in force on the day, if it is not."""
    exported = snapshot.table("requests").select("request_id", "exported")
    plans = snapshot.table("named_plan").join(exported, on="request_id", how="left", maintain_order="left")
    ended = pl.col("cease_date") <= on
    return plans.select(
        "child_id",
        "request_id",
        "start_date",
        "cease_date",
        cease_reason=pl.when(ended).then(pl.col("cease_reason")),
        reason=pl.when(pl.col("exported").is_not_null())
        .then(pl.lit(Reason.LEFT))
        .when(ended)
        .then(_why_ended())
        .when(pl.col("start_date").is_null())
        .then(pl.lit(Reason.NO_START))
        .when(pl.col("start_date") > on)
        .then(pl.lit(Reason.NOT_STARTED)),
    )


def _why_ended() -> pl.Expr:
    reasons = {DIED: Reason.DIED, MOVED_IN_ENGLAND: Reason.LEFT, LEFT_ENGLAND: Reason.LEFT}
    return pl.col("cease_reason").replace_strict(reasons, default=Reason.ENDED, return_dtype=pl.String())


def _list_1_says(snapshot: Snapshot, on: date) -> pl.LazyFrame:
    """One row a child of List 1; where it stands twice, the row with the earlier plan counts."""
    rows = snapshot.table("list_1").sort("plan_issued", maintain_order=True)
    later = pl.when(pl.col("plan_issued") > on).then(pl.lit(Reason.NOT_STARTED))
    first = rows.unique("child_id", keep="first", maintain_order=True)
    return first.select("child_id", list_reason=later, in_list_1=pl.lit(value=True))


def _perhaps_twice(snapshot: Snapshot, on: date) -> pl.LazyFrame:
    """Children without number, born on the day of one who has a plan in SEN2. Until names are compared nobody
    can say whether a row of Annex A among them is that child or another."""
    numberless = snapshot.table("children").filter(pl.col("identity").str.starts_with(KnownBy.KEY))
    with_plan = numberless.join(plans_in_force(snapshot, on), on="child_id", how="semi")
    return numberless.join(with_plan, on="birth_date", how="semi").select("child_id")


def _children_of(snapshot: Snapshot, table: str) -> pl.LazyFrame:
    return snapshot.table(table).select("child_id").unique()


def _flagged(children: pl.LazyFrame, flag: str) -> pl.LazyFrame:
    return children.with_columns(pl.lit(value=True).alias(flag))
