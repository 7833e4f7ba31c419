"""Tables in which a few cells hold texts that no reader can type: how each shape of file is given them.

Such a text stands beside its empty typed cell under `name + WRITTEN`, as in tables that were read.
"""

from collections.abc import Callable, Mapping

import polars as pl

from lanyard.core.returns.reading import WRITTEN

Tables = Mapping[str, pl.DataFrame]


def typed(tables: Tables) -> Tables:
    """Without the texts: the cells are empty."""
    return {name: rows.drop(_columns(rows)) for name, rows in tables.items()}


def as_texts(tables: Tables) -> Tables:
    """Columns that hold such texts are text as a whole, for files of text."""
    return {name: _merged(rows, _all_text) for name, rows in tables.items()}


def as_cells(tables: Tables) -> Tables:
    """Columns that hold such texts keep their other cells' dates and numbers, for workbooks."""
    return {name: _merged(rows, _each_its_own) for name, rows in tables.items()}


def _columns(rows: pl.DataFrame) -> list[str]:
    return [name for name in rows.columns if name.endswith(WRITTEN)]


def _merged(rows: pl.DataFrame, merge: Callable[[pl.Series, pl.Series], pl.Series]) -> pl.DataFrame:
    written = _columns(rows)
    merged = [merge(rows[name.removesuffix(WRITTEN)], rows[name]) for name in written]
    return rows.with_columns(merged).drop(written)


def _all_text(values: pl.Series, texts: pl.Series) -> pl.Series:
    return values.cast(pl.String).fill_null(texts).alias(values.name)


def _each_its_own(values: pl.Series, texts: pl.Series) -> pl.Series:
    cells = [text if value is None else value for value, text in zip(values, texts, strict=True)]
    return pl.Series(values.name, cells, dtype=pl.Object)
