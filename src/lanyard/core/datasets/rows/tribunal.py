"""Appeals and mediations by the tribunal and mediation log (data set 12)."""

import datetime as dt

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.tribunal import APPEAL_OUTCOME, APPEAL_TYPE, MATTER
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.children_told import counted
from lanyard.core.datasets.rows.groups import group_of, is_true, within
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.sources import SEN2
from lanyard.core.datasets.tables import SnapshotTables

MONTHS_TO_APPEAL = 2
"""An appeal must be made within two months of the decision, or one of the certificate of mediation."""


def calendar_year(facts: Facts) -> tuple[dt.date, dt.date]:
    """First and last day of the calendar year that counts: SEN2's collection year; without SEN2, the latest
    that was over by the as-at date."""
    if SEN2.kind in facts.held:
        return facts.first_day, facts.last_day
    year = (facts.as_at + dt.timedelta(days=1)).year - 1
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def registered(tables: SnapshotTables) -> ir.Table:
    """One row an appeal registered in the calendar year: `appeal_type`, `appeal_outcome` so far."""
    return _appeals(tables, "registered_date")


def closed(tables: SnapshotTables) -> ir.Table:
    """One row an appeal closed in the calendar year: `appeal_type`, `appeal_outcome`."""
    return _appeals(tables, "closed_date")


def _appeals(tables: SnapshotTables, dated: str) -> ir.Table:
    given = tables["appeals"]
    rows = given.filter(within(given[dated], *calendar_year(tables.facts)))
    told = rows.select(
        "child_id",
        appeal_type=group_of(rows["appeal_type"], APPEAL_TYPE),
        appeal_outcome=group_of(rows["outcome"], APPEAL_OUTCOME),
    )
    return counted(tables, with_send(tables, told), "appeal_type", "appeal_outcome")


def mediations(tables: SnapshotTables) -> ir.Table:
    """One row a mediation meeting held in the calendar year: `matter`, `after_mediation`."""
    given = tables["mediations"].select("child_id", "matter", "held_date")
    numbered = given.mutate(meeting=ibis.row_number().over(order_by=list(given.columns)))
    rows = numbered.filter(within(numbered["held_date"], *calendar_year(tables.facts)))
    until = rows["held_date"] + ibis.interval(months=MONTHS_TO_APPEAL)
    followed = rows.mutate(until=until).left_join(_followed(tables, rows), "meeting").drop("meeting_right")
    told = followed.select(
        "child_id",
        matter=group_of(followed["matter"], MATTER),
        after_mediation=ibis.cases(
            (followed["until"] > ibis.literal(tables.facts.as_at), "too_early"),
            (followed["appeals"].notnull(), "appeal"),
            else_="no_appeal",
        ),
    )
    return counted(tables, with_send(tables, told), "matter", "after_mediation")


def _followed(tables: SnapshotTables, rows: ir.Table) -> ir.Table:
    """The meetings after which an appeal of the same child was registered within two months."""
    appeals = tables["appeals"].select("child_id", "registered_date")
    pairs = rows.inner_join(appeals, "child_id")
    until = pairs["held_date"] + ibis.interval(months=MONTHS_TO_APPEAL)
    in_time = (pairs["registered_date"] >= pairs["held_date"]) & (pairs["registered_date"] <= until)
    found = pairs.filter(is_true(in_time))
    return found.group_by("meeting").aggregate(appeals=found.count())
