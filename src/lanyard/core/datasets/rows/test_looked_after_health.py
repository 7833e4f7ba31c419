"""Health assessments due, and the checks of the children."""

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.care import HEALTH_ASSESSMENTS_DUE, HEALTH_CHECKS
from lanyard.core.datasets.test_area import Area, day

DUE = day("2025-06-02")


def test_an_assessment_is_in_time_on_the_day_it_is_due(area: Area, rows_in: RowsOf) -> None:
    for done in ("2025-06-01", "2025-06-02", "2025-06-03", None):
        area.row("looked_after_health", due_date=DUE, done_date=done and day(done), kind="INITIAL")
    found = [row["assessed"] for row in rows_in(area, HEALTH_ASSESSMENTS_DUE)]
    assert found == ["in_time", "in_time", "late", "not_done"]


def test_those_due_in_the_twelve_months_count_and_none_without_a_due_date(
    area: Area, rows_in: RowsOf
) -> None:
    for due in ("2025-01-15", "2025-01-16", "2026-01-15", "2026-01-16", None):
        area.row("looked_after_health", due_date=due and day(due), done_date=DUE, kind="REVIEW")
    assert [row["child_id"] for row in rows_in(area, HEALTH_ASSESSMENTS_DUE)] == [2, 3]


def test_a_kind_that_nobody_declared_is_not_recorded(area: Area, rows_in: RowsOf) -> None:
    for kind in ("INITIAL", "REVIEW", "?", None):
        area.row("looked_after_health", due_date=DUE, kind=kind)
    found = [row["assessment"] for row in rows_in(area, HEALTH_ASSESSMENTS_DUE)]
    assert found == ["INITIAL", "REVIEW", "unknown", "unknown"]


def test_checks_are_of_the_child_over_all_its_assessments(area: Area, rows_in: RowsOf) -> None:
    child = area.row("looked_after_health", due_date=DUE, sdq_done="N", dental_check=day("2025-01-16"))
    area.row("looked_after_health", child, due_date=DUE, sdq_done="Y")
    area.row("looked_after_health", due_date=DUE, sdq_done="N", dental_check=day("2025-01-15"))
    area.row("looked_after_health", done_date=DUE)
    area.row("looked_after_health", due_date=day("2024-06-02"), sdq_done="Y")
    found = [(row["questionnaire"], row["dental_check"]) for row in rows_in(area, HEALTH_CHECKS)]
    assert found == [("yes", "yes"), ("no", "no"), ("unknown", "no")]
