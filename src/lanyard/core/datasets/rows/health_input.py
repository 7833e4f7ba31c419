"""Health advice asked for, reviews, and who of health came to them, in twelve months (data set 25)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.health_input import HEALTH_SERVICES, SERVICE
from lanyard.core.datasets.rows.children_told import counted
from lanyard.core.datasets.rows.groups import days_between, group_of
from lanyard.core.datasets.rows.last_year import in_last_year, quarter
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.tables import SnapshotTables

SIX_WEEKS_DAYS = 42
HEALTH = "HEALTH"


def advice(tables: SnapshotTables) -> ir.Table:
    """One row a piece of advice asked of health in the twelve months: `service`, `quarter`, `advice`."""
    given = tables["advice"]
    asked = in_last_year(given["asked_date"], tables.facts) & (given["profession"] == HEALTH)
    rows = given.filter(asked)
    told = rows.select(
        "child_id",
        service=group_of(rows["service"], SERVICE),
        quarter=quarter(rows["asked_date"], tables.facts),
        advice=_advice(rows, tables),
    )
    return counted(tables, with_send(tables, told), "service", "quarter", "advice")


def _advice(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    taken = days_between(rows["asked_date"], rows["received_date"])
    so_far = days_between(rows["asked_date"], tables.facts.as_at)
    return ibis.cases(
        (taken <= SIX_WEEKS_DAYS, "in_time"),
        (taken.notnull() | (so_far > SIX_WEEKS_DAYS), "late"),
        else_="open",
    )


def reviews(tables: SnapshotTables) -> ir.Table:
    """One row a child and day of a review in the twelve months: `quarter`, `report` of any health service."""
    rows = _of_year(tables)
    by_health = rows["service"].isin(HEALTH_SERVICES) & (rows["report"].fill_null("") == "Y")
    each = rows.group_by("child_id", "review_date").aggregate(reports=rows.count(where=by_health))
    told = each.select(
        "child_id",
        quarter=quarter(each["review_date"], tables.facts),
        report=ibis.ifelse(each["reports"] > 0, "yes", "no"),
    )
    return counted(tables, with_send(tables, told), "quarter", "report")


def invitations(tables: SnapshotTables) -> ir.Table:
    """One row an invitation of a health service to a review in the twelve months: `service`, `attended`."""
    given = _of_year(tables)
    rows = given.filter(given["service"].isin(HEALTH_SERVICES) & (given["invited"] == "Y"))
    told = rows.select(
        "child_id",
        service=group_of(rows["service"], SERVICE),
        quarter=quarter(rows["review_date"], tables.facts),
        attended=ibis.ifelse(rows["attended"].fill_null("") == "Y", "yes", "no"),
    )
    return counted(tables, with_send(tables, told), "service", "quarter", "attended")


def _of_year(tables: SnapshotTables) -> ir.Table:
    given = tables["review_reports"]
    return given.filter(in_last_year(given["review_date"], tables.facts))
