"""Lines above the headings tell the day, the area and the year, in the ways in which people write them."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.grids import Grid, grid_of
from lanyard.core.returns.readers.told_above import ToldAbove, told_above


def grid(*rows: tuple[str | None, ...]) -> Grid:
    width = max(map(len, rows), default=1)
    texts = [[*row, *[None] * (width - len(row))] for row in rows]
    schema = {str(place): pl.String() for place in range(width)}
    return grid_of(Path("a.csv"), "", pl.DataFrame(texts, schema=schema, orient="row"))


def told(*rows: tuple[str | None, ...]) -> ToldAbove:
    return told_above(grid(*rows, ("Surname", "DOB")), len(rows) + 1)


@pytest.mark.parametrize(
    "row",
    [
        ("Extract date", "15/01/2026"),
        ("Extract date:", "2026-01-15 00:00:00"),
        ("Extract date: 15 January 2026",),
        (None, "As at", None, "15/01/2026"),
        ("Date of extract", "15-01-2026"),
        ("REPORT DATE", "15.01.2026"),
    ],
)
def test_a_day_is_told_beside_its_label_or_behind_its_colon(row: tuple[str | None, ...]) -> None:
    assert told(row) == ToldAbove(reference_date=date(2026, 1, 15))


@pytest.mark.parametrize("month", ["February 2024", "Feb-2024", "2024-02", "02/2024", "2/2024"])
def test_a_month_is_its_last_day(month: str) -> None:
    assert told(("Month", month)).reference_date == date(2024, 2, 29)


@pytest.mark.parametrize("area", ["999", "999 Made-up area", "Made-up area (999)"])
def test_an_area_is_told_by_its_number(area: str) -> None:
    assert told(("Local authority", area)).area == "999"


def test_an_area_is_told_by_its_name() -> None:
    assert told(("Area: Leeds",)).area == "383"


@pytest.mark.parametrize(("text", "year"), [("2026", 2026), ("2024 to 2025", 2025), ("Spring 2026", 2026)])
def test_a_year_is_the_last_that_is_told(text: str, year: int) -> None:
    assert told(("Census", text)).year == year


def test_what_cannot_be_read_is_kept_to_be_told() -> None:
    assert told(("Extract date", "yesterday"), ("Area", "Narnia"), ("Year", "soon")) == ToldAbove(
        unread=("yesterday", "Narnia", "soon")
    )


def test_a_label_without_anything_tells_nothing() -> None:
    assert told(("Extract date",), ("Area:",)) == ToldAbove()


def test_rows_below_the_headings_tell_nothing() -> None:
    assert told_above(grid(("Surname", "DOB"), ("Area", "999")), 1) == ToldAbove()


@given(st.lists(st.lists(st.none() | st.text(max_size=12), max_size=3).map(tuple), max_size=4))
def test_any_lines_are_read(rows: list[tuple[str | None, ...]]) -> None:
    assert told(*rows).year is None or told(*rows).year in range(2000, 2100)
