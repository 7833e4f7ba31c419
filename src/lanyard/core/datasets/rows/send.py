"""Who has SEND: a plan, SEN support or none, said once for every definition that speaks of it."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import NO_SEND, PLAN, SUPPORT
from lanyard.core.datasets.rows.census_days import latest_spring
from lanyard.core.datasets.rows.groups import mapped
from lanyard.core.datasets.rows.plans import plans_in_force
from lanyard.core.datasets.sources import SCHOOL_CENSUS, SEN2
from lanyard.core.datasets.tables import SnapshotTables, once

ON_SUPPORT = "K"
"""SEN provision of the school census: SEN support."""


@once
def send(tables: SnapshotTables) -> ir.Table:
    """One row a child of the register: `child_id`, `send` (`plan`, `support` or `none`).

    A plan is one in force on SEN2 census day; without SEN2, a row of List 1. SEN support is provision K in
    the latest spring school census; without a school census, a row of List 2. Who has both has a plan.
    """
    everyone = tables["children"].select("child_id")
    marked = _marked(_marked(everyone, with_plan(tables), "has_plan"), on_support(tables), "is_on_support")
    group = ibis.cases(
        (marked["has_plan"].notnull(), PLAN), (marked["is_on_support"].notnull(), SUPPORT), else_=NO_SEND
    )
    return marked.select("child_id", send=group)


def with_send(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `child_id`, with `send`; rows of nobody in the register are left out."""
    return rows.inner_join(send(tables), "child_id")


def with_plan(tables: SnapshotTables) -> ir.Table:
    """The `child_id` of all who have a plan, each perhaps more than once."""
    source = plans_in_force(tables) if SEN2.kind in tables.facts.held else tables["list_1"]
    return source.select("child_id")


def on_support(tables: SnapshotTables) -> ir.Table:
    """The `child_id` of all for whom a school or a list states SEN support, each perhaps more than once."""
    if SCHOOL_CENSUS.kind not in tables.facts.held:
        return tables["list_2"].select("child_id")
    pupils = tables["census_pupils"]
    of_spring = pupils["reference_date"].isin(latest_spring(tables.facts))
    return pupils.filter(of_spring & (pupils["sen_provision"] == ON_SUPPORT)).select("child_id")


def _marked(rows: ir.Table, children: ir.Table, mark: str) -> ir.Table:
    each = children.group_by("child_id").aggregate(**{mark: children.count()})
    return rows.left_join(each, "child_id").drop("child_id_right")


def send_as_listed(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The rows, which have `child_id` and `sen_status`, with `send` in its place: what returns of everybody
    say, and for those of whom they say neither, what the list itself says (P plan, S SEN support)."""
    told = with_send(tables, rows)
    listed = mapped(told["sen_status"], {"P": PLAN, "S": SUPPORT}, NO_SEND)
    both = ibis.ifelse(told["send"] == NO_SEND, listed, told["send"])
    return told.mutate(send=both).drop("sen_status")
