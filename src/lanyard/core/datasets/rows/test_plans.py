"""What counts as a plan in force, begun, ended or moved in, and as a review."""

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.sen2 import NEW_PLANS, PLANS_CEASED, PLANS_IN_FORCE, TRANSFERS_IN
from lanyard.core.datasets.test_area import Area, day


@pytest.mark.parametrize(("start", "counts"), [("2026-01-15", 1), ("2026-01-16", 0), ("2015-01-01", 1)])
def test_a_plan_is_in_force_from_its_first_day(area: Area, rows_in: RowsOf, start: str, counts: int) -> None:
    area.plan(start=start)
    assert len(rows_in(area, PLANS_IN_FORCE)) == counts


@pytest.mark.parametrize(("end", "counts"), [("2026-01-15", 0), ("2026-01-16", 1)])
def test_a_plan_that_ends_on_census_day_is_no_longer_in_force(
    area: Area, rows_in: RowsOf, end: str, counts: int
) -> None:
    area.plan(cease_date=day(end))
    assert len(rows_in(area, PLANS_IN_FORCE)) == counts


def test_a_case_that_moved_away_holds_no_plan_in_force(area: Area, rows_in: RowsOf) -> None:
    request = area.request(request_outcome="Y", exported="801")
    area.add("named_plan", request, start_date=day("2025-06-01"))
    assert rows_in(area, PLANS_IN_FORCE) == []
    assert rows_in(area, NEW_PLANS) == []


def test_a_plan_under_a_refused_request_means_nothing(area: Area, rows_in: RowsOf) -> None:
    request = area.request(request_outcome="N")
    area.add("named_plan", request, start_date=day("2025-06-01"))
    assert rows_in(area, PLANS_IN_FORCE) == []


def test_current_age_is_that_on_31_august_before_census_day(area: Area, rows_in: RowsOf) -> None:
    for born in ("2015-08-31", "2015-09-01", "1999-08-31", "2000-09-01", "2024-02-29"):
        area.plan(area.child(birth_date=day(born)), start="2025-01-02")
    assert [row["age"] for row in rows_in(area, PLANS_IN_FORCE)] == ["10", "9", "26+", "24", "0-2"]


def test_years_held_are_calendar_years_and_those_of_12_and_more_are_one_group(
    area: Area, rows_in: RowsOf
) -> None:
    for start in ("2026-01-02", "2025-12-31", "2025-01-01", "2024-12-31", "2015-01-01", "2014-12-31"):
        area.plan(start=start)
    assert [row["years_held"] for row in rows_in(area, PLANS_IN_FORCE)] == ["0", "1", "1", "2", "11", "12+"]


def test_the_primary_need_is_the_need_of_rank_1_with_down_syndrome_under_other(
    area: Area, rows_in: RowsOf
) -> None:
    needs = (("SLCN", "2"), ("ASD", "1")), (("DS", "1"),), (("SEMH", "2"),), (("XXX", "1"),)
    for given in needs:
        request = area.plan()
        for need, rank in given:
            area.add("sen_need", request, sen_type=need, sen_type_rank=rank)
    found = [row["primary_need"] for row in rows_in(area, PLANS_IN_FORCE)]
    assert found == ["ASD", "OTH", "unknown", "unknown"]


def test_new_plans_leave_out_those_that_moved_in(area: Area, rows_in: RowsOf) -> None:
    issued = area.request(area.child(birth_date=day("2020-05-05")))
    area.add("assessment", issued, assessment_outcome="Y", assessment_outcome_date=day("2025-05-01"))
    area.add("named_plan", issued, start_date=day("2025-05-04"))
    area.plan(start="2025-05-04")
    assert [row["age"] for row in rows_in(area, NEW_PLANS)] == ["4"]


def test_plans_that_moved_in_are_those_with_outcome_h_and_an_area_of_origin(
    area: Area, rows_in: RowsOf
) -> None:
    for origin in ("801", None):
        request = area.request(request_outcome="H")
        area.add("assessment", request, assessment_outcome="H")
        area.add("named_plan", request, start_date=day("2021-09-01"))
        area.add("active_plans", request, transfer_la=origin)
    assert len(rows_in(area, TRANSFERS_IN)) == 1


def test_plans_ended_count_by_the_day_they_ended(area: Area, rows_in: RowsOf) -> None:
    area.plan(area.child(birth_date=day("2007-07-07")), cease_date=day("2025-07-06"), cease_reason="4")
    area.plan(cease_date=day("2025-12-31"))
    area.plan(cease_date=day("2024-12-31"), cease_reason="1")
    area.plan(cease_date=day("2026-01-01"), cease_reason="1")
    found = [(row["age"], row["cease_reason"]) for row in rows_in(area, PLANS_CEASED)]
    assert found == [("17", "4"), ("10", "unknown")]


def reviewed(area: Area, meeting: str | None, decision: str | None = None, start: str = "2020-09-01") -> None:
    request = area.request(request_outcome="H")
    area.add("named_plan", request, start_date=day(start))
    area.add(
        "active_plans",
        request,
        review_meeting=day(meeting) if meeting else None,
        last_review=day(decision) if decision else None,
    )


def test_a_review_is_expected_of_plans_begun_before_the_year(area: Area, rows_in: RowsOf) -> None:
    reviewed(area, None, start="2024-12-31")
    reviewed(area, None, start="2025-01-01")
    assert [row["review"] for row in rows_in(area, PLANS_IN_FORCE)] == ["none", "not_expected"]


def test_a_review_is_met_by_a_meeting_in_the_year(area: Area, rows_in: RowsOf) -> None:
    for meeting in ("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"):
        reviewed(area, meeting)
    reviews = [row["review"] for row in rows_in(area, PLANS_IN_FORCE)]
    assert reviews == ["before_year", "in_year", "in_year", "after_year"]


def test_a_decision_28_days_after_the_meeting_is_in_time_and_29_days_after_is_later(
    area: Area, rows_in: RowsOf
) -> None:
    for decision in ("2025-03-29", "2025-03-30", None):
        reviewed(area, "2025-03-01", decision)
    reviewed(area, None, "2025-03-30")
    decisions = [row["review_decision"] for row in rows_in(area, PLANS_IN_FORCE)]
    assert decisions == ["in_four_weeks", "later", "none", "not_reviewed"]
