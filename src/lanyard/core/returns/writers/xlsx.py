"""Writes frames into an XLSX workbook: real dates and numbers, no text ever taken for a formula or a link."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import polars as pl
import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

FIXED_TIME = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook's own time has no zone; fixed for equal bytes


@dataclass(frozen=True)
class Block:
    """A frame with its headings; `title` stands alone in the row above, after `gap` empty rows.

    `lines` are pairs of a label and what it says, a row each, above all.
    """

    rows: pl.DataFrame
    title: str = ""
    gap: int = 0
    lines: tuple[tuple[str, str | date], ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A sheet and its blocks from top to bottom."""

    name: str
    blocks: tuple[Block, ...]


def write_xlsx(path: Path, sheets: Sequence[Sheet], *, dates: str) -> None:
    """Writes the sheets; `dates` is the number format of date cells, such as dd/mm/yyyy.

    The same input gives the same bytes.
    """
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        workbook.set_properties({"created": FIXED_TIME})
        date_format = workbook.add_format({"num_format": dates})
        for sheet in sheets:
            _write_sheet(workbook.add_worksheet(sheet.name), sheet, date_format)


def _write_sheet(worksheet: Worksheet, sheet: Sheet, date_format: Format) -> None:
    row = 0
    for block in sheet.blocks:
        row = _write_lines(worksheet, block, row, date_format)
        row += block.gap
        if block.title:
            worksheet.write_string(row, 0, block.title)
            row += 1
        row = _write_block(worksheet, block.rows, row, date_format)


def _write_lines(worksheet: Worksheet, block: Block, row: int, date_format: Format) -> int:
    for number, cells in enumerate(block.lines, row):
        for column, cell in enumerate(cells):
            _write_cell(worksheet, (number, column), cell, date_format)
    return row + len(block.lines)


def _write_block(worksheet: Worksheet, rows: pl.DataFrame, row: int, date_format: Format) -> int:
    """Headings and cells from the given row; gives the first free row below."""
    for column, heading in enumerate(rows.columns):
        worksheet.write_string(row, column, heading)
    for number, cells in enumerate(rows.iter_rows(), row + 1):
        for column, cell in enumerate(cells):
            _write_cell(worksheet, (number, column), cell, date_format)
    return row + 1 + rows.height


def _write_cell(
    worksheet: Worksheet, at: tuple[int, int], cell: str | float | date | None, date_format: Format
) -> None:
    if isinstance(cell, str):
        worksheet.write_string(*at, cell)
    elif isinstance(cell, date):
        worksheet.write_datetime(*at, cell, date_format)
    elif cell is not None:
        worksheet.write_number(*at, cell)
