"""What counts as a plan issued in 20 weeks, a refusal in 16, an assessment still open."""

import datetime as dt

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.sen2 import (
    ASSESSMENTS,
    OPEN_ASSESSMENTS,
    PLANS_ISSUED,
    REFUSALS_TO_ISSUE,
)
from lanyard.core.datasets.test_area import Area, day

RECEIVED = day("2025-01-06")


def decided_after(area: Area, days: int, outcome: str = "Y", **given: object) -> None:
    decided = RECEIVED + dt.timedelta(days=days)
    request = area.request(received_date=RECEIVED)
    area.add("assessment", request, assessment_outcome=outcome, assessment_outcome_date=decided, **given)


def test_weeks_are_counted_in_days_from_the_request(area: Area, rows_in: RowsOf) -> None:
    for days in (140, 141, 182, 183, 273, 274):
        decided_after(area, days)
    weeks = [row["weeks"] for row in rows_in(area, PLANS_ISSUED)]
    assert weeks == ["0-20", "20-26", "20-26", "26-39", "26-39", "39-52"]


def test_the_last_band_begins_at_364_days(area: Area, rows_in: RowsOf) -> None:
    for days in (363, 364):
        request = area.request(received_date=day("2025-12-31") - dt.timedelta(days=days))
        area.add("assessment", request, assessment_outcome="Y", assessment_outcome_date=day("2025-12-31"))
    assert [row["weeks"] for row in rows_in(area, PLANS_ISSUED)] == ["39-52", "52+"]


def test_only_week20_set_makes_an_exception(area: Area, rows_in: RowsOf) -> None:
    for flag in ("1", "0", None):
        decided_after(area, 100, week20=flag)
    exceptions = [row["exception"] for row in rows_in(area, PLANS_ISSUED)]
    assert exceptions == ["exception", "none", "none"]


def test_a_refusal_on_day_112_is_in_time_and_on_day_113_is_late(area: Area, rows_in: RowsOf) -> None:
    decided_after(area, 112, outcome="N")
    decided_after(area, 113, outcome="N")
    assert [row["sixteen_weeks"] for row in rows_in(area, REFUSALS_TO_ISSUE)] == ["in_time", "late"]


@pytest.mark.parametrize("outcome", ["N", "A", "W"])
def test_an_assessment_of_a_request_not_agreed_is_ignored(area: Area, rows_in: RowsOf, outcome: str) -> None:
    request = area.request(request_outcome=outcome)
    area.add("assessment", request, assessment_outcome="Y", assessment_outcome_date=day("2025-06-01"))
    assert rows_in(area, PLANS_ISSUED) == []


def test_a_request_decided_before_the_year_counts_where_its_date_is_given(
    area: Area, rows_in: RowsOf
) -> None:
    for received in (day("2024-11-01"), None):
        request = area.request(request_outcome="H", received_date=received)
        area.add("assessment", request, assessment_outcome="Y", assessment_outcome_date=day("2025-02-01"))
    assert [row["days"] for row in rows_in(area, PLANS_ISSUED)] == [92]


def test_an_outcome_before_the_year_or_of_an_exported_case_does_not_count(
    area: Area, rows_in: RowsOf
) -> None:
    early = area.request(received_date=day("2024-05-01"))
    area.add("assessment", early, assessment_outcome="Y", assessment_outcome_date=day("2024-12-31"))
    gone = area.request(exported="801")
    area.add("assessment", gone, assessment_outcome="Y", assessment_outcome_date=day("2025-06-01"))
    historic = area.request(received_date=day("2025-01-02"))
    area.add("assessment", historic, assessment_outcome="H", assessment_outcome_date=day("2025-06-01"))
    assert rows_in(area, PLANS_ISSUED) == []


def test_open_assessments_are_those_awaited_by_weeks_since_the_request(area: Area, rows_in: RowsOf) -> None:
    for days in (140, 141):
        request = area.request(received_date=area.census_day - dt.timedelta(days=days))
        area.add("assessment", request, assessment_outcome="A")
    decided_after(area, 10)
    assert [row["weeks"] for row in rows_in(area, OPEN_ASSESSMENTS)] == ["0-20", "20-26"]


def test_flags_on_the_plan_and_on_other_matters_are_told_apart(area: Area, rows_in: RowsOf) -> None:
    decided_after(area, 90, assessment_mediation="1", other_tribunal="1")
    (row,) = rows_in(area, ASSESSMENTS)
    assert (row["dispute"], row["other_dispute"]) == ("mediation", "appeal")
