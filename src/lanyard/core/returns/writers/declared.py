"""Writes any declared return as CSVs, one a table, or as a workbook, one sheet a table."""

import csv
import io
from datetime import date
from pathlib import Path

from lanyard.core.returns.declare import Return
from lanyard.core.returns.writers.csv_files import MARKED, CsvStyle
from lanyard.core.returns.writers.declared_names import file_of, sheet_of, stem_of
from lanyard.core.returns.writers.declared_tables import Lines, ready_tables
from lanyard.core.returns.writers.tables import Tables, as_text, headed
from lanyard.core.returns.writers.xlsx import Block, Sheet, write_xlsx

CSV, WORKBOOK = "csv", "workbook"
DATES = "%d/%m/%Y"


def write_declared_csv(
    declaration: Return,
    tables: Tables,
    folder: Path,
    extracted: date | None = None,
    style: CsvStyle = MARKED,
) -> tuple[Path, ...]:
    """Writes one CSV for each table that is given, dates as dd/mm/yyyy, and gives their paths.

    Raises ValueError when a row hangs from nothing.
    """
    ready = ready_tables(declaration, tables, extracted)
    stem = stem_of(declaration, tables, extracted)
    files: list[Path] = []
    for table in ready.shown:
        rows = headed(as_text(ready.rows[table.name], table.columns, DATES), table.columns, CSV)
        files.append(folder / f"{file_of(declaration, table, CSV, stem)}.csv")
        text = _above(ready.lines, rows.width) + rows.write_csv(separator=style.delimiter)
        files[-1].write_bytes(text.encode(style.encoding))
    return tuple(files)


def write_declared_workbook(
    declaration: Return, tables: Tables, folder: Path, extracted: date | None = None
) -> tuple[Path, ...]:
    """Writes a workbook with a sheet for each table that is given, and gives its path.

    Raises ValueError when a row hangs from nothing.
    """
    ready = ready_tables(declaration, tables, extracted)
    sheets = []
    for table in ready.shown:
        rows = headed(ready.rows[table.name], table.columns, WORKBOOK)
        sheets.append(Sheet(sheet_of(table, WORKBOOK), (Block(rows, lines=ready.lines),)))
    path = folder / f"{stem_of(declaration, tables, extracted)}.xlsx"
    write_xlsx(path, sheets, dates="dd/mm/yyyy")
    return (path,)


def _above(lines: Lines, width: int) -> str:
    """The lines above the headings, as wide as the table, so that every record has as many cells."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    for label, told in lines:
        shown = told.strftime(DATES) if isinstance(told, date) else told
        writer.writerow([label, shown, *[""] * (width - 2)])
    return text.getvalue()
