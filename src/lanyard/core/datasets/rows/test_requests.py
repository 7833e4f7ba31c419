"""What counts as a request received, and as a decision in six weeks."""

import datetime as dt

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.sen2 import REQUESTS
from lanyard.core.datasets.test_area import Area, day

RECEIVED = day("2025-03-03")


def decided_after(area: Area, days: int, outcome: str = "Y") -> None:
    decided = RECEIVED + dt.timedelta(days=days)
    area.request(received_date=RECEIVED, request_outcome=outcome, request_outcome_date=decided)


def test_a_decision_on_day_42_is_in_time_and_on_day_43_is_late(area: Area, rows_in: RowsOf) -> None:
    for days in (0, 41, 42, 43, 300):
        decided_after(area, days)
    assert [row["six_weeks"] for row in rows_in(area, REQUESTS)] == ["in_time"] * 3 + ["late"] * 2


def test_a_refusal_counts_as_a_decision(area: Area, rows_in: RowsOf) -> None:
    decided_after(area, 42, outcome="N")
    decided_after(area, 43, outcome="N")
    assert [row["six_weeks"] for row in rows_in(area, REQUESTS)] == ["in_time", "late"]


def test_a_request_awaited_for_more_than_42_days_on_census_day_is_overdue(
    area: Area, rows_in: RowsOf
) -> None:
    for days_before_census in (42, 43):
        received = area.census_day - dt.timedelta(days=days_before_census)
        area.request(received_date=received, request_outcome="A", request_outcome_date=None)
    assert [row["six_weeks"] for row in rows_in(area, REQUESTS)] == ["open", "overdue"]


def test_a_case_that_moved_away_was_received_and_is_not_overdue(area: Area, rows_in: RowsOf) -> None:
    area.request(request_outcome="A", request_outcome_date=None, exported="801")
    (row,) = rows_in(area, REQUESTS)
    assert row["six_weeks"] == "open"


def test_withdrawn_requests_and_undated_decisions_are_received_but_not_measured(
    area: Area, rows_in: RowsOf
) -> None:
    area.request(request_outcome="W", request_outcome_date=None)
    area.request(request_outcome="Y", request_outcome_date=None)
    assert [row["six_weeks"] for row in rows_in(area, REQUESTS)] == ["not_counted", "undated"]


@pytest.mark.parametrize(
    ("received", "counts"),
    [("2024-12-31", 0), ("2025-01-01", 1), ("2025-12-31", 1), ("2026-01-01", 0)],
)
def test_a_request_counts_in_the_calendar_year_before_census_day(
    area: Area, rows_in: RowsOf, received: str, counts: int
) -> None:
    area.request(received_date=day(received))
    assert len(rows_in(area, REQUESTS)) == counts


def test_a_request_without_a_date_is_of_no_year(area: Area, rows_in: RowsOf) -> None:
    area.request(received_date=None, request_outcome="H")
    assert rows_in(area, REQUESTS) == []


def test_each_request_of_a_person_counts(area: Area, rows_in: RowsOf) -> None:
    child = area.child()
    area.request(child, received_date=day("2025-02-01"), request_outcome="N")
    area.request(child, received_date=day("2025-10-01"), request_outcome="Y")
    assert [row["outcome"] for row in rows_in(area, REQUESTS)] == ["N", "Y"]


def test_age_is_that_on_the_day_of_the_request(area: Area, rows_in: RowsOf) -> None:
    born = area.child(birth_date=day("2015-06-10"))
    area.request(born, received_date=day("2025-06-09"))
    area.request(born, received_date=day("2025-06-10"))
    leap = area.child(birth_date=day("2016-02-29"))
    area.request(leap, received_date=day("2025-02-28"))
    area.request(leap, received_date=day("2025-03-01"))
    area.request(area.child(birth_date=None))
    area.request(area.child(birth_date=day("2004-01-01")))
    area.request(area.child(birth_date=day("2024-01-01")))
    ages = ["9", "10", "8", "9", "unknown", "20+", "0-2"]
    assert [row["age"] for row in rows_in(area, REQUESTS)] == ages


def test_a_plan_counts_only_after_a_request_that_was_agreed(area: Area, rows_in: RowsOf) -> None:
    area.add("assessment", area.request(request_outcome="Y"), assessment_outcome="Y")
    area.add("assessment", area.request(request_outcome="N"), assessment_outcome="Y")
    area.add("assessment", area.request(request_outcome="Y"), assessment_outcome="A")
    area.request(request_outcome="Y")
    results = [row["result"] for row in rows_in(area, REQUESTS)]
    assert results == ["plan", "not_assessed", "no_plan", "no_plan"]


def test_codes_that_no_one_declared_count_as_not_recorded(area: Area, rows_in: RowsOf) -> None:
    area.request(area.child(sex=None, ethnicity_group="REFU"), request_outcome="?", request_source="9")
    (row,) = rows_in(area, REQUESTS)
    told = {name: row[name] for name in ("sex", "ethnicity", "outcome", "source")}
    assert told == {"sex": "unknown", "ethnicity": "unclassified", "outcome": "unknown", "source": "unknown"}


def test_mediation_and_appeal_are_told_apart(area: Area, rows_in: RowsOf) -> None:
    for mediation, tribunal in (("0", "0"), ("1", "0"), ("0", "1"), ("1", "1"), (None, None)):
        area.request(request_mediation=mediation, request_tribunal=tribunal)
    disputes = [row["dispute"] for row in rows_in(area, REQUESTS)]
    assert disputes == ["none", "mediation", "appeal", "both", "none"]
