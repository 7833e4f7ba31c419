"""A grid knows its rows as a spreadsheet counts them and its columns as a spreadsheet names them."""

from pathlib import Path

import polars as pl
import pytest

from lanyard.core.returns.grids import Grid, column_letters, grid_of


def grid(*rows: tuple[str | None, ...]) -> Grid:
    columns = {str(i): pl.Series(column, dtype=pl.String) for i, column in enumerate(zip(*rows, strict=True))}
    return grid_of(Path("a.csv"), "", pl.DataFrame(columns))


@pytest.mark.parametrize(
    ("label", "letters"), [("0", "A"), ("25", "Z"), ("26", "AA"), ("51", "AZ"), ("52", "BA"), ("702", "AAA")]
)
def test_columns_are_named_by_letters(label: str, letters: str) -> None:
    assert column_letters(label) == letters


def test_headings_are_the_cells_of_a_row_that_are_not_blank() -> None:
    sheet = grid(("Title", " "), (" UPN ", "Name"))
    assert [sheet.headings(row) for row in (1, 2, 3)] == [{"0": "Title"}, {"0": "UPN", "1": "Name"}, {}]


def test_empty_rows_are_left_out_and_the_others_keep_their_numbers() -> None:
    sheet = grid(("UPN", "Name"), (None, None), (" A1 ", ""), (" ", "\t"))
    assert sheet.below(1, "01").rows() == [(3, "A1", None)]


def test_a_row_without_a_cell_in_the_asked_columns_is_left_out_too() -> None:
    assert grid(("UPN", "Name"), (None, "Ada")).below(1, "0").rows() == []


def test_the_best_row_is_the_first_of_those_with_the_highest_score() -> None:
    sheet = grid(("Title", None), ("UPN", "Name"), ("A1", "Ada"))
    assert sheet.best_row(len) == 2
    assert sheet.best_row(lambda _: 0) == 0


def test_a_grid_without_columns_has_no_rows_below() -> None:
    assert grid_of(Path("a.csv"), "", pl.DataFrame()).below(0, []).height == 0
