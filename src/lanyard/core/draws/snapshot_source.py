"""The children of a draw from a snapshot: all in scope at a date, with what its returns say of them."""

from datetime import date

import polars as pl

from lanyard.core.draws.entries import NOT_RECORDED, SCHEMA, Entries
from lanyard.core.draws.errors import ListRefused
from lanyard.core.lists.plan_facts import phases, plan_facts
from lanyard.core.register.bare_codes import BARE
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.scope import in_scope
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.words.age_columns import age_at
from lanyard.core.words.code_sets.annex_a import PHASE, bare_form

ALTERNATIVE_PHASE = "h"
"""The letter of pupil referral units and alternative provision."""

OTHERWISE_BY_THE_AUTHORITY = "OLA"
"""SEN2 item 5.7, SENSetting: taught otherwise than at school, arranged by the authority."""

_PHASES = {letter: bare_form(written) for written, letter in BARE[PHASE.name].items()}


def from_snapshot(snapshot: Snapshot, pseudonyms: Pseudonyms, as_at: date | None = None) -> Entries:
    """Everybody in scope at a date, by Unique ID; by default at the latest day of which a return speaks.

    In scope is who lives in the area or is looked after by it, is 0 to 25 and has a plan or SEN support
    (`register.scope`). Raises `ListRefused` where no day is known.
    """
    day = as_at or _latest_day(snapshot)
    scope = in_scope(snapshot, day)
    children = scope.filter("in_scope").select("child_id", "has_plan").lazy()
    rows = (
        children.join(snapshot.table("children"), on="child_id", how="left", maintain_order="left")
        .join(_schooling(snapshot, day), on="child_id", how="left", maintain_order="left")
        .join(_flagged(_looked_after(snapshot, day), "looked_after"), on="child_id", how="left")
        .join(_flagged(_placed_in_alternative(snapshot, day), "placed"), on="child_id", how="left")
        .with_columns(pl.col("looked_after", "placed").fill_null(value=False))
        .sort("child_id")
        .collect()
    )
    named = rows.with_columns(
        source_id=pseudonyms.of_all(rows["identity"]),
        age=age_at(pl.col("birth_date"), day).cast(pl.Int64()),
        alternative_provision=pl.col("placed") | pl.col("phase").eq_missing(pl.lit(ALTERNATIVE_PHASE)),
        need=pl.col("primary_need").fill_null(NOT_RECORDED),
        setting_type=pl.col("phase").replace_strict(_PHASES, default=NOT_RECORDED, return_dtype=pl.String()),
        setting=pl.col("name"),
    )
    return Entries(named.select(list(SCHEMA)), f"snapshot {snapshot.folder.name} at {day}", _excluded(scope))


def _latest_day(snapshot: Snapshot) -> date:
    latest = snapshot.table("returns").filter("used").select(pl.col("reference_date").max()).collect().item()
    if not isinstance(latest, date):
        raise ListRefused(snapshot.folder, "No return says of which day it speaks.", "Give one with --as-at.")
    return latest


def _excluded(scope: pl.DataFrame) -> dict[str, int]:
    counted = scope.filter(~pl.col("in_scope"))["reason"].value_counts().sort("reason")
    return dict(counted.iter_rows())


def _schooling(snapshot: Snapshot, day: date) -> pl.LazyFrame:
    """One row a child: `primary_need`, and of its main setting `phase` and `name`; SEN2 before the lists."""
    wanted = ("child_id", "primary_need", "main_urn", "main_phase")
    lists = [snapshot.table(name).select(wanted) for name in ("list_1", "list_2")]
    said = pl.concat([plan_facts(snapshot, day).select(wanted), *lists], how="vertical_relaxed")
    firsts = [pl.col(name).drop_nulls().first() for name in wanted[1:]]
    known = said.group_by("child_id", maintain_order=True).agg(firsts)
    names = snapshot.table("establishment").select("urn", "name").unique("urn", keep="first")
    by_urn = phases(snapshot).unique("urn", keep="first")
    return (
        known.join(names, left_on="main_urn", right_on="urn", how="left")
        .join(by_urn, left_on="main_urn", right_on="urn", how="left")
        .select("child_id", "primary_need", "name", phase=pl.coalesce("main_phase", "phase"))
    )


def _looked_after(snapshot: Snapshot, day: date) -> pl.LazyFrame:
    """Whoever a return on looked-after children says is looked after on the day."""
    episodes = snapshot.table("episodes").filter(_open("decom", "dec", day))
    ilacs = snapshot.table("ilacs_looked_after").filter(_open("started_date", "ended_date", day))
    return pl.concat([episodes.select("child_id"), ilacs.select("child_id")])


def _placed_in_alternative(snapshot: Snapshot, day: date) -> pl.LazyFrame:
    """Whoever the authority or a school has placed in alternative provision on the day."""
    by_authority = snapshot.table("ap_pupils").filter(_open("entry_date", "leaving_date", day))
    by_school = snapshot.table("census_ap").filter(_open("entry_date", "leaving_date", day))
    otherwise = snapshot.table("placement_detail").filter(
        _open("entry_date", "leaving_date", day), pl.col("sen_setting") == OTHERWISE_BY_THE_AUTHORITY
    )
    return pl.concat([each.select("child_id") for each in (by_authority, by_school, otherwise)])


def _open(start: str, end: str, day: date) -> pl.Expr:
    begun = pl.col(start).is_null() | (pl.col(start) <= day)
    return begun & (pl.col(end).is_null() | (pl.col(end) > day))


def _flagged(children: pl.LazyFrame, flag: str) -> pl.LazyFrame:
    return children.drop_nulls().unique().with_columns(pl.lit(value=True).alias(flag))
