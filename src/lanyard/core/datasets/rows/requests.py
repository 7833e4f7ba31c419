"""Requests received in the collection year (SEN2 module 2)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.casework import OUTCOME, REQUESTED_BY
from lanyard.core.datasets.cuts.people import AGE_THEN
from lanyard.core.datasets.rows.cases import KEYS, requests
from lanyard.core.datasets.rows.disputes import dispute
from lanyard.core.datasets.rows.groups import age_group, age_on, days_between, group_of, month_of, within
from lanyard.core.datasets.tables import SnapshotTables

SIX_WEEKS_DAYS = 42


def received(tables: SnapshotTables) -> ir.Table:
    """One row a request whose ReceivedDate lies in the collection year, whatever became of it."""
    found = requests(tables)
    of_year = found.filter(within(found["received_date"], tables.facts.first_day, tables.facts.last_day))
    outcome = tables["assessment"].select("request_id", "assessment_outcome")
    rows = of_year.left_join(outcome, "request_id").drop("request_id_right")
    return rows.select(
        *KEYS,
        "sex",
        "ethnicity",
        age=age_group(age_on(rows["birth_date"], rows["received_date"]), AGE_THEN),
        month=month_of(rows["received_date"]),
        outcome=group_of(rows["request_outcome"], OUTCOME),
        source=group_of(rows["request_source"], REQUESTED_BY),
        six_weeks=_six_weeks(rows, tables),
        result=_result(rows),
        dispute=dispute(rows["request_mediation"], rows["request_tribunal"]),
    )


def _six_weeks(rows: ir.Table, tables: SnapshotTables) -> ir.Column:
    """Whether the decision was told within 42 days; an open case counts as late once they are over."""
    outcome = rows["request_outcome"]
    taken = days_between(rows["received_date"], rows["request_outcome_date"])
    so_far = days_between(rows["received_date"], tables.facts.census_day)
    still_here = rows["exported"].isnull()
    decided = outcome.isin(["Y", "N"])
    return ibis.cases(
        (decided & taken.isnull(), "undated"),
        (decided & (taken <= SIX_WEEKS_DAYS), "in_time"),
        (decided, "late"),
        ((outcome == "A") & still_here & (so_far > SIX_WEEKS_DAYS), "overdue"),
        (outcome == "A", "open"),
        else_="not_counted",
    )


def _result(rows: ir.Table) -> ir.Column:
    """What came of the assessment of an agreed request."""
    agreed = rows["request_outcome"].fill_null("") == "Y"
    plan = rows["assessment_outcome"].fill_null("") == "Y"
    return ibis.cases((~agreed, "not_assessed"), (plan, "plan"), else_="no_plan")
