"""Assessments: decided in the collection year with the days they took, and still open (module 3)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.people import AGE_THEN
from lanyard.core.datasets.rows.cases import KEYS, assessments
from lanyard.core.datasets.rows.disputes import dispute
from lanyard.core.datasets.rows.groups import (
    age_group,
    age_on,
    days_between,
    is_yes,
    month_of,
    weeks_group,
    within,
)
from lanyard.core.datasets.tables import SnapshotTables

SIXTEEN_WEEKS_DAYS = 112


def issued(tables: SnapshotTables) -> ir.Table:
    """One row an assessment with outcome Y, dated in the collection year, whose request has a ReceivedDate.

    `days` is AssessmentOutcomeDate less ReceivedDate.
    """
    rows = _decided(tables, "Y")
    days = days_between(rows["received_date"], rows["assessment_outcome_date"])
    return rows.select(
        *KEYS,
        "sex",
        "ethnicity",
        age=age_group(age_on(rows["birth_date"], rows["received_date"]), AGE_THEN),
        month=month_of(rows["assessment_outcome_date"]),
        exception=ibis.ifelse(is_yes(rows["week20"]), "exception", "none"),
        weeks=weeks_group(days),
        days=days,
    )


def refused(tables: SnapshotTables) -> ir.Table:
    """One row an assessment with outcome N, dated in the year, whose request has a ReceivedDate."""
    rows = _decided(tables, "N")
    days = days_between(rows["received_date"], rows["assessment_outcome_date"])
    return rows.select(*KEYS, sixteen_weeks=ibis.ifelse(days <= SIXTEEN_WEEKS_DAYS, "in_time", "late"))


def _decided(tables: SnapshotTables, outcome: str) -> ir.Table:
    found = assessments(tables)
    in_year = within(found["assessment_outcome_date"], tables.facts.first_day, tables.facts.last_day)
    return found.filter((found["assessment_outcome"] == outcome) & in_year & found["received_date"].notnull())


def still_open(tables: SnapshotTables) -> ir.Table:
    """One row an assessment awaited on census day (outcome A) whose request has a ReceivedDate."""
    found = assessments(tables)
    rows = found.filter((found["assessment_outcome"] == "A") & found["received_date"].notnull())
    days = days_between(rows["received_date"], tables.facts.census_day)
    return rows.select(*KEYS, weeks=weeks_group(days), days=days)


def disputed(tables: SnapshotTables) -> ir.Table:
    """One row an assessment in the return, with its flags of mediation and appeal."""
    rows = assessments(tables)
    return rows.select(
        *KEYS,
        dispute=dispute(rows["assessment_mediation"], rows["assessment_tribunal"]),
        other_dispute=dispute(rows["other_mediation"], rows["other_tribunal"]),
    )
