"""Health advice, reviews with a report, and invitations taken up."""

import datetime as dt

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.health_input import HEALTH_ADVICE, INVITATIONS, REVIEWS_LOGGED
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day

ASKED = day("2025-06-02")


def asked(area: Area, on: dt.date, received: dt.date | None, profession: str = "HEALTH") -> None:
    area.row("advice", profession=profession, service="SLT", asked_date=on, received_date=received)


def test_advice_on_day_42_is_in_time_and_on_day_43_is_late(area: Area, rows_in: RowsOf) -> None:
    for days in (0, 42, 43):
        asked(area, ASKED, ASKED + dt.timedelta(days=days))
    assert [row["advice"] for row in rows_in(area, HEALTH_ADVICE)] == ["in_time", "in_time", "late"]


def test_advice_awaited_is_late_once_six_weeks_are_over(area: Area, rows_in: RowsOf) -> None:
    for days in (42, 43):
        asked(area, CENSUS_DAY - dt.timedelta(days=days), None)
    assert [row["advice"] for row in rows_in(area, HEALTH_ADVICE)] == ["open", "late"]


def test_advice_asked_of_others_or_before_the_twelve_months_does_not_count(
    area: Area, rows_in: RowsOf
) -> None:
    asked(area, ASKED, ASKED, profession="CARE")
    asked(area, day("2025-01-15"), ASKED)
    asked(area, day("2025-01-16"), ASKED)
    assert [row["child_id"] for row in rows_in(area, HEALTH_ADVICE)] == [3]


def review(area: Area, child: int | None = None, **given: object) -> int:
    return area.row("review_reports", child, **{"review_date": ASKED, "service": "SLT", **given})


def test_a_review_counts_once_whatever_the_number_of_services(area: Area, rows_in: RowsOf) -> None:
    child = review(area, report="N")
    review(area, child, service="OT", report="Y")
    review(area, child, review_date=day("2025-09-01"), report="N")
    found = [(row["quarter"], row["report"]) for row in rows_in(area, REVIEWS_LOGGED)]
    assert sorted(found) == [("2", "no"), ("3", "yes")]


@pytest.mark.parametrize("service", ["OTHER", None, "?"])
def test_a_report_of_a_service_not_known_to_be_of_health_does_not_count(
    area: Area, rows_in: RowsOf, service: str | None
) -> None:
    review(area, service=service, report="Y", invited="Y", attended="Y")
    assert [row["report"] for row in rows_in(area, REVIEWS_LOGGED)] == ["no"]
    assert rows_in(area, INVITATIONS) == []


def test_only_who_was_invited_can_take_it_up(area: Area, rows_in: RowsOf) -> None:
    for invited, attended in (("Y", "Y"), ("Y", "N"), ("Y", None), ("N", "Y"), (None, "Y")):
        review(area, invited=invited, attended=attended)
    assert [row["attended"] for row in rows_in(area, INVITATIONS)] == ["yes", "no", "no"]
