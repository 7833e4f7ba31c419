"""Writes a SEN2 return as the five CSV modules of older supplier extracts, in the columns of 2023."""

from pathlib import Path

from lanyard.core.returns.readers.modules import YEAR_OF_COLUMNS
from lanyard.core.returns.sen2 import MODULES, SEN2
from lanyard.core.returns.writers.csv_files import PLAIN, CsvStyle, write_csv
from lanyard.core.returns.writers.record_ids import RecordIds
from lanyard.core.returns.writers.tables import Tables, as_text, headed, whole_tables

IDS = RecordIds("Person ID", "Person ID", "Requests Record ID", "Requests Record ID")


def write_modules(tables: Tables, folder: Path, style: CsvStyle = PLAIN) -> tuple[Path, ...]:
    """Writes `m1.csv` to `m5.csv` and gives their paths. What the modules do not hold is left out."""
    whole = whole_tables(SEN2, tables)
    files: list[Path] = []
    for table in SEN2.tables:
        if MODULES in table.titles:
            rows, columns = whole[table.name], table.columns_in(YEAR_OF_COLUMNS)
            texts = headed(as_text(rows, columns, "%F"), columns, MODULES)
            files.append(folder / f"{table.title_in(MODULES)}.csv")
            write_csv(rows.select(IDS.of(table)).hstack(texts), files[-1], style)
    return tuple(files)
