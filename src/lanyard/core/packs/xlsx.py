"""XLSX workbooks: real dates and numbers, text that can never start a formula, the same bytes each time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.utility import xl_col_to_name  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from lanyard.core.packs.brand import INK, WHITE
from lanyard.core.packs.limits import check_limits
from lanyard.core.packs.output_files import open_output
from lanyard.core.packs.row_heights import row_lines
from lanyard.core.packs.sheets import FIXED_CREATION, ROWS_WITH_CHOICES, CellKind, Sheet, Workbook
from lanyard.core.packs.spreadsheet_dates import day_as_text, day_number, is_real_date

NUMBER_FORMATS: dict[CellKind, str] = {
    CellKind.TEXT: "@",
    CellKind.PROSE: "General",
    CellKind.DATE: "dd/mm/yyyy",
    CellKind.UK_DATE: "dd/mm/yyyy",
    CellKind.WHOLE: "0",
    CellKind.COUNT: "#,##0",
    CellKind.DECIMAL: "#,##0.0",
    CellKind.PERCENT: "0.0%",
}

_A4 = 9
_LINE_HEIGHT = 15
_TALLEST_ROW = 408

Cell = str | int | float
CellWriter = Callable[[int, int, Cell], object]
"""Writes one cell at a row and a column, both counted from 0."""


def write_xlsx(workbook: Workbook, path: Path, *, created: datetime = FIXED_CREATION) -> None:
    """Writes ``workbook`` to ``path``.

    Days that a spreadsheet cannot hold (see ``spreadsheet_dates``) become text. Raises :class:`SheetError`
    when a sheet breaks a limit of Excel and :class:`OutputError` when the file cannot be written.
    """
    check_limits(workbook)
    # Rows wait in temporary files. They stay in the folder of the output: rows about children
    # must not be left on another disk.
    with open_output(path) as output, TemporaryDirectory(dir=path.parent, prefix=".") as waiting:
        file = xlsxwriter.Workbook(output, {**_SAFE, "tmpdir": waiting})
        file.set_properties({"title": workbook.title, "author": "Lanyard", "created": created})
        formats = _Formats.of(file)
        for sheet in workbook.sheets:
            _write_sheet(file.add_worksheet(sheet.name), sheet, formats)
        file.close()


_SAFE = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(frozen=True)
class _Formats:
    heading: Format
    titles: dict[CellKind, Format]
    kinds: dict[CellKind, Format]

    @classmethod
    def of(cls, file: xlsxwriter.Workbook) -> "_Formats":
        return cls(
            heading=file.add_format({"bold": True, "font_size": 14, "font_color": INK}),
            titles={kind: file.add_format(_title_style(kind)) for kind in CellKind},
            kinds={kind: file.add_format(_style(kind)) for kind in CellKind},
        )


def _style(kind: CellKind) -> dict[str, object]:
    wraps = kind is CellKind.PROSE
    return {"num_format": NUMBER_FORMATS[kind], "valign": "top", "align": _side(kind), "text_wrap": wraps}


def _title_style(kind: CellKind) -> dict[str, object]:
    colours = {"font_color": WHITE, "bg_color": INK}
    return {"bold": True, "text_wrap": True, "valign": "top", "align": _side(kind), **colours}


def _side(kind: CellKind) -> str:
    return "right" if kind.is_number else "left"


def _write_sheet(worksheet: Worksheet, sheet: Sheet, formats: _Formats) -> None:
    _set_columns(worksheet, sheet, formats)
    _write_lines_above(worksheet, sheet, formats)
    _write_titles(worksheet, sheet, formats)
    first_row = sheet.title_row
    styles = [formats.kinds[column.kind] for column in sheet.columns]
    for chunk in sheet.chunks():
        _set_heights(worksheet, first_row, row_lines(chunk, sheet.columns))
        _write_rows(worksheet, first_row, chunk, styles)
        first_row += chunk.height
    _offer_choices(worksheet, sheet)
    _set_view(worksheet, sheet)


def _set_columns(worksheet: Worksheet, sheet: Sheet, formats: _Formats) -> None:
    for position, column in enumerate(sheet.columns):
        worksheet.set_column(position, position, column.width, formats.kinds[column.kind])


def _write_lines_above(worksheet: Worksheet, sheet: Sheet, formats: _Formats) -> None:
    for row, line in enumerate(sheet.lines_above):
        style = formats.heading if line == sheet.heading else formats.kinds[CellKind.TEXT]
        if line:
            _write_text(worksheet, style, row, 0, line)


def _write_titles(worksheet: Worksheet, sheet: Sheet, formats: _Formats) -> None:
    row = sheet.title_row - 1
    for position, column in enumerate(sheet.columns):
        _write_text(worksheet, formats.titles[column.kind], row, position, column.title)
        if column.note:
            worksheet.write_comment(row, position, column.note, {"author": "", "x_scale": 2})


def _set_heights(worksheet: Worksheet, first_row: int, lines: pl.Series) -> None:
    """Makes room for sentences that run over several lines; not every program does so by itself."""
    for place in (lines > 1).arg_true():
        worksheet.set_row(first_row + place, min(_LINE_HEIGHT * lines[place], _TALLEST_ROW))


def _write_rows(worksheet: Worksheet, first_row: int, rows: pl.DataFrame, styles: list[Format]) -> None:
    writers = [
        _cell_writer(worksheet, dtype, style) for dtype, style in zip(rows.dtypes, styles, strict=True)
    ]
    columns = [_cells(values) for values in rows.iter_columns()]
    for row, cells in enumerate(zip(*columns, strict=True), start=first_row):
        for position, cell in enumerate(cells):
            if cell is not None:
                writers[position](row, position, cell)


def _cells(values: pl.Series) -> list[Cell | None]:
    """The values as the writer wants them; a day as its number, or as text when it is not a real date."""
    if values.dtype != pl.Date:
        return values.to_list()
    day = pl.col(values.name)
    real = is_real_date(day)
    days = values.to_frame().select(
        number=pl.when(real).then(day_number(day)), text=pl.when(~real).then(day_as_text(day))
    )
    return [text if number is None else number for number, text in days.iter_rows()]


def _cell_writer(worksheet: Worksheet, dtype: pl.DataType, style: Format) -> CellWriter:
    if dtype == pl.String:
        return partial(_write_text, worksheet, style)
    return partial(_write_day, worksheet) if dtype == pl.Date else worksheet.write_number


def _write_day(worksheet: Worksheet, row: int, column: int, day: Cell) -> None:
    write = worksheet.write_string if isinstance(day, str) else worksheet.write_number
    write(row, column, day)


def _write_text(worksheet: Worksheet, style: Format, row: int, column: int, text: str) -> None:
    if text.startswith("<r>") and text.endswith("</r>"):
        # The library would pass such text on as ready mark-up. As pieces of rich text it is escaped.
        worksheet.write_rich_string(row, column, style, text[:1], style, text[1:], style)
    else:
        worksheet.write_string(row, column, text, style)


def _offer_choices(worksheet: Worksheet, sheet: Sheet) -> None:
    for position, column in enumerate(sheet.columns):
        if column.choices is None:
            continue
        name, letters = column.choices.sheet, xl_col_to_name(column.choices.column, col_abs=True)
        cells = f"='{name}'!{letters}${column.choices.first_row}:{letters}${column.choices.last_row}"
        offered = {"validate": "list", "source": cells, "error_type": "warning", "ignore_blank": True}
        last_row = sheet.title_row + ROWS_WITH_CHOICES - 1
        worksheet.data_validation(sheet.title_row, position, last_row, position, offered)


def _set_view(worksheet: Worksheet, sheet: Sheet) -> None:
    title_row = sheet.title_row - 1
    worksheet.freeze_panes(sheet.title_row, 0)
    worksheet.autofilter(title_row, 0, title_row + sheet.rows.height, len(sheet.columns) - 1)
    # Codes such as UPNs are text on purpose: no green corner on each.
    worksheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    worksheet.set_landscape()
    worksheet.set_paper(_A4)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(title_row)
    worksheet.set_footer("&L&A&RPage &P of &N")
