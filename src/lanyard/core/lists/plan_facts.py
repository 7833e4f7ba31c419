"""What SEN2 says of each child with a plan in force, under the names of List 1's columns, in bare codes."""

from datetime import date

import polars as pl

from lanyard.core.register.bare_codes import BARE
from lanyard.core.register.scope import plans_in_force
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.establishments.phases import annex_a_phase
from lanyard.core.words.code_sets.annex_a import PHASE

HOME_EDUCATED = "EHE"
"""SEN2 items 4.7 and 5.7, SENSetting: educated at home by choice of the parents."""

MAIN, SUBSIDIARY = "1", "2"


def plan_facts(snapshot: Snapshot, as_at: date) -> pl.LazyFrame:
    """One row a child with a plan in force in SEN2: `child_id`, `plan_issued`, `plan_reviewed`,
    `primary_need`, `main_urn`, `main_phase`, `subsidiary_phase`, `home_educated`.

    Of several plans in force the one that started last counts. A review is dated by its meeting, which SEN2
    has since 2024, else by the decision after it. The setting is the open placement of the first rank.
    """
    plans = plans_in_force(snapshot, as_at).sort("start_date", descending=True, maintain_order=True)
    current = plans.unique("child_id", keep="first", maintain_order=True)
    facts = current.select("child_id", "request_id", plan_issued="start_date")
    for more in (_reviews(snapshot), _primary_needs(snapshot), _settings(snapshot, as_at)):
        facts = facts.join(more, on="request_id", how="left")
    return facts.drop("request_id")


def _reviews(snapshot: Snapshot) -> pl.LazyFrame:
    reviewed = pl.coalesce("review_meeting", "last_review")
    active = snapshot.table("active_plans").unique("request_id", keep="first", maintain_order=True)
    return active.select("request_id", plan_reviewed=reviewed)


def _primary_needs(snapshot: Snapshot) -> pl.LazyFrame:
    primary = snapshot.table("sen_need").filter(pl.col("sen_type_rank") == MAIN)
    first = primary.unique("request_id", keep="first", maintain_order=True)
    return first.select("request_id", primary_need="sen_type")


def _settings(snapshot: Snapshot, as_at: date) -> pl.LazyFrame:
    main, subsidiary = (_open_placements(snapshot, as_at, rank) for rank in (MAIN, SUBSIDIARY))
    attended = main.select("request_id", main_urn="urn", main_phase="phase", home_educated=_home_educated())
    second = subsidiary.select("request_id", subsidiary_phase="phase")
    return attended.join(second, on="request_id", how="left")


def _home_educated() -> pl.Expr:
    """Y for home education, N for anything else that is recorded, null for an empty placement."""
    recorded = pl.any_horizontal(pl.col("urn", "ukprn", "sen_setting").is_not_null())
    at_home = pl.col("sen_setting").eq_missing(pl.lit(HOME_EDUCATED))
    return pl.when(at_home).then(pl.lit("Y")).when(recorded).then(pl.lit("N"))


def _open_placements(snapshot: Snapshot, as_at: date, rank: str) -> pl.LazyFrame:
    """The placement of a rank that is open on the day, one for each plan, with the `phase` of its setting.

    Of two open ones the later counts. A placement without a rank counts as the first.
    """
    begun = pl.col("entry_date").is_null() | (pl.col("entry_date") <= as_at)
    not_left = pl.col("leaving_date").is_null() | (pl.col("leaving_date") > as_at)
    of_rank = pl.col("placement_rank").fill_null(MAIN) == rank
    placements = snapshot.table("placement_detail").filter(begun & not_left & of_rank)
    latest = placements.sort("entry_date", descending=True, nulls_last=True, maintain_order=True)
    one_each = latest.unique("request_id", keep="first", maintain_order=True)
    return one_each.join(phases(snapshot), on="urn", how="left", maintain_order="left")


def phases(snapshot: Snapshot) -> pl.LazyFrame:
    """The letter of the Annex A phase of each establishment, as `phase`, by its `urn`."""
    letter = annex_a_phase().replace_strict(BARE[PHASE.name], default=None, return_dtype=pl.String())
    return snapshot.table("establishment").select("urn", phase=letter)
