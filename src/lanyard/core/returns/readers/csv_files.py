"""Reads CSV files into grids of text: any delimiter, quoted or not, with true row numbers.

A row is a record: a quoted line break does not start a new one, so rows count as a spreadsheet shows them.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path

import polars as pl

from lanyard.core.returns.errors import Unreadable, Unsafe
from lanyard.core.returns.grids import ROWS_TO_LOOK_FOR_HEADINGS, Grid, grid_of
from lanyard.core.returns.readers.text_files import TextFile, open_head, open_text
from lanyard.core.words.numbers import counted

MOST_COLUMNS = 1_000
HEAD_BYTES = 262_144
DELIMITERS = (",", ";", "\t")


def read_csv(path: Path) -> Grid:
    """The whole file as a grid. Raises `ReturnError` when it is no text, damaged or too wide."""
    text = open_text(path)
    head = text.content[:HEAD_BYTES].decode(errors="replace")
    delimiter = _delimiter(head)
    width = _width(path, head, delimiter)
    return _quickly(text, delimiter, width) or _exactly(text, delimiter, width)


def read_csv_head(path: Path) -> Grid:
    """The first rows only, for recognising the file."""
    head = open_head(path, HEAD_BYTES)
    delimiter = _delimiter(head)
    width = _width(path, head, delimiter)
    return grid_of(path, "", _frame(_first_records(head, delimiter), width))


def _delimiter(head: str) -> str:
    """The delimiter that stands most often, outside quotation marks, in the first lines."""
    first = "\n".join(head.splitlines()[:ROWS_TO_LOOK_FOR_HEADINGS])
    bare = "".join(part for i, part in enumerate(first.split('"')) if i % 2 == 0)
    return max(DELIMITERS, key=bare.count)


def _width(path: Path, head: str, delimiter: str) -> int:
    return _checked_width(path, max(map(len, _first_records(head, delimiter)), default=1))


def _checked_width(path: Path, width: int) -> int:
    if width > MOST_COLUMNS:
        raise Unsafe(
            path,
            f"The file has {counted(width, 'column', 'columns')}; no return has more than {MOST_COLUMNS:,}.",
            "Export only the columns of the return.",
        )
    return max(width, 1)


def _first_records(head: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(head.removeprefix("\ufeff"), newline=""), delimiter=delimiter)
    return list(islice(_records(reader), ROWS_TO_LOOK_FOR_HEADINGS))


def _records(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    """Records up to the first that cannot be read."""
    try:
        yield from reader
    except csv.Error:
        return


def _quickly(text: TextFile, delimiter: str, width: int) -> Grid | None:
    """The grid, when every record has as many cells as the widest; else None."""
    schema = {str(position): pl.String() for position in range(width)}
    try:
        cells = pl.read_csv(text.content, has_header=False, schema=schema, separator=delimiter)
    except pl.exceptions.PolarsError:
        return None
    between = cells.height * (width - 1)
    if between + _delimiters_within(cells, text, delimiter) != text.content.count(delimiter.encode()):
        return None
    return grid_of(text.path, "", cells, text.notes)


def _delimiters_within(cells: pl.DataFrame, text: TextFile, delimiter: str) -> int:
    if b'"' not in text.content:
        return 0
    counts = cells.select(pl.all().str.count_matches(delimiter, literal=True).sum())
    return sum(int(count or 0) for count in counts.row(0))


def _exactly(text: TextFile, delimiter: str, width: int) -> Grid:
    """The grid of a file whose records differ in length, with a note on those that are short."""
    try:
        records = list(csv.reader(io.StringIO(text.content.decode(), newline=""), delimiter=delimiter))
    except csv.Error as fault:
        raise Unreadable(
            text.path, f"The CSV is damaged ({fault}).", "Look for a quotation mark that is not closed."
        ) from fault
    widest = _checked_width(text.path, max(width, *map(len, records)))
    short = [row for row, record in enumerate(records, 1) if 0 < len(record) < width]
    notes = (*text.notes, *_short_notes(short))
    return grid_of(text.path, "", _frame(records, widest), notes)


def _short_notes(rows: Sequence[int]) -> Iterator[str]:
    if rows:
        number = counted(len(rows), "row has", "rows have")
        yield f"{number} fewer cells than the widest; the first is row {rows[0]}"


def _frame(records: Sequence[list[str]], width: int) -> pl.DataFrame:
    """Records as a frame of texts, the short ones filled with nulls."""
    columns = zip_longest(*records)
    filled = {str(i): pl.Series(values, dtype=pl.String) for i, values in enumerate(columns)}
    empty = {str(i): pl.lit(None, pl.String) for i in range(len(filled), width)}
    return pl.DataFrame(filled).with_columns(**empty)
