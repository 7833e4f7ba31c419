"""The person-level lists as files that inspectors' portals and people's programs take."""

from pathlib import Path

import polars as pl

from lanyard.core.lists.missing import missing
from lanyard.core.lists.person_list import Lists, PersonList
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.core.returns.declare import Column, Kind

_KINDS = {Kind.DATE: CellKind.UK_DATE, Kind.WHOLE: CellKind.WHOLE, Kind.PERCENT: CellKind.DECIMAL}
MISSING = (
    SheetColumn("Column", CellKind.TEXT, 60),
    SheetColumn("Blank cells", CellKind.COUNT, 12),
    SheetColumn("Rows", CellKind.COUNT, 12),
    SheetColumn("What would fill them", CellKind.PROSE, 50),
    SheetColumn("A blank is right when", CellKind.PROSE, 50),
)


def write_lists(outputs: Outputs, lists: Lists) -> None:
    """`lists/list-1` and `lists/list-2`, each as ODS, XLSX and CSV."""
    for name, person_list in (("list-1", lists.list_1), ("list-2", lists.list_2)):
        sheet = list_sheet(person_list)
        book = Workbook(f"{person_list.table.meaning}", (sheet, _missing_sheet(person_list)))
        _write(outputs, name, sheet, book)


def _write(outputs: Outputs, name: str, sheet: Sheet, book: Workbook) -> None:
    def as_xlsx(path: Path) -> None:
        write_xlsx(book, path)

    def as_ods(path: Path) -> None:
        write_ods(book, path)

    def as_csv(path: Path) -> None:
        write_csv(sheet, path)

    for ending, writer in (("ods", as_ods), ("xlsx", as_xlsx), ("csv", as_csv)):
        outputs.write(f"lists/{name}.{ending}", Audience.INSPECTORS, writer)


def list_sheet(person_list: PersonList) -> Sheet:
    """The list as a sheet: the template's headings exactly, in its order, with nothing above them."""
    table = person_list.table
    return Sheet(table.title, tuple(map(_column, table.columns)), person_list.rows)


def _column(column: Column) -> SheetColumn:
    return SheetColumn(column.title, _KINDS.get(column.kind, CellKind.TEXT), max(14, len(column.title) // 2))


def _missing_sheet(person_list: PersonList) -> Sheet:
    rows = [
        (one.heading, one.blank, one.rows, one.filled_by, one.rightly_blank) for one in missing(person_list)
    ]
    schema = {
        "column": pl.String,
        "blank": pl.Int64,
        "rows": pl.Int64,
        "filled_by": pl.String,
        "right": pl.String,
    }
    return Sheet(
        "What is missing",
        MISSING,
        pl.DataFrame(rows, schema=schema, orient="row"),
        heading=f"What {person_list.table.title} does not have",
        notes=person_list.notes,
    )
