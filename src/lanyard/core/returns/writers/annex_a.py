"""Writes the Annex A lists: a workbook with real dates and numbers, or one CSV a list."""

from pathlib import Path

from lanyard.core.returns.annex_a import ANNEX_A, CSV, WORKBOOK
from lanyard.core.returns.writers.csv_files import MARKED, CsvStyle, write_csv
from lanyard.core.returns.writers.tables import Tables, as_text, headed, whole_tables
from lanyard.core.returns.writers.xlsx import Block, Sheet, write_xlsx

DATES = "%d/%m/%Y"


def write_annex_a(tables: Tables, path: Path) -> None:
    """Writes a workbook with the sheets List_1 and List_2; a list that is not given is left out."""
    whole, sheets = whole_tables(ANNEX_A, tables), []
    for table in ANNEX_A.tables:
        if table.name in tables:
            rows = headed(whole[table.name], table.columns, WORKBOOK)
            sheets.append(Sheet(table.title_in(WORKBOOK), (Block(rows),)))
    write_xlsx(path, sheets, dates="dd/mm/yyyy")


def write_annex_a_csv(tables: Tables, folder: Path, style: CsvStyle = MARKED) -> tuple[Path, ...]:
    """Writes `List_1.csv` and `List_2.csv`, dates as dd/mm/yyyy, and gives their paths."""
    whole, files = whole_tables(ANNEX_A, tables), list[Path]()
    for table in ANNEX_A.tables:
        if table.name in tables:
            files.append(folder / f"{table.title}.csv")
            texts = as_text(whole[table.name], table.columns, DATES)
            write_csv(headed(texts, table.columns, CSV), files[-1], style)
    return tuple(files)
