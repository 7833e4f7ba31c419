"""Children in hospital, or taught out of school for a medical need (data set 21)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.out_of_school import STAY
from lanyard.core.datasets.cuts.send import WITH_SEND
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import days_between, group_of
from lanyard.core.datasets.rows.needs import with_need
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.people import people
from lanyard.core.datasets.rows.send import send_as_listed
from lanyard.core.datasets.tables import SnapshotTables

DAYS_OF_DUTY = 15
"""From so many days away the authority must arrange education (statutory guidance on health needs)."""


def stays(tables: SnapshotTables) -> ir.Table:
    """One row a child with a stay that is open on the as-at date, the longest where there are several."""
    rows = with_child(tables, with_need(tables, _open(tables)), tables.facts.as_at)
    return rows.select("child_id", *CHILD_CUTS, "send", "primary_need", "stay", "stay_length")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a child with SEND and an open stay.

    Columns: those of `IDENTITY`, `send`, `stay` (its kind), `since`, `stay_length` (15 days or more, or
    fewer), `home_urn` (the school on whose roll the child is) and `sessions_a_week` (half days of teaching).
    """
    rows = _open(tables)
    return people(tables).inner_join(rows.filter(rows["send"].isin(WITH_SEND)), "child_id")


def _open(tables: SnapshotTables) -> ir.Table:
    as_at = tables.facts.as_at
    rows = open_on(tables["hospital_stays"], as_at)
    texts = ("kind", "home_urn", "sen_status")
    order = [
        rows["start_date"].fill_null(as_at),
        *(rows[name].fill_null("") for name in texts),
        rows["sessions_a_week"].fill_null(0),
    ]
    each = first_of_each(rows, ("child_id",), order)
    days = days_between(each["start_date"], as_at)
    return send_as_listed(
        tables,
        each.select(
            "child_id",
            "sen_status",
            "home_urn",
            "sessions_a_week",
            stay=group_of(each["kind"], STAY),
            since="start_date",
            stay_length=ibis.ifelse(days >= DAYS_OF_DUTY, "15_or_more", "under_15"),
        ),
    )
