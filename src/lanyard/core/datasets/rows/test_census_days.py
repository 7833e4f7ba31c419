"""Which censuses and client files count."""

import datetime as dt

from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.census_days import latest_census, latest_spring, latest_year
from lanyard.core.datasets.rows.young_people import march, months_counted

HELD = frozenset({"school-census", "nccis"})


def days(*texts: str) -> tuple[dt.date, ...]:
    return tuple(dt.date.fromisoformat(text) for text in texts)


def census(*texts: str) -> Facts:
    return Facts("999", HELD, dates={"school-census": days(*texts)})


def client_files(*texts: str) -> Facts:
    return Facts("999", HELD, dates={"nccis": days(*texts)})


def test_the_latest_spring_census_counts_even_where_a_later_term_is_held() -> None:
    facts = census("2025-01-16", "2026-01-15", "2026-05-21")
    assert latest_spring(facts) == days("2026-01-15")
    assert latest_census(facts) == days("2026-05-21")


def test_schools_that_give_another_day_of_the_same_term_count_with_the_others() -> None:
    assert latest_spring(census("2026-01-15", "2026-01-16")) == days("2026-01-15", "2026-01-16")


def test_without_a_spring_census_the_latest_of_any_term_counts() -> None:
    assert latest_spring(census("2025-05-15", "2025-10-02")) == days("2025-10-02")


def test_three_censuses_make_a_year_and_the_one_of_the_same_term_a_year_before_is_not_of_it() -> None:
    facts = census("2025-01-15", "2025-05-15", "2025-10-02", "2026-01-15")
    assert latest_year(facts) == days("2025-05-15", "2025-10-02", "2026-01-15")


def test_without_a_census_no_day_counts() -> None:
    assert (latest_spring(census()), latest_census(census()), latest_year(census())) == ((), (), ())


def test_a_census_on_29_february_has_a_year_before_it() -> None:
    assert latest_year(census("2023-02-27", "2024-02-29")) == days("2024-02-29")


def test_the_headline_is_the_mean_of_december_january_and_february_of_one_winter() -> None:
    facts = client_files("2024-12-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01")
    assert months_counted(facts) == days("2025-12-01", "2026-01-01", "2026-02-01")


def test_an_earlier_whole_winter_comes_before_one_that_is_not_whole() -> None:
    facts = client_files("2024-12-01", "2025-01-01", "2025-02-01", "2025-12-01")
    assert months_counted(facts) == days("2024-12-01", "2025-01-01", "2025-02-01")


def test_without_a_whole_winter_the_latest_month_counts_alone() -> None:
    assert months_counted(client_files("2025-12-01", "2026-02-01")) == days("2026-02-01")


def test_the_later_of_two_files_of_a_month_counts() -> None:
    facts = client_files("2025-12-01", "2026-01-01", "2026-01-31", "2026-02-01")
    assert months_counted(facts) == days("2025-12-01", "2026-01-31", "2026-02-01")


def test_leavers_are_looked_at_in_march_and_else_in_the_latest_month() -> None:
    assert march(client_files("2025-03-01", "2026-03-01", "2026-05-01")) == days("2026-03-01")
    assert march(client_files("2025-11-01", "2026-02-01")) == days("2026-02-01")
