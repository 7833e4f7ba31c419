"""Children in need, with early help, and on a protection plan."""

import pytest

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.care import IN_NEED, PROTECTED, WITH_EARLY_HELP
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day

BEGAN = day("2025-05-01")


@pytest.fixture
def area() -> Area:
    return Area(also=dict.fromkeys(("cin", "ssda903", "early-help"), (CENSUS_DAY,)))


def test_a_case_counts_until_the_day_before_it_is_closed(area: Area, rows_in: RowsOf) -> None:
    for closed in (None, "2026-01-16", "2026-01-15"):
        area.row("cin_details", referral_date=BEGAN, closure_date=closed and day(closed), primary_need="N1")
    assert [row["child_id"] for row in rows_in(area, IN_NEED)] == [1, 2]


def test_protected_looked_after_and_not_in_need_are_left_out(area: Area, rows_in: RowsOf) -> None:
    protected, cared_for, both = (
        area.row("cin_details", referral_date=BEGAN, primary_need="N1") for _ in range(3)
    )
    area.row("cin_details", referral_date=BEGAN, primary_need="N9")
    area.row("protection_plans", protected, start_date=BEGAN)
    area.row("protection_plans", both, start_date=BEGAN, end_date=CENSUS_DAY)
    area.row("episodes", cared_for, decom=BEGAN, ls="C2")
    assert [row["child_id"] for row in rows_in(area, IN_NEED)] == [both]


def test_a_child_on_short_breaks_is_in_need(area: Area, rows_in: RowsOf) -> None:
    child = area.row("cin_details", referral_date=BEGAN, primary_need="N2")
    area.row("episodes", child, decom=BEGAN, ls="V4")
    assert [row["child_id"] for row in rows_in(area, IN_NEED)] == [child]


def test_the_list_names_a_child_with_both_cases_once(area: Area, rows_in: RowsOf) -> None:
    child = area.child()
    area.plan(child)
    area.row("cin_details", child, referral_date=BEGAN, primary_need="N1")
    area.row("cin_details", child, referral_date=day("2025-03-01"), primary_need="N1")
    area.row("early_help", child, start_date=day("2025-06-01"), lead_service="School")
    area.row("early_help", start_date=BEGAN)
    people = data_set(15).people
    assert people is not None
    own = ("child_id", "in_need_since", "early_help_since", "lead_service")
    assert [tuple(row[name] for name in own) for row in rows_in(area, people)] == [
        (child, day("2025-03-01"), day("2025-06-01"), "School")
    ]


def test_early_help_is_that_of_the_register_and_of_list_2_without_one(rows_in: RowsOf) -> None:
    with_register = Area(also={"early-help": (day("2025-01-01"),), "ilacs": (CENSUS_DAY,)})
    alone = Area(also={"ilacs": (CENSUS_DAY,)})
    for area in (with_register, alone):
        area.row("early_help", start_date=BEGAN)
        area.row("ilacs_early_help", assessment_date=BEGAN)
        area.row("ilacs_early_help", assessment_date=BEGAN, end_date=CENSUS_DAY)
    assert [row["child_id"] for row in rows_in(with_register, WITH_EARLY_HELP)] == [1]
    assert [row["child_id"] for row in rows_in(alone, WITH_EARLY_HELP)] == [2]


def test_the_latest_category_counts_and_the_first_where_there_is_none(area: Area, rows_in: RowsOf) -> None:
    for first, latest in (("NEG", "EMO"), ("NEG", None), (None, "neg"), (None, "???"), (None, None)):
        area.row("protection_plans", start_date=BEGAN, initial_category=first, latest_category=latest)
    found = [row["category"] for row in rows_in(area, PROTECTED)]
    assert found == ["EMO", "NEG", "NEG", "unknown", "unknown"]


def test_lists_of_an_inspection_write_categories_in_words(rows_in: RowsOf) -> None:
    area = Area(also={"ilacs": (CENSUS_DAY,)})
    for words in ("Neglect", "Physical abuse", "SEXUAL ABUSE", "Emotional abuse", "Multiple", "MUL", "Other"):
        area.row("ilacs_protection", start_date=BEGAN, latest_category=words)
    found = [row["category"] for row in rows_in(area, PROTECTED)]
    assert found == ["NEG", "PHY", "SAB", "EMO", "MUL", "MUL", "unknown"]


def test_of_list_6_cases_that_are_called_closed_do_not_count(rows_in: RowsOf) -> None:
    area = Area(also={"ilacs": (CENSUS_DAY,)})
    for status in ("Child in need plan", None, "Closed"):
        area.row("ilacs_cin", cin_start_date=BEGAN, case_status=status)
    assert [row["child_id"] for row in rows_in(area, IN_NEED)] == [1, 2]
