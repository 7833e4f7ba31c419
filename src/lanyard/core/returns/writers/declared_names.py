"""What the files and sheets of a declared return are called."""

import re
from datetime import date

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.writers.tables import Tables

LONGEST_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_NOT_IN_FILE_NAMES = re.compile(r"[^A-Za-z0-9_]+")


def stem_of(declaration: Return, tables: Tables, extracted: date | None) -> str:
    """Begins the names of its files: its kind and, where the area has several, the day that they are of."""
    day = extracted or _told(declaration, tables)
    return f"{declaration.kind}-{day}" if declaration.one_of_many and day else declaration.kind


def file_of(declaration: Return, table: Table, shape: str, stem: str) -> str:
    """The name of a table's file without its ending; that of a return of one table needs no more."""
    if declaration.data_tables == (table,):
        return stem
    return f"{stem}-{_NOT_IN_FILE_NAMES.sub('-', table.title_in(shape)).strip('-').lower()}"


def sheet_of(table: Table, shape: str) -> str:
    """The name of a table's sheet."""
    return _NOT_IN_SHEET_NAMES.sub(" ", table.title_in(shape))[:LONGEST_SHEET_NAME]


def _told(declaration: Return, tables: Tables) -> date | None:
    header = tables.get(declaration.header)
    if header is None or header.is_empty() or "reference_date" not in header.columns:
        return None
    day = header["reference_date"].max()
    return day if isinstance(day, date) else None
