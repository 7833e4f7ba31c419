"""Writes a register of establishments as it is published: Windows-1252, dates as dd-mm-yyyy."""

from pathlib import Path

from lanyard.core.returns.establishments import CSV, ESTABLISHMENT, ESTABLISHMENTS
from lanyard.core.returns.writers.csv_files import WINDOWS, CsvStyle, write_csv
from lanyard.core.returns.writers.tables import Tables, as_text, headed, whole_tables


def write_establishments(tables: Tables, path: Path, style: CsvStyle = WINDOWS) -> None:
    """Writes the declared columns, some 20 of the 130 that the published file has."""
    rows = whole_tables(ESTABLISHMENTS, tables)[ESTABLISHMENT.name]
    texts = as_text(rows, ESTABLISHMENT.columns, "%d-%m-%Y")
    write_csv(headed(texts, ESTABLISHMENT.columns, CSV), path, style)
