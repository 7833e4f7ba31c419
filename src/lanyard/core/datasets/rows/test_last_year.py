"""The twelve months that logs are counted over, and which of several returns speaks."""

import datetime as dt

import pytest

from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.last_year import first_day, months_before
from lanyard.core.datasets.rows.tribunal import calendar_year
from lanyard.core.datasets.rows.which_return import first_held, freshest
from lanyard.core.datasets.test_area import day


def facts(as_at: str, **dates: str | None) -> Facts:
    """Facts on a day, with returns in use and what day each is about."""
    said = {kind: (day(date),) for kind, date in dates.items() if date}
    return Facts("999", frozenset(dates), given_as_at=day(as_at), dates=said)


@pytest.mark.parametrize(
    ("as_at", "first"),
    [("2026-01-15", "2025-01-16"), ("2024-02-29", "2023-03-01"), ("2025-02-28", "2024-02-29")],
)
def test_twelve_months_end_with_the_as_at_date(as_at: str, first: str) -> None:
    assert first_day(facts(as_at)) == day(first)


def test_a_month_before_the_end_of_a_long_month_is_the_end_of_the_shorter_one() -> None:
    assert [months_before(day("2026-03-31"), back) for back in (1, 4, 12)] == [
        dt.date(2026, 2, 28),
        dt.date(2025, 11, 30),
        dt.date(2025, 3, 31),
    ]


def test_the_freshest_return_speaks_and_the_first_named_of_those_of_one_day() -> None:
    assert freshest(facts("2026-01-15", cin="2025-03-31", ilacs="2026-01-05"), "cin", "ilacs") == "ilacs"
    assert freshest(facts("2026-01-15", cin="2026-01-05", ilacs="2026-01-05"), "cin", "ilacs") == "cin"


def test_a_return_that_does_not_say_its_day_gives_way_and_speaks_alone_where_it_is_alone() -> None:
    assert freshest(facts("2026-01-15", cin="2025-03-31", ilacs=None), "cin", "ilacs") == "cin"
    assert freshest(facts("2026-01-15", ilacs=None), "cin", "ilacs") == "ilacs"
    assert freshest(facts("2026-01-15"), "cin", "ilacs") == "cin"


def test_a_register_speaks_before_a_list_however_old() -> None:
    held = facts("2026-01-15", **{"early-help": "2025-03-31", "ilacs": "2026-01-05"})
    assert first_held(held, "early-help", "ilacs") == "early-help"
    assert first_held(facts("2026-01-15", ilacs=None), "early-help", "ilacs") == "ilacs"


def test_without_sen2_appeals_are_those_of_the_latest_year_that_is_over() -> None:
    assert calendar_year(facts("2026-12-30")) == (day("2025-01-01"), day("2025-12-31"))
    assert calendar_year(facts("2026-12-31")) == (day("2026-01-01"), day("2026-12-31"))


def test_with_sen2_appeals_are_those_of_its_collection_year() -> None:
    held = Facts("999", frozenset({"sen2"}), 2024, day("2024-01-18"), given_as_at=day("2026-06-01"))
    assert calendar_year(held) == (day("2023-01-01"), day("2023-12-31"))
