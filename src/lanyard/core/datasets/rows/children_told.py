"""Rows of children as populations and lists have them: with the cuts that all share, or with names."""

import ibis.expr.types as ir

from lanyard.core.datasets.cuts.send import WITH_SEND
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.needs import with_need
from lanyard.core.datasets.rows.people import people
from lanyard.core.datasets.tables import SnapshotTables

SHARED_CUTS = (*CHILD_CUTS, "send", "primary_need")
"""The cuts of every population of children, with and without SEND."""


def counted(tables: SnapshotTables, rows: ir.Table, *own: str) -> ir.Table:
    """The rows, which have `child_id` and `send`, with `SHARED_CUTS` on the as-at date, and own columns."""
    told = with_child(tables, with_need(tables, rows), tables.facts.as_at)
    return told.select("child_id", *SHARED_CUTS, *own)


def named(tables: SnapshotTables, rows: ir.Table, *own: str) -> ir.Table:
    """Those of the rows who have SEND, by the columns of `IDENTITY`, with `send` and columns of theirs."""
    with_send = rows.filter(rows["send"].isin(WITH_SEND)).select("child_id", "send", *own)
    return people(tables).inner_join(with_send, "child_id")
