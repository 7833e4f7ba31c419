"""How many lines the sentences of a row need."""

import polars as pl

from lanyard.core.packs.sheets import CellKind, SheetColumn


def row_lines(rows: pl.DataFrame, columns: tuple[SheetColumn, ...]) -> pl.Series:
    """For each of the rows of a chunk, the lines that its longest cell of prose takes at the column's width.

    1 where there is no prose. An estimate: words of many widths are counted as characters of one.
    """
    prose = [
        _lines(pl.col(name), column.width)
        for name, column in zip(rows.columns, columns, strict=True)
        if column.kind is CellKind.PROSE
    ]
    return (
        rows.select(pl.max_horizontal(prose)).to_series() if prose else pl.repeat(1, rows.height, eager=True)
    )


def _lines(text: pl.Expr, width: int) -> pl.Expr:
    paragraphs = text.str.split("\n").list.eval((pl.element().str.len_chars() / width).ceil().clip(1))
    return paragraphs.list.sum().fill_null(1).cast(pl.Int32)
