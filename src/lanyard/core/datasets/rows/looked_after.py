"""Children looked after now (data set 14), by SSDA903 or the list of an inspection."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.rows.care_leavers import leavers
from lanyard.core.datasets.rows.children_told import counted, named
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import is_true
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.placed import with_placed
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.rows.which_return import freshest
from lanyard.core.datasets.sources import CHILDREN_LOOKED_AFTER, INSPECTION_LISTS
from lanyard.core.datasets.tables import SnapshotTables, once

SHORT_BREAKS = ("V3", "V4")
"""Legal status of series of short breaks, whom published figures of looked-after children leave out."""

_PERIOD = ("child_id", "since", "legal_status", "placement", "placement_urn", "placement_post", "told")
_OWN = ("status", "since", "legal_status", "placement", "placed", "accommodation", "suitable")


def looked_after(tables: SnapshotTables) -> ir.Table:
    """One row a child looked after now, short breaks left out: `placed` in or out of the area."""
    return counted(tables, with_send(tables, with_placed(tables, looked_after_now(tables))), "placed")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a child looked after now, or care leaver, with SEND.

    Columns: those of `IDENTITY`, `send`, `status` (looked after or care leaver), `since` (when the child
    came into care), `legal_status` and `placement` as the return has them, `placed` (in or out of the area),
    `accommodation` and `suitable` of care leavers; null where they do not apply.
    """
    now = with_placed(tables, looked_after_now(tables))
    left = leavers(tables).anti_join(now, "child_id")
    nothing = ibis.null("string")
    rows = ibis.union(
        now.select(
            "child_id",
            "since",
            "legal_status",
            "placement",
            "placed",
            status=ibis.literal("looked_after"),
            accommodation=nothing,
            suitable=nothing,
        ).select("child_id", *_OWN),
        left.select(
            "child_id",
            "accommodation",
            "suitable",
            status=ibis.literal("care_leaver"),
            since=ibis.null("date"),
            legal_status=nothing,
            placement=nothing,
            placed=nothing,
        ).select("child_id", *_OWN),
    )
    return named(tables, with_send(tables, rows), *_OWN)


@once
def looked_after_now(tables: SnapshotTables) -> ir.Table:
    """One row a child: `since`, `legal_status`, `placement`, `placement_urn`, `placement_post`, `told` (the
    list's own word on where it is)."""
    kind = freshest(tables.facts, CHILDREN_LOOKED_AFTER.kind, INSPECTION_LISTS.kind)
    found = _by_list(tables) if kind == INSPECTION_LISTS.kind else _by_return(tables)
    status = found["legal_status"].fill_null("").upper().substr(0, 2)
    rows = found.filter(~status.isin(SHORT_BREAKS))
    texts = [rows[name].fill_null("") for name in _PERIOD[2:]]
    order = [ibis.desc(rows["since"].fill_null(ibis.literal(tables.facts.as_at))), *texts]
    return first_of_each(rows, ("child_id",), order)


def _by_return(tables: SnapshotTables) -> ir.Table:
    """Open episodes of SSDA903; the period began with the latest episode that began with coming into care."""
    episodes = tables["episodes"]
    rows = open_on(episodes, tables.facts.as_at, "decom", "dec")
    came = episodes.filter((episodes["rne"] == "S") & ~is_true(episodes["decom"] > tables.facts.as_at))
    began = came.group_by("child_id").aggregate(began=came["decom"].max())
    joined = rows.left_join(began, "child_id").drop("child_id_right")
    return joined.select(
        "child_id",
        since=ibis.coalesce(joined["began"], joined["decom"]),
        legal_status="ls",
        placement="place",
        placement_urn="urn",
        placement_post="pl_post",
        told=ibis.null("string"),
    )


def _by_list(tables: SnapshotTables) -> ir.Table:
    """List 8: it says itself where the placement is, and its postcode is not read."""
    rows = open_on(tables["ilacs_looked_after"], tables.facts.as_at, "started_date", "ended_date")
    return rows.select(
        "child_id",
        "legal_status",
        "placement_urn",
        since="started_date",
        placement="placement_type",
        placement_post=ibis.null("string"),
        told="placement_location",
    ).select(*_PERIOD)
