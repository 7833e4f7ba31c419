"""Children in need, and children with early help, whose case is open now (data set 15)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.rows.children_told import counted, named
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.looked_after import looked_after_now
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.protection import protected_now
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.rows.which_return import first_held, freshest
from lanyard.core.datasets.sources import CHILDREN_IN_NEED, EARLY_HELP, INSPECTION_LISTS
from lanyard.core.datasets.tables import SnapshotTables

NOT_IN_NEED = "N9"
"""Primary need of a case that was opened for another reason than that the child is in need."""

_OWN = ("in_need_since", "early_help_since", "lead_service")


def in_need(tables: SnapshotTables) -> ir.Table:
    """One row a child in need now who is neither on a protection plan nor looked after."""
    return counted(tables, with_send(tables, in_need_now(tables)))


def early_help(tables: SnapshotTables) -> ir.Table:
    """One row a child with open early help."""
    return counted(tables, with_send(tables, early_help_now(tables)))


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a child with SEND who is in need or has early help.

    Columns: those of `IDENTITY`, `send`, `in_need_since`, `early_help_since` (null where the child has not
    that case) and `lead_service` of the early help.
    """
    need, helped = in_need_now(tables), early_help_now(tables)
    rows = ibis.union(
        need.select(
            "child_id",
            in_need_since="since",
            early_help_since=ibis.null("date"),
            lead_service=ibis.null("string"),
        ),
        helped.select(
            "child_id",
            in_need_since=ibis.null("date"),
            early_help_since="since",
            lead_service="lead_service",
        ),
    )
    each = rows.group_by("child_id").aggregate(**{name: rows[name].max() for name in _OWN})
    return named(tables, with_send(tables, each), *_OWN)


def in_need_now(tables: SnapshotTables) -> ir.Table:
    """One row a child: `since`, the referral of the case that was opened first."""
    kind = freshest(tables.facts, CHILDREN_IN_NEED.kind, INSPECTION_LISTS.kind)
    rows = _by_list(tables) if kind == INSPECTION_LISTS.kind else _by_census(tables)
    others = rows.anti_join(protected_now(tables), "child_id").anti_join(looked_after_now(tables), "child_id")
    return others.group_by("child_id").aggregate(since=others["since"].min())


def _by_census(tables: SnapshotTables) -> ir.Table:
    rows = open_on(tables["cin_details"], tables.facts.as_at, "referral_date", "closure_date")
    in_need = rows["primary_need"].fill_null("") != NOT_IN_NEED
    return rows.filter(in_need).select("child_id", since="referral_date")


def _by_list(tables: SnapshotTables) -> ir.Table:
    """List 6, without cases that it calls closed."""
    rows = open_on(tables["ilacs_cin"], tables.facts.as_at, "cin_start_date", "end_date")
    closed = rows["case_status"].fill_null("").lower().startswith("closed")
    return rows.filter(~closed).select("child_id", since="cin_start_date")


def early_help_now(tables: SnapshotTables) -> ir.Table:
    """One row a child: `since`, `lead_service`; by the register, else by List 2."""
    kind = first_held(tables.facts, EARLY_HELP.kind, INSPECTION_LISTS.kind)
    rows = _helped_by_list(tables) if kind == INSPECTION_LISTS.kind else _helped_by_register(tables)
    order = [rows["since"].fill_null(tables.facts.as_at), rows["lead_service"].fill_null("")]
    return first_of_each(rows, ("child_id",), order)


def _helped_by_register(tables: SnapshotTables) -> ir.Table:
    rows = open_on(tables["early_help"], tables.facts.as_at)
    return rows.select("child_id", "lead_service", since="start_date")


def _helped_by_list(tables: SnapshotTables) -> ir.Table:
    rows = open_on(tables["ilacs_early_help"], tables.facts.as_at, "assessment_date", "end_date")
    return rows.select("child_id", lead_service="organisation", since="assessment_date")
