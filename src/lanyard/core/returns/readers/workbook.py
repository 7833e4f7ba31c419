"""Reads XLSX and ODS workbooks into grids of text, one a sheet, with true row numbers.

Macros are never run. A real date cell comes as `yyyy-mm-dd`, in XLSX with its time behind it; a cell that
holds an error of the spreadsheet comes as what a person sees there, such as #REF!.
"""

from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from lanyard.core.returns.errors import NotRecognised, Unreadable
from lanyard.core.returns.grids import Grid, grid_of
from lanyard.core.returns.readers.archives import DAMAGED, Archive, open_archive
from lanyard.core.returns.readers.far_cells import check_parts

OLE_MARK = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
SAVE_AS = "Open it in the spreadsheet program and save it as XLSX or ODS, without a password."


@dataclass(frozen=True)
class Workbook:
    """The sheets of a workbook as grids, and what was noticed on opening it."""

    path: Path
    sheets: tuple[Grid, ...]
    notes: tuple[str, ...]


def read_workbook(path: Path) -> Workbook:
    """All sheets that hold cells.

    Raises `NotRecognised` for a file that is no XLSX or ODS workbook, `Unreadable` for a locked or damaged
    one, `Unsafe` for one that would fill the machine.
    """
    archive = open_archive(path)
    _check_is_workbook(archive)
    check_parts(archive)
    notes = ("holds macros, which were not run",) if "xl/vbaProject.bin" in archive.names else ()
    return Workbook(path, _sheets(path), notes)


def refuse_ole(path: Path) -> None:
    """Raises for an OLE container: a workbook with a password or in the format of before 2007."""
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Unreadable(path, "The workbook is locked with a password.", SAVE_AS)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        raise Unreadable(path, "The workbook is in the old XLS format.", SAVE_AS)
    raise NotRecognised(path, "The file is no workbook.", SAVE_AS)


def _check_is_workbook(archive: Archive) -> None:
    if "xl/workbook.bin" in archive.names:
        raise Unreadable(archive.path, "The workbook is in the binary XLSB format.", SAVE_AS)
    if "xl/workbook.xml" in archive.names:
        return
    if not archive.content("mimetype").startswith(ODS_TYPE):
        raise NotRecognised(archive.path, "The file is a zip and no workbook.", "Give the files in it.")
    if b"encryption-data" in archive.content("META-INF/manifest.xml"):
        raise Unreadable(archive.path, "The workbook is locked with a password.", SAVE_AS)


def _sheets(path: Path) -> tuple[Grid, ...]:
    try:
        reader = fastexcel.read_excel(path)
        grids = [_grid(path, reader, name) for name in reader.sheet_names]
    except (fastexcel.FastExcelError, pl.exceptions.PolarsError, ValueError) as fault:
        raise Unreadable(path, *DAMAGED) from fault
    return tuple(grid for grid in grids if grid.cells.width > 1)


def _grid(path: Path, reader: fastexcel.ExcelReader, name: str) -> Grid:
    sheet = reader.load_sheet(name, header_row=None, skip_rows=0, dtypes="string", whitespace_as_null=True)
    batch, errors = sheet.to_arrow_with_errors()
    texts = pl.DataFrame(pl.from_arrow(batch))
    for error in errors.errors if errors else ():
        row, column = error.offset_position
        texts[row, column] = _shown(error.detail)
    labels = [str(column.absolute_index) for column in sheet.available_columns()]
    return grid_of(path, name, texts.rename(dict(zip(texts.columns, labels, strict=True))))


def _shown(detail: str) -> str:
    """What a person sees in a cell whose formula fails."""
    return next((shown for name, shown in _ERRORS.items() if f"Error({name})" in detail), "#ERROR!")


_ERRORS = {
    "Div0": "#DIV/0!",
    "NA": "#N/A",
    "Name": "#NAME?",
    "Null": "#NULL!",
    "Num": "#NUM!",
    "Ref": "#REF!",
    "Value": "#VALUE!",
}
