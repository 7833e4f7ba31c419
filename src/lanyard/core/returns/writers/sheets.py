"""Writes a SEN2 return as the pre-submission workbook: one sheet a table, headings as in a Blade export."""

from pathlib import Path

from lanyard.core.returns.sen2 import SEN2, WORKBOOK
from lanyard.core.returns.writers.record_ids import RecordIds
from lanyard.core.returns.writers.tables import Tables, whole_tables, year_of
from lanyard.core.returns.writers.xlsx import Block, Sheet, write_xlsx

IDS = RecordIds("persontableid", "persontableid", "requeststableid", "requeststableid")


def write_sheets(tables: Tables, path: Path) -> None:
    """Writes the workbook; the header has no sheet, its year says which columns the others have."""
    whole = whole_tables(SEN2, tables)
    sheets = []
    for table in SEN2.tables[1:]:
        rows, columns = whole[table.name], table.columns_in(year_of(whole))
        texts = rows.select(*IDS.of(table), *(rows[c.name].alias(c.title.lower()) for c in columns))
        sheets.append(Sheet(table.title_in(WORKBOOK), (Block(texts),)))
    write_xlsx(path, sheets, dates="yyyy-mm-dd")
