import polars as pl

from lanyard.core.packs.row_heights import row_lines
from lanyard.core.packs.sheets import CellKind, SheetColumn

PROSE, TEXT = SheetColumn("P", CellKind.PROSE, 10), SheetColumn("T", CellKind.TEXT, 10)


def lines(*columns: tuple[SheetColumn, list[str | None]]) -> list[int]:
    rows = pl.DataFrame({str(place): texts for place, (_, texts) in enumerate(columns)})
    return row_lines(rows, tuple(column for column, _ in columns)).to_list()


def test_prose_takes_a_line_for_each_width_of_characters() -> None:
    assert lines((PROSE, ["x" * 10, "x" * 11, "x" * 21, None])) == [1, 2, 3, 1]


def test_each_line_break_begins_a_line() -> None:
    assert lines((PROSE, ["a\nb", "a\n\nb", "a\n" + "x" * 11])) == [2, 3, 3]


def test_the_tallest_cell_of_a_row_counts_and_codes_do_not() -> None:
    assert lines((PROSE, ["x" * 11]), (PROSE, ["x" * 31]), (TEXT, ["x" * 99])) == [4]


def test_rows_without_prose_take_one_line() -> None:
    assert lines((TEXT, ["x" * 99, "y"])) == [1, 1]
