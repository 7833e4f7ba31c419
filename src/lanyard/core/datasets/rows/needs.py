"""The primary need of those who have SEND, whoever states it: SEN2 of those with a plan, else the census."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import NO_SEND, SEND_NEED, WITH_SEND
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.census_days import latest_spring
from lanyard.core.datasets.rows.groups import mapped_into
from lanyard.core.datasets.rows.plans import plans_in_force
from lanyard.core.datasets.sources import SEN2
from lanyard.core.datasets.tables import SnapshotTables, once
from lanyard.core.words.code_sets import needs


def with_need(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `child_id` and `send`, with `primary_need` by SEN2, else by the spring census."""
    joined = _joined(rows, of_plans(tables), "need_of_plan")
    joined = _joined(joined, of_census(tables), "need_of_census")
    need = ibis.coalesce(joined["need_of_plan"], joined["need_of_census"])
    told = joined.mutate(primary_need=_need(joined, need))
    return told.select(*rows.columns, "primary_need")


def with_need_of_census(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `child_id` and `send`, with `primary_need` by the spring census alone."""
    joined = _joined(rows, of_census(tables), "need_of_census")
    return joined.mutate(primary_need=_need(joined, joined["need_of_census"])).drop("need_of_census")


@once
def of_plans(tables: SnapshotTables) -> ir.Table:
    """One row a child with a plan in force and a need: `child_id`, its `need` of rank 1, the first by its
    letters, as a group."""
    held = SEN2.kind in tables.facts.held
    plans = plans_in_force(tables) if held else tables["named_plan"]
    given = tables["sen_need"]
    ranked = given.filter(given["sen_type_rank"] == "1").select("request_id", need="sen_type")
    return _first(plans.select("child_id", "request_id").inner_join(ranked, "request_id"))


@once
def of_census(tables: SnapshotTables) -> ir.Table:
    """One row a pupil with a need in the latest spring census: `child_id`, its `need` of rank 1, the first by
    its letters, as a group."""
    given = tables["census_needs"]
    counts = given["reference_date"].isin(latest_spring(tables.facts)) & (given["need_rank"] == 1)
    return _first(given.filter(counts).select("child_id", need="need_type"))


def _first(rows: ir.Table) -> ir.Table:
    known = rows.filter(rows["need"].notnull())
    each = known.group_by("child_id").aggregate(need=known["need"].min())
    return each.mutate(need=mapped_into(SEND_NEED, each["need"], needs.CENSUS_NEED.groups))


def _joined(rows: ir.Table, needs_of: ir.Table, name: str) -> ir.Table:
    return rows.left_join(needs_of.rename({name: "need"}), "child_id").drop("child_id_right")


def _need(rows: ir.Table, need: ir.Column) -> ir.Column:
    """The need, where one is known; none is told of those without SEND."""
    return ibis.ifelse(rows["send"].isin(WITH_SEND), need.fill_null(NOT_RECORDED), NO_SEND)
