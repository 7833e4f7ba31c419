"""OpenDocument spreadsheets (ODF 1.3), streamed: long lists in little time and little memory.

Dates, numbers and percentages are real ones, no cell can hold a formula, and the same workbook gives the same
bytes.
"""

from datetime import datetime
from pathlib import Path
from typing import IO
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import polars as pl
from xlsxwriter.utility import xl_col_to_name  # type: ignore[import-untyped]

from lanyard.core.packs import ods_parts
from lanyard.core.packs.limits import check_limits
from lanyard.core.packs.ods_cells import cell, styled_text_cell, title_cell
from lanyard.core.packs.ods_choices import rows_with_choices
from lanyard.core.packs.output_files import open_output
from lanyard.core.packs.sheets import FIXED_CREATION, Sheet, Workbook


def write_ods(workbook: Workbook, path: Path, *, created: datetime = FIXED_CREATION) -> None:
    """Writes ``workbook`` to ``path``.

    Days outside 1 March 1900 to the year 9999 become text, as in the XLSX twin. Raises :class:`SheetError`
    when a sheet breaks a limit of spreadsheets and :class:`OutputError` when the file cannot be written.
    """
    check_limits(workbook)
    parts = {
        "styles.xml": ods_parts.STYLES,
        "meta.xml": ods_parts.meta(workbook, created),
        "settings.xml": ods_parts.settings(workbook),
    }
    parts["META-INF/manifest.xml"] = ods_parts.manifest(("content.xml", *parts))
    with open_output(path) as output, ZipFile(output, "w") as package:
        package.writestr(_entry("mimetype", ZIP_STORED), ods_parts.MIMETYPE)
        entry = _entry("content.xml", ZIP_DEFLATED)
        with package.open(entry, "w", force_zip64=_may_be_huge(workbook)) as content:
            _write_content(content, workbook)
        for name, part in parts.items():
            package.writestr(_entry(name, ZIP_DEFLATED), part)


def _entry(name: str, compression: int) -> ZipInfo:
    """A place in the package that tells nothing of the machine or the moment."""
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = compression
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _may_be_huge(workbook: Workbook) -> bool:
    """Whether the XML might pass 2 GB, at which a package needs its longer form."""
    longest_tags, longest_escape = 150, 6
    size = sum(
        sheet.rows.height * len(sheet.columns) * longest_tags + sheet.rows.estimated_size() * longest_escape
        for sheet in workbook.sheets
    )
    return size > 2**31


def _write_content(content: IO[bytes], workbook: Workbook) -> None:
    content.write(ods_parts.content_start(workbook).encode())
    for number, sheet in enumerate(workbook.sheets):
        _write_sheet(content, number, sheet)
    content.write(_filters(workbook).encode())
    content.write(ods_parts.CONTENT_END.encode())


def _write_sheet(content: IO[bytes], number: int, sheet: Sheet) -> None:
    content.write(_sheet_start(sheet).encode())
    for chunk in sheet.chunks():
        content.write(_rows(sheet, chunk).encode())
    content.write(rows_with_choices(number, sheet).encode())
    content.write(b"</table:table>")


def _sheet_start(sheet: Sheet) -> str:
    return (
        f'<table:table table:name={quoteattr(sheet.name)} table:style-name="t-sheet">'
        + "".join(
            f'<table:table-column table:style-name="{ods_parts.column_style(column.width)}" '
            f'table:default-cell-style-name="{ods_parts.cell_style(column.kind)}"/>'
            for column in sheet.columns
        )
        + "".join(_line_above(sheet, line) for line in sheet.lines_above)
        + "<table:table-header-rows><table:table-row>"
        + "".join(
            title_cell(column.title, column.note, ods_parts.title_style(column.kind))
            for column in sheet.columns
        )
        + "</table:table-row></table:table-header-rows>"
    )


def _line_above(sheet: Sheet, line: str) -> str:
    style = ods_parts.HEADING if line == sheet.heading else "Default"
    return f"<table:table-row>{styled_text_cell(line, style)}</table:table-row>"


def _rows(sheet: Sheet, chunk: pl.DataFrame) -> str:
    columns = zip(chunk.columns, sheet.columns, strict=True)
    cells = [cell(pl.col(name), column.kind) for name, column in columns]
    row = pl.concat_str(pl.lit("<table:table-row>"), *cells, pl.lit("</table:table-row>"))
    return str(chunk.select(row.str.join("")).item())


def _filters(workbook: Workbook) -> str:
    filters = "".join(_filter(position, sheet) for position, sheet in enumerate(workbook.sheets))
    return f"<table:database-ranges>{filters}</table:database-ranges>"


def _filter(position: int, sheet: Sheet) -> str:
    """Filter buttons on the titles of a sheet, under the name by which LibreOffice knows them as such."""
    name = "'" + sheet.name.replace("'", "''") + "'"
    last_column = xl_col_to_name(len(sheet.columns) - 1)
    last_row = sheet.title_row + sheet.rows.height
    cells = f"{name}.A{sheet.title_row}:{name}.{last_column}{last_row}"
    return (
        f'<table:database-range table:name="__Anonymous_Sheet_DB__{position}" '
        f'table:target-range-address={quoteattr(cells)} table:display-filter-buttons="true"/>'
    )
