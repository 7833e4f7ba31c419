"""Writes a SEN2 return as the department's Excel form: blocks of records under one another on one sheet."""

from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Table
from lanyard.core.returns.sen2 import FORM, SEN2
from lanyard.core.returns.writers.record_ids import RecordIds
from lanyard.core.returns.writers.tables import Tables, headed, whole_tables, year_of
from lanyard.core.returns.writers.xlsx import Block, Sheet, write_xlsx

SHEET = "Data Entry Template"
EMPTY_ROWS_BETWEEN = 2
IDS = RecordIds(
    "Person ID  (This must be a unique ID for each Person record)",
    "Person ID  (This must match the relevant ID in the Person record table)",
    "Requests record ID  (This must be a unique ID for each Requests record)",
    "Requests record ID  (This must match the relevant ID in the Requests table)",
)


def write_form(tables: Tables, path: Path) -> None:
    """Writes the form with the columns of the header's year."""
    whole = whole_tables(SEN2, tables)
    blocks = tuple(
        Block(_records(table, whole), table.title_in(FORM), EMPTY_ROWS_BETWEEN if number else 0)
        for number, table in enumerate(SEN2.tables)
    )
    write_xlsx(path, [Sheet(SHEET, blocks)], dates="yyyy-mm-dd")


def _records(table: Table, tables: Tables) -> pl.DataFrame:
    rows = tables[table.name]
    area = pl.lit(tables["sen2"]["lea"][0], pl.String).alias("LA (From Header Record)")
    record = pl.lit(table.title).alias("Record Type")
    ids = rows.select(record, *IDS.of(table), *([area] if table.name != "sen2" else []))
    return ids.hstack(headed(rows, table.columns_in(year_of(tables)), FORM))
