"""Complaints: which count, and whether they were answered in time."""

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.disputes import COMPLAINTS_RECEIVED
from lanyard.core.datasets.test_area import Area, day


def complaint(area: Area, received: str = "2025-06-02", **given: object) -> None:
    area.rows["complaints"].append({"received_date": day(received), **given})


@pytest.mark.parametrize(
    ("received", "quarters"),
    [
        ("2025-01-15", []),
        ("2025-01-16", ["4"]),
        ("2025-04-15", ["4"]),
        ("2025-04-16", ["3"]),
        ("2025-07-16", ["2"]),
        ("2025-10-15", ["2"]),
        ("2025-10-16", ["1"]),
        ("2026-01-15", ["1"]),
        ("2026-01-16", []),
    ],
)
def test_quarters_end_with_the_as_at_date(
    area: Area, rows_in: RowsOf, received: str, quarters: list[str]
) -> None:
    complaint(area, received)
    assert [row["quarter"] for row in rows_in(area, COMPLAINTS_RECEIVED)] == quarters


@pytest.mark.parametrize(
    ("due", "answered", "answer"),
    [
        ("2025-07-01", "2025-07-01", "in_time"),
        ("2025-07-01", "2025-07-02", "late"),
        ("2026-01-15", None, "late"),
        ("2026-01-16", None, "not_due"),
        ("2026-01-16", "2026-01-10", "not_due"),
        (None, "2025-07-01", "not_due"),
    ],
)
def test_an_answer_is_in_time_on_the_day_it_is_due(
    area: Area, rows_in: RowsOf, due: str | None, answered: str | None, answer: str
) -> None:
    complaint(area, due_date=due and day(due), answered_date=answered and day(answered))
    assert [row["answer"] for row in rows_in(area, COMPLAINTS_RECEIVED)] == [answer]


def test_a_withdrawn_complaint_needs_no_answer(area: Area, rows_in: RowsOf) -> None:
    complaint(area, due_date=day("2025-07-01"), outcome="WITHDRAWN")
    assert [row["answer"] for row in rows_in(area, COMPLAINTS_RECEIVED)] == ["not_due"]


def test_codes_that_nobody_declared_are_not_recorded(area: Area, rows_in: RowsOf) -> None:
    complaint(area, stage="9", theme=None, service="?", outcome="?", ombudsman=None)
    (row,) = rows_in(area, COMPLAINTS_RECEIVED)
    assert {row[name] for name in ("stage", "theme", "service", "outcome", "ombudsman")} == {"unknown"}
