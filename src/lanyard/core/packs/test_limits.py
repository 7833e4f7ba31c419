import polars as pl
import pytest

from lanyard.core.packs.errors import SheetError
from lanyard.core.packs.limits import (
    CHARACTERS_OF_A_CELL,
    COLUMNS_OF_A_SHEET,
    EXACT_WHOLE_NUMBERS_TO,
    ROWS_OF_A_SHEET,
    check_limits,
)
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook


def check(rows: pl.DataFrame, kind: CellKind = CellKind.TEXT, *names: str) -> None:
    columns = tuple(SheetColumn("Name", kind, 10) for _ in rows.columns)
    check_limits(Workbook("W", tuple(Sheet(name, columns, rows) for name in names or ("S",))))


def check_name(*names: str) -> None:
    check(pl.DataFrame({"x": ["Ada"]}), CellKind.TEXT, *names)


@pytest.mark.parametrize("name", ["List 1", "x" * 31, "It's", "Ünïcode – dash", "😀" * 15])
def test_names_that_excel_takes_pass(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "1 to 31 characters"),
        ("x" * 32, "1 to 31 characters"),
        ("😀" * 16, "1 to 31 characters"),
        *[(f"a{character}b", "must not hold") for character in "[]:*?/\\\n\x00"],
        ("'a", "apostrophe"),
        ("a'", "apostrophe"),
        ("HISTORY", "keeps the sheet name"),
    ],
)
def test_names_that_excel_refuses_are_refused(name: str, reason: str) -> None:
    with pytest.raises(SheetError, match=reason):
        check_name(name)


def test_two_sheets_may_not_share_a_name_in_any_letter_case() -> None:
    with pytest.raises(SheetError, match="Two sheets are called ‘LIST’"):
        check_name("List", "LIST")


def test_a_sheet_may_fill_the_last_row_but_not_pass_it() -> None:
    check(pl.select(x=pl.int_range(ROWS_OF_A_SHEET - 1)), CellKind.WHOLE)
    with pytest.raises(SheetError, match="needs 1,048,577 rows and a spreadsheet holds 1,048,576"):
        check(pl.select(x=pl.int_range(ROWS_OF_A_SHEET)), CellKind.WHOLE)


def test_more_columns_than_excel_has_are_refused() -> None:
    with pytest.raises(SheetError, match="needs 16,385 columns"):
        check(pl.DataFrame({str(position): ["x"] for position in range(COLUMNS_OF_A_SHEET + 1)}))


@pytest.mark.parametrize("text", ["x" * CHARACTERS_OF_A_CELL, "é" * CHARACTERS_OF_A_CELL, "😀" * 16_383])
def test_text_may_fill_a_cell(text: str) -> None:
    check(pl.DataFrame({"x": [text]}))


@pytest.mark.parametrize("text", ["x" * (CHARACTERS_OF_A_CELL + 1), "😀" * 16_384])
def test_text_that_overflows_a_cell_is_refused_with_its_row(text: str) -> None:
    with pytest.raises(SheetError, match="column ‘Name’, row 3 holds 32,768 characters"):
        check(pl.DataFrame({"x": ["Ada", text]}))


def test_a_title_that_overflows_a_cell_is_refused() -> None:
    column = SheetColumn("x" * (CHARACTERS_OF_A_CELL + 1), CellKind.TEXT, 10)
    with pytest.raises(SheetError, match="title or line of 32,768 characters"):
        check_limits(Workbook("W", (Sheet("S", (column,), pl.DataFrame({"x": ["Ada"]})),)))


@pytest.mark.parametrize("sign", [1, -1])
def test_whole_numbers_that_would_lose_digits_are_refused(sign: int) -> None:
    check(pl.DataFrame({"x": [sign * EXACT_WHOLE_NUMBERS_TO]}), CellKind.WHOLE)
    with pytest.raises(SheetError, match="give the column as text"):
        check(pl.DataFrame({"x": [sign * (EXACT_WHOLE_NUMBERS_TO + 1)]}), CellKind.WHOLE)
