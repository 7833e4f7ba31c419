"""Appeals and mediations of the log, and the refusals that can be appealed."""

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.disputes import APPEALS_CLOSED, APPEALS_REGISTERED, MEDIATIONS_HELD
from lanyard.core.datasets.populations.sen2 import REFUSALS_TO_ASSESS_TOLD, REFUSALS_TO_ISSUE_TOLD
from lanyard.core.datasets.test_area import Area, day


def test_appeals_count_in_the_calendar_year_of_registration_and_of_closing(
    area: Area, rows_in: RowsOf
) -> None:
    for registered, closed in (
        ("2024-12-31", "2025-01-01"),
        ("2025-01-01", None),
        ("2025-12-31", "2026-01-01"),
    ):
        area.row("appeals", registered_date=day(registered), closed_date=closed and day(closed))
    assert [row["child_id"] for row in rows_in(area, APPEALS_REGISTERED)] == [2, 3]
    assert [row["child_id"] for row in rows_in(area, APPEALS_CLOSED)] == [1]


def test_two_appeals_of_a_child_are_two(area: Area, rows_in: RowsOf) -> None:
    child = area.row("appeals", registered_date=day("2025-03-01"), appeal_type="ISSUE", outcome="CONCEDED")
    area.row("appeals", child, registered_date=day("2025-09-01"), appeal_type="?", outcome=None)
    found = [(row["appeal_type"], row["appeal_outcome"]) for row in rows_in(area, APPEALS_REGISTERED)]
    assert sorted(found) == [("ISSUE", "CONCEDED"), ("unknown", "unknown")]


@pytest.mark.parametrize(
    ("registered", "group"),
    [
        ("2025-05-31", "no_appeal"),
        ("2025-06-01", "appeal"),
        ("2025-08-01", "appeal"),
        ("2025-08-02", "no_appeal"),
        (None, "no_appeal"),
    ],
)
def test_an_appeal_belongs_to_a_mediation_for_two_months(
    area: Area, rows_in: RowsOf, registered: str | None, group: str
) -> None:
    child = area.row("mediations", held_date=day("2025-06-01"))
    area.row("appeals", child, registered_date=registered and day(registered))
    assert [row["after_mediation"] for row in rows_in(area, MEDIATIONS_HELD)] == [group]


def test_another_child_s_appeal_does_not_count_and_two_appeals_make_one_row(
    area: Area, rows_in: RowsOf
) -> None:
    child = area.row("mediations", held_date=day("2025-06-01"))
    area.row("appeals", registered_date=day("2025-06-10"))
    assert [row["after_mediation"] for row in rows_in(area, MEDIATIONS_HELD)] == ["no_appeal"]
    for registered in ("2025-06-10", "2025-07-10"):
        area.row("appeals", child, registered_date=day(registered))
    assert [row["after_mediation"] for row in rows_in(area, MEDIATIONS_HELD)] == ["appeal"]


def test_it_is_too_early_to_say_until_the_two_months_are_over(area: Area, rows_in: RowsOf) -> None:
    for held in ("2025-11-15", "2025-11-16", "2025-12-31", "2026-01-01"):
        area.row("appeals", area.row("mediations", held_date=day(held)), registered_date=day(held))
    found = [row["after_mediation"] for row in rows_in(area, MEDIATIONS_HELD)]
    assert found == ["appeal", "too_early", "too_early"]


def test_refusals_count_by_the_day_they_were_told_whenever_the_request_came(
    area: Area, rows_in: RowsOf
) -> None:
    for told in ("2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"):
        area.request(request_outcome="N", received_date=None, request_outcome_date=day(told))
        request = area.request(request_outcome="H", received_date=None, request_outcome_date=None)
        area.add("assessment", request, assessment_outcome="N", assessment_outcome_date=day(told))
    assert [row["child_id"] for row in rows_in(area, REFUSALS_TO_ASSESS_TOLD)] == [3, 5]
    assert [row["child_id"] for row in rows_in(area, REFUSALS_TO_ISSUE_TOLD)] == [4, 6]
