"""The cases of the SEN2 return: requests, the assessments that followed them, and the plans they led to."""

import ibis.expr.types as ir

from lanyard.core.datasets.rows.child_facts import child_groups
from lanyard.core.datasets.tables import SnapshotTables

KEYS = ("child_id", "request_id")
"""By which each row counted can be found again in the snapshot."""

NOT_FOLLOWED_UP = ("N", "A", "W")
"""Outcomes of a request after which an assessment or a plan in the return means nothing (data spec 1.1)."""


def requests(tables: SnapshotTables) -> ir.Table:
    """One row a request, with its child. Several requests of one person all count."""
    return tables["requests"].inner_join(child_groups(tables), "child_id")


def followed_up(tables: SnapshotTables) -> ir.Table:
    """The requests whose assessment and plan count: agreed or decided before the year, and not moved away."""
    found = requests(tables)
    followed = ~found["request_outcome"].fill_null("").isin(NOT_FOLLOWED_UP)
    return found.filter(followed & found["exported"].isnull())


def assessments(tables: SnapshotTables) -> ir.Table:
    """One row an assessment of a request that was followed up, with request and child."""
    assessment = tables["assessment"].drop("child_id")
    return followed_up(tables).inner_join(assessment, "request_id")


def plans(tables: SnapshotTables) -> ir.Table:
    """One row a plan of a request that was followed up, with request, child and assessment outcome."""
    plan = tables["named_plan"].drop("child_id")
    outcome = tables["assessment"].select("request_id", "assessment_outcome")
    of_requests = followed_up(tables).inner_join(plan, "request_id")
    return of_requests.left_join(outcome, "request_id").drop("request_id_right")
