"""Made-up rows in the columns that their return declares, with the truth beside them."""

import polars as pl

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.synth.sen2_tables import as_declared
from lanyard.core.synth.world import TRUTH

__all__ = ["FIRST_ROW", "TRUTH", "keyed", "listed", "renumbered"]

FIRST_ROW = 2
"""The row below the headings, as a spreadsheet counts."""


def listed(kind: str, table: str, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows of a table as a list has them: `row`, the truth where it names children, declared columns."""
    return keyed(kind, table, rows.with_columns(row=_rows(rows)), ())


def keyed(kind: str, table: str, rows: pl.DataFrame, keys: tuple[str, ...]) -> pl.DataFrame:
    """The same for rows that have `row` and keys of their own."""
    declared = BY_KIND[kind].table(table)
    truth = (TRUTH,) if declared.names_children else ()
    return as_declared(declared, rows, None, (*keys, *truth))


def renumbered(rows: pl.DataFrame) -> pl.DataFrame:
    """The rows of a list numbered anew from below the headings."""
    return rows.with_columns(row=_rows(rows))


def _rows(rows: pl.DataFrame) -> pl.Expr:
    return pl.int_range(FIRST_ROW, rows.height + FIRST_ROW, dtype=pl.Int64)
