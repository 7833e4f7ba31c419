"""CSV files that open well in a spreadsheet and read well in a program.

UTF-8 with a byte-order mark (without it Excel breaks accents), lines ended by CR LF, text and dates in
quotes, numbers bare. Text cannot start a formula. The same sheet gives the same bytes.
"""

from codecs import BOM_UTF8
from pathlib import Path
from typing import IO

import polars as pl

from lanyard.core.packs.cell_text import without_formula_start
from lanyard.core.packs.output_files import open_output
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn


def write_csv(sheet: Sheet, path: Path) -> None:
    """Writes the titles and rows of ``sheet`` to ``path``; its heading and notes stay out.

    Raises :class:`OutputError` when the file cannot be written.
    """
    with open_output(path) as file:
        file.write(BOM_UTF8)
        _write_lines(file, _titles(sheet.columns))
        for rows in sheet.chunks():
            _write_lines(file, rows.select(_as_written(sheet.columns)))


def _write_lines(file: IO[bytes], lines: pl.DataFrame) -> None:
    lines.write_csv(file, include_header=False, quote_style="non_numeric", line_terminator="\r\n")


def _titles(columns: tuple[SheetColumn, ...]) -> pl.DataFrame:
    return pl.select(
        without_formula_start(pl.lit(column.title)).alias(str(position))
        for position, column in enumerate(columns)
    )


def _as_written(columns: tuple[SheetColumn, ...]) -> list[pl.Expr]:
    names = [str(position) for position in range(len(columns))]
    return [_cell(pl.col(name), column.kind).alias(name) for name, column in zip(names, columns, strict=True)]


def _cell(value: pl.Expr, kind: CellKind) -> pl.Expr:
    if kind.stored_as == pl.String:
        return without_formula_start(value)
    return value.dt.strftime("%d/%m/%Y") if kind is CellKind.UK_DATE else value
