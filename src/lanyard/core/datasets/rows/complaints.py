"""Complaints received in the twelve months up to the as-at date (data set 9)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.complaints import OMBUDSMAN, OUTCOME, SERVICE, STAGE, THEME
from lanyard.core.datasets.rows.groups import group_of, is_true
from lanyard.core.datasets.rows.last_year import in_last_year, quarter
from lanyard.core.datasets.tables import SnapshotTables


def received(tables: SnapshotTables) -> ir.Table:
    """One row a complaint: `stage`, `theme`, `service`, `quarter`, `outcome`, `answer`, `ombudsman`."""
    given = tables["complaints"]
    rows = given.filter(in_last_year(given["received_date"], tables.facts))
    return rows.select(
        stage=group_of(rows["stage"], STAGE),
        theme=group_of(rows["theme"], THEME),
        service=group_of(rows["service"], SERVICE),
        quarter=quarter(rows["received_date"], tables.facts),
        outcome=group_of(rows["outcome"], OUTCOME),
        answer=_answer(rows, tables),
        ombudsman=group_of(rows["ombudsman"], OMBUDSMAN),
    )


def _answer(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    """In time or late, of those whose answer was due by the as-at date; withdrawn ones need no answer."""
    answered, due = rows["answered_date"], rows["due_date"]
    was_due = is_true(due <= ibis.literal(tables.facts.as_at))
    needs_none = answered.isnull() & (rows["outcome"].fill_null("") == "WITHDRAWN")
    return ibis.cases((~was_due | needs_none, "not_due"), (is_true(answered <= due), "in_time"), else_="late")
