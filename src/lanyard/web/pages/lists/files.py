"""Lists as files: what the page would show on all its pages, as CSV or a spreadsheet.

No cell can start a formula: that is the work of the writers in `lanyard.core.packs`.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from django.http import HttpRequest, HttpResponse

from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.sheets import Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.web.pages.lists.asked import asked_of, narrowed
from lanyard.web.pages.lists.declare import Column, ListPage, Row
from lanyard.web.pages.lists.errors import UnknownFileTypeError
from lanyard.web.pages.lists.frames import AnyRows


class FileType(StrEnum):
    """The kinds of file that a list can be had as; each value is the file's ending."""

    CSV = "csv"
    XLSX = "xlsx"
    ODS = "ods"

    @property
    def words(self) -> str:
        """What people call it."""
        return _WORDS[self]

    @property
    def media_type(self) -> str:
        """What browsers are told it is."""
        return _MEDIA_TYPES[self]


_WORDS = {
    FileType.CSV: "CSV",
    FileType.XLSX: "Excel (XLSX)",
    FileType.ODS: "OpenDocument (ODS)",
}
_MEDIA_TYPES = {
    FileType.CSV: "text/csv; charset=utf-8",
    FileType.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileType.ODS: "application/vnd.oasis.opendocument.spreadsheet",
}


def file_type_of(request: HttpRequest) -> FileType:
    """The kind of file that an address asks for, CSV where it does not say. Raises `UnknownFileTypeError`."""
    asked = request.GET.get("file", FileType.CSV)
    if asked not in list(FileType):
        raise UnknownFileTypeError(f"Lists can be had as {', '.join(each.words for each in FileType)}.")
    return FileType(asked)


def sheet_of(request: HttpRequest, page: ListPage[Row], rows: AnyRows) -> Sheet:
    """Every row that the request asks for, whatever page it is on, with the columns only files have."""
    asked = asked_of(page, request.GET)
    columns = (*page.columns, *page.more_in_files)
    found = page.ready(narrowed(page, asked, rows))
    return Sheet(
        name=page.title[:31],
        columns=tuple(SheetColumn(column.title, column.kind, column.width) for column in columns),
        rows=pl.DataFrame([_series(column, found) for column in columns]),
    )


def file_answer(sheet: Sheet, file_type: FileType, name: str) -> HttpResponse:
    """A sheet as a download called `name`, with the ending of its kind."""
    file_name = f"{name}.{file_type}"
    with TemporaryDirectory() as folder:
        path = Path(folder, file_name)
        _WRITERS[file_type](sheet, path)
        content = path.read_bytes()
    return HttpResponse(
        content,
        content_type=file_type.media_type,
        headers={"Content-Disposition": f'attachment; filename="{file_name}"', "Cache-Control": "no-store"},
    )


def _series(column: Column[Row], rows: Sequence[Row]) -> pl.Series:
    values = [column.filed(row) for row in rows]
    return pl.Series(column.name, values, dtype=column.kind.stored_as)


def _workbook(sheet: Sheet) -> Workbook:
    return Workbook(sheet.name, (sheet,))


_WRITERS: dict[FileType, Callable[[Sheet, Path], None]] = {
    FileType.CSV: write_csv,
    FileType.XLSX: lambda sheet, path: write_xlsx(_workbook(sheet), path),
    FileType.ODS: lambda sheet, path: write_ods(_workbook(sheet), path),
}
