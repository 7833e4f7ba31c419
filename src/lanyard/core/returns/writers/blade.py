"""Writes a SEN2 return as COLLECT's Blade export: one CSV a table, tied by table ids."""

from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Table
from lanyard.core.returns.sen2 import BLADE, SEN2
from lanyard.core.returns.writers.csv_files import PLAIN, CsvStyle, write_csv
from lanyard.core.returns.writers.tables import Tables, as_text, whole_tables, year_of

DATES = "%Y-%b-%d 00:00:00"
HEADER = SEN2.tables[0]


def write_blade(tables: Tables, folder: Path, exported: date, style: CsvStyle = PLAIN) -> tuple[Path, ...]:
    """Writes `Blade-Export_DD-MM-YYYY_<table>.csv` for every table and gives their paths."""
    whole = whole_tables(SEN2, tables)
    files: list[Path] = []
    for table in SEN2.tables:
        files.append(folder / f"Blade-Export_{exported:%d-%m-%Y}_{_name(table)}.csv")
        write_csv(_texts(table, whole), files[-1], style)
    return tuple(files)


def _name(table: Table) -> str:
    return table.title_in(BLADE).lower()


def _texts(table: Table, tables: Tables) -> pl.DataFrame:
    rows, columns = tables[table.name], table.columns_in(year_of(tables))
    name, above = _name(table), _parent(table)
    ids = rows.select(
        _own_id(table).alias(f"{name}tableid"),
        pl.lit(tables["sen2"]["lea"][0]).alias("NativeId"),
        pl.int_range(1, pl.len() + 1).alias(f"{name}orderseqcolumn"),
        pl.lit(1).alias("sourceid"),
        *([_parent_id(above).alias(f"{_name(above)}tableid")] if above else []),
    )
    texts = as_text(rows, columns, DATES)
    return ids.hstack(texts.select(pl.col(c.name).alias(c.title.lower()) for c in columns))


def _parent(table: Table) -> Table | None:
    if table is HEADER:
        return None
    return SEN2.table(table.parent) if table.parent else HEADER


def _own_id(table: Table) -> pl.Expr:
    if table.name == "person":
        return pl.col("person_key")
    one_a_request = table.name == "requests" or table.most_per_parent == 1
    return pl.col("request_key") if one_a_request else pl.int_range(1, pl.len() + 1)


def _parent_id(parent: Table) -> pl.Expr:
    if parent is HEADER:
        return pl.lit(1)
    return _own_id(parent)
