"""What a snapshot's returns say about themselves."""

import datetime as dt
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.datasets.errors import NoCensusDay, NotASnapshot
from lanyard.core.datasets.facts import Facts, read_facts
from lanyard.core.datasets.test_area import Area, day
from lanyard.core.register.tables import RETURNS


def returns(folder: Path, *rows: dict[str, object]) -> Path:
    pl.DataFrame(rows, schema=dict(RETURNS)).write_parquet(folder / "returns.parquet")
    return folder


def test_the_collection_year_is_the_calendar_year_before_census_day(tmp_path: Path) -> None:
    facts = read_facts(Area().write(tmp_path))
    assert (facts.collection_year, facts.first_day, facts.last_day) == (
        2025,
        day("2025-01-01"),
        day("2025-12-31"),
    )


def test_ages_count_on_the_31_august_before_census_day() -> None:
    facts = Facts("999", frozenset({"sen2"}), 2026, day("2026-01-15"))
    assert facts.age_day == day("2025-08-31")


def test_a_year_without_a_day_means_the_third_thursday_of_january(tmp_path: Path) -> None:
    facts = read_facts(returns(tmp_path, {"file": "a.csv", "kind": "sen2", "year": 2024, "used": True}))
    assert facts.census_day == day("2024-01-18")


def test_a_day_without_a_year_says_the_year(tmp_path: Path) -> None:
    row = {"file": "a.csv", "kind": "sen2", "reference_date": day("2025-01-16"), "used": True}
    assert read_facts(returns(tmp_path, row)).collection_year == 2024


def test_neither_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(NoCensusDay, match=r"a\.csv: the SEN2 return gives no census day"):
        read_facts(returns(tmp_path, {"file": "a.csv", "kind": "sen2", "used": True}))


def test_a_return_set_aside_does_not_count(tmp_path: Path) -> None:
    new = {"file": "b", "kind": "sen2", "year": 2026, "reference_date": dt.date(2026, 1, 15), "used": True}
    old = {"file": "a", "kind": "sen2", "year": 2025, "reference_date": dt.date(2025, 1, 16), "used": False}
    assert read_facts(returns(tmp_path, old, new)).sen2_year == 2026


def test_the_residents_are_those_of_the_area() -> None:
    assert Facts("999", frozenset()).residents == 120_000
    assert Facts(None, frozenset()).residents is None


def test_a_folder_that_is_no_snapshot_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotASnapshot, match=r"no returns\.parquet in it"):
        read_facts(tmp_path)


def test_without_sen2_there_is_no_census_day(tmp_path: Path) -> None:
    facts = read_facts(returns(tmp_path, {"file": "a.xlsx", "kind": "annex-a", "area": "999", "used": True}))
    with pytest.raises(ValueError, match="no SEN2 return"):
        _ = facts.census_day
