"""List files of 25,000 children as XLSX and ODS, against the writers' bare time for the same cells."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter  # type: ignore[import-untyped]

from benchmarks.made_up import area
from benchmarks.measure import in_turn, tell_ratio
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Kind

CHILDREN = 25_000
KINDS = {Kind.DATE: CellKind.UK_DATE, Kind.WHOLE: CellKind.WHOLE, Kind.PERCENT: CellKind.DECIMAL}


def run(folder: Path) -> None:
    """Prints both ratios; the goal is 3."""
    book = _book()
    work, bare = in_turn(
        lambda: write_xlsx(book, folder / "ours.xlsx"),
        lambda: _bare_xlsx(book, folder / "bare.xlsx"),
        rounds=3,
    )
    tell_ratio(f"XLSX of {CHILDREN:,} rows", work, bare, 3)
    work, bare = in_turn(
        lambda: write_ods(book, folder / "ours.ods"), lambda: _bare_ods(book, folder / "bare.ods"), rounds=3
    )
    tell_ratio(f"ODS of {CHILDREN:,} rows", work, bare, 3)


def _book() -> Workbook:
    tables = area(CHILDREN).annex_a
    sheets = []
    for table in ANNEX_A.tables:
        rows = tables[table.name].select(column.name for column in table.columns)
        columns = tuple(SheetColumn(c.title, KINDS.get(c.kind, CellKind.TEXT), 14) for c in table.columns)
        sheets.append(Sheet(table.title, columns, rows))
    return Workbook("Benchmark", tuple(sheets))


def _bare_xlsx(book: Workbook, path: Path) -> None:
    with xlsxwriter.Workbook(
        str(path), {"constant_memory": True, "default_date_format": "dd/mm/yyyy"}
    ) as bare:
        for sheet in book.sheets:
            worksheet = bare.add_worksheet(sheet.name)
            for number, row in enumerate(sheet.rows.iter_rows()):
                worksheet.write_row(number, 0, row)


def _bare_ods(book: Workbook, path: Path) -> None:
    """The cells as plain text through a string for each row: the shortest streaming writer there is."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive, archive.open("content.xml", "w") as content:
        for sheet in book.sheets:
            for row in sheet.rows.iter_rows():
                cells = "".join(
                    f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row
                )
                content.write(f"<table:table-row>{cells}</table:table-row>".encode())
