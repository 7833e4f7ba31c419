"""Figures over time: one a period, the last release counts, and what cannot be compared is marked."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl
from hypothesis import HealthCheck, given, settings

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.compute import compute
from lanyard.core.datasets.conftest import WriteArea
from lanyard.core.datasets.disclosure.policy import HIDDEN, NOT_AVAILABLE
from lanyard.core.datasets.disclosure.released import released
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.test_area import Area, day
from lanyard.core.datasets.test_random_area import areas
from lanyard.core.datasets.trend import TREND_SCHEMA, Difference, over_time, tables_of, trend

CENSUS_DAYS = {2024: "2024-01-18", 2025: "2025-01-16", 2026: "2026-01-15"}
SEN2, OTHER_RETURNS, OTHER_DEFINITION = "1a2b3c4d sen2", "1a2b3c4d annex-a sen2", "5e6f7a8b sen2"


def table(
    period: str | None, plans: int | None, basis: str | None = SEN2, mark: str | None = None
) -> pl.DataFrame:
    """One release of one figure."""
    value = None if plans is None else float(plans)
    row = ("plans", None, None, None, None, plans, None, value, mark, period, basis)
    return pl.DataFrame([row], schema=SHAREABLE_SCHEMA, orient="row")


def told(*tables: pl.DataFrame) -> list[tuple[object, ...]]:
    return over_time(tables).select("period", "numerator", "differs").rows()


def year(year: int, girls: int, boys: int) -> Area:
    """An area whose plans are in force on census day of a year."""
    area = Area(year=year, census_day=day(CENSUS_DAYS[year]))
    for sex, number in (("F", girls), ("M", boys)):
        for _ in range(number):
            area.plan(area.child(sex=sex))
    return area


SHARED = [data_set(number) for number in (2, 10, 11)]


def plans_over(
    write_area: WriteArea, *years: Area, cut: str | None = "sex"
) -> dict[str, list[tuple[str, int | None]]]:
    """Day by day the plans in force of each group."""
    found = trend([write_area(area) for area in years], data_sets=[data_set(2)])
    rows = found.filter(
        pl.col("measure") == "plans_in_force", pl.col("cut_1").eq_missing(cut), pl.col("cut_2").is_null()
    )
    by_group: dict[str, list[tuple[str, int | None]]] = {}
    for group, date, number in rows.select("group_1", "day", "numerator").rows():
        by_group.setdefault(group, []).append((str(date), number))
    return by_group


def test_two_years_stand_beside_each_other(write_area: WriteArea) -> None:
    assert plans_over(write_area, year(2025, 12, 20), year(2026, 14, 25)) == {
        "F": [("2025-01-16", 12), ("2026-01-15", 14)],
        "M": [("2025-01-16", 20), ("2026-01-15", 25)],
        "unknown": [("2025-01-16", 0), ("2026-01-15", 0)],
    }


def test_three_years_stand_in_order_of_time_in_whatever_order_they_were_made(write_area: WriteArea) -> None:
    made = (year(2026, 14, 25), year(2024, 10, 10), year(2025, 12, 20))
    assert plans_over(write_area, *made, cut=None) == {
        None: [("2024-01-18", 20), ("2025-01-16", 32), ("2026-01-15", 39)]
    }


def test_a_small_number_is_hidden_in_its_own_year_alone(write_area: WriteArea) -> None:
    found = plans_over(write_area, year(2025, 3, 20), year(2026, 14, 25))
    assert found["F"] == [("2025-01-16", None), ("2026-01-15", 14)]


def test_of_a_year_told_again_the_last_counts(write_area: WriteArea) -> None:
    found = plans_over(write_area, year(2025, 12, 20), year(2026, 14, 25), year(2026, 24, 45))
    assert found["F"] == [("2025-01-16", 12), ("2026-01-15", 24)]


def test_what_a_year_hid_stays_hidden_when_it_is_told_again(write_area: WriteArea) -> None:
    found = plans_over(write_area, year(2026, 3, 20), year(2026, 14, 25))
    assert found["F"] == [("2026-01-15", None)]


def test_a_small_change_of_a_year_told_again_is_not_shown(write_area: WriteArea) -> None:
    found = plans_over(write_area, year(2026, 14, 25), year(2026, 16, 25))
    assert found["F"] == [("2026-01-15", None)]


def test_figures_of_the_same_definition_and_returns_can_be_compared(write_area: WriteArea) -> None:
    snapshots = [write_area(year(number, 12, 20)) for number in CENSUS_DAYS]
    assert set(trend(snapshots, data_sets=[data_set(2)])["differs"]) == {None}


def test_a_further_return_behind_figures_is_marked(write_area: WriteArea) -> None:
    before, now = year(2025, 1, 1), year(2026, 1, 1)
    before.also = {"cin": (day("2025-03-31"),)}
    now.also = {"cin": (day("2026-03-31"),), "ilacs": (day("2026-03-31"),)}
    found = trend([write_area(before), write_area(now)], data_sets=[data_set(15)])
    in_need = found.filter(pl.col("measure") == "in_need_with_send", pl.col("cut_1").is_null())
    assert in_need.select("day", "differs").rows() == [
        (day("2025-03-31"), None),
        (day("2026-03-31"), Difference.RETURNS),
    ]


def test_another_definition_is_marked_once() -> None:
    years = (table("2024-01-18", 30), table("2025-01-16", 40, OTHER_DEFINITION))
    assert told(*years, table("2026-01-15", 50, OTHER_DEFINITION)) == [
        ("2024-01-18", 30, None),
        ("2025-01-16", 40, Difference.DEFINITION),
        ("2026-01-15", 50, None),
    ]


def test_other_returns_are_marked_as_such() -> None:
    assert told(table("2025-01-16", 30), table("2026-01-15", 40, OTHER_RETURNS)) == [
        ("2025-01-16", 30, None),
        ("2026-01-15", 40, Difference.RETURNS),
    ]


def test_a_release_that_does_not_say_how_it_was_made_is_never_compared_in_silence() -> None:
    years = (table("2024-01-18", 30, None), table("2025-01-16", 40, None), table("2026-01-15", 50))
    assert told(*years) == [
        ("2024-01-18", 30, None),
        ("2025-01-16", 40, Difference.NOT_SAID),
        ("2026-01-15", 50, Difference.NOT_SAID),
    ]


def test_a_year_made_anew_is_compared_as_it_was_told_last() -> None:
    first = (table("2025-01-16", 30), table("2026-01-15", 40))
    assert told(*first, table("2025-01-16", 31, OTHER_DEFINITION)) == [
        ("2025-01-16", 31, None),
        ("2026-01-15", 40, Difference.DEFINITION),
    ]


def test_a_figure_that_is_hidden_now_is_not_filled_with_what_was_told_before() -> None:
    assert told(table("2026-01-15", 30), table("2026-01-15", None, mark=HIDDEN)) == [
        ("2026-01-15", None, None)
    ]


def test_figures_that_cannot_be_given_have_no_place_in_time() -> None:
    assert told(table(None, None, None, NOT_AVAILABLE), table("", 30)) == []


def test_a_figure_keeps_the_place_in_which_it_was_first_told() -> None:
    second = table("2025-01-16", 9).with_columns(measure=pl.lit("reviews"))
    found = over_time([table("2025-01-16", 30), second, table("2025-01-16", 31)])
    assert found["measure"].to_list() == ["plans", "reviews"]


def test_nothing_told_is_an_empty_table() -> None:
    assert over_time([]).schema == TREND_SCHEMA


@given(areas, areas, areas)
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_trend_shows_what_was_released_and_nothing_else(
    write_area: WriteArea, first: Area, again: Area, next_year: Area
) -> None:
    next_year.year, next_year.census_day = 2027, day("2027-01-21")
    snapshots = [write_area(area) for area in (first, again, next_year)]
    found = trend(snapshots, data_sets=SHARED)
    columns = [name for name in SHAREABLE_SCHEMA if name in TREND_SCHEMA]
    shown = found.select(columns)
    assert found.schema == TREND_SCHEMA
    assert shown.join(_released(snapshots), on=columns, how="anti", nulls_equal=True).is_empty()
    for column in ("numerator", "denominator"):
        assert found.filter(pl.col(column).is_between(1, 5)).is_empty()


def _released(snapshots: Sequence[Path]) -> pl.DataFrame:
    """Each release made anew beside those before it."""
    tables: list[pl.DataFrame] = []
    for snapshot in snapshots:
        tables += tables_of(suppress(compute(snapshot, data_sets=SHARED), released=released(tables)))
    return pl.concat(tables)
