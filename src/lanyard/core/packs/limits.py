"""What a spreadsheet program can hold, checked before a file is begun.

Source: Microsoft's specifications and limits of Excel. LibreOffice holds more in places; the ODS file is held
to the same limits because it is the twin of an XLSX file.
"""

import polars as pl

from lanyard.core.packs.errors import SheetError
from lanyard.core.packs.sheets import Sheet, SheetColumn, Workbook

ROWS_OF_A_SHEET = 1_048_576
COLUMNS_OF_A_SHEET = 16_384
CHARACTERS_OF_A_CELL = 32_767
CHARACTERS_OF_A_SHEET_NAME = 31
NOT_IN_A_SHEET_NAME = "[]:*?/\\"
EXACT_WHOLE_NUMBERS_TO = 2**53


def check_limits(workbook: Workbook) -> None:
    """Raises :class:`SheetError`, naming the place, when a spreadsheet could not hold the workbook."""
    _check_names_differ([sheet.name for sheet in workbook.sheets])
    for sheet in workbook.sheets:
        _check_name(sheet.name)
        _check_size(sheet)
        _check_lines(sheet)
        for column, values in zip(sheet.columns, sheet.rows.iter_columns(), strict=True):
            _check_texts(sheet, column, values)
            _check_whole_numbers(sheet, column, values)


def _check_names_differ(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            raise SheetError(f"Two sheets are called ‘{name}’, capitals apart: give each its own name.")
        seen.add(name.casefold())


def _check_name(name: str) -> None:
    if not name or _excel_length(name) > CHARACTERS_OF_A_SHEET_NAME:
        raise SheetError(f"Sheet name ‘{name}’ must have 1 to {CHARACTERS_OF_A_SHEET_NAME} characters.")
    if any(character in NOT_IN_A_SHEET_NAME or not character.isprintable() for character in name):
        raise SheetError(f"Sheet name ‘{name}’ must not hold {NOT_IN_A_SHEET_NAME} or a control character.")
    if name.startswith("'") or name.endswith("'"):
        raise SheetError(f"Sheet name ‘{name}’ must not start or end with an apostrophe.")
    if name.casefold() == "history":
        raise SheetError("Excel keeps the sheet name ‘History’ for itself: choose another.")


def _check_size(sheet: Sheet) -> None:
    rows = sheet.title_row + sheet.rows.height
    if rows > ROWS_OF_A_SHEET:
        raise SheetError(
            f"Sheet ‘{sheet.name}’ needs {rows:,} rows and a spreadsheet holds {ROWS_OF_A_SHEET:,}: "
            "write it as CSV or split it."
        )
    if len(sheet.columns) > COLUMNS_OF_A_SHEET:
        raise SheetError(
            f"Sheet ‘{sheet.name}’ needs {len(sheet.columns):,} columns and a spreadsheet holds "
            f"{COLUMNS_OF_A_SHEET:,}: leave some out."
        )


def _check_texts(sheet: Sheet, column: SheetColumn, values: pl.Series) -> None:
    if column.kind.stored_as != pl.String or values.dtype == pl.Null:
        return
    texts = values.cast(pl.String)
    # No character takes fewer bytes than Excel counts for it, so only long texts need the slow count.
    for row in (texts.str.len_bytes() > CHARACTERS_OF_A_CELL).arg_true():
        length = _excel_length(texts[row])
        if length > CHARACTERS_OF_A_CELL:
            raise SheetError(
                f"{_place(sheet, column, row)} holds {length:,} characters "
                f"and a cell holds {CHARACTERS_OF_A_CELL:,}: shorten it."
            )


def _check_lines(sheet: Sheet) -> None:
    for line in (*sheet.lines_above, *(column.title for column in sheet.columns)):
        if _excel_length(line) > CHARACTERS_OF_A_CELL:
            raise SheetError(
                f"Sheet ‘{sheet.name}’ has a title or line of {_excel_length(line):,} characters "
                f"and a cell holds {CHARACTERS_OF_A_CELL:,}: shorten it."
            )


def _check_whole_numbers(sheet: Sheet, column: SheetColumn, values: pl.Series) -> None:
    if not values.dtype.is_integer():
        return
    for row in (~values.is_between(-EXACT_WHOLE_NUMBERS_TO, EXACT_WHOLE_NUMBERS_TO)).arg_true():
        raise SheetError(
            f"{_place(sheet, column, row)} holds {values[row]}, whose last digits a spreadsheet "
            "would lose: give the column as text."
        )


def _place(sheet: Sheet, column: SheetColumn, row: int) -> str:
    return f"Sheet ‘{sheet.name}’, column ‘{column.title}’, row {sheet.title_row + row + 1}"


def _excel_length(text: str) -> int:
    """Characters as Excel counts them: an emoji counts as two."""
    return len(text.encode("utf-16-le")) // 2
