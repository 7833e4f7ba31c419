"""Refusals in the collection year by the day on which they were told, whatever else is known of them.

They are part of the decisions that can be appealed (data set 12).
"""

import ibis.expr.types as ir

from lanyard.core.datasets.rows.cases import KEYS, assessments, requests
from lanyard.core.datasets.rows.groups import within
from lanyard.core.datasets.tables import SnapshotTables


def to_assess(tables: SnapshotTables) -> ir.Table:
    """One row a request with outcome N whose outcome is dated in the collection year."""
    found = requests(tables)
    dated = within(found["request_outcome_date"], tables.facts.first_day, tables.facts.last_day)
    return found.filter((found["request_outcome"] == "N") & dated).select(*KEYS)


def to_issue(tables: SnapshotTables) -> ir.Table:
    """One row an assessment with outcome N that is dated in the collection year."""
    found = assessments(tables)
    dated = within(found["assessment_outcome_date"], tables.facts.first_day, tables.facts.last_day)
    return found.filter((found["assessment_outcome"] == "N") & dated).select(*KEYS)
