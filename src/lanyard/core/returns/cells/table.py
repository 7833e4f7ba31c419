"""Turns a table as written into a table of typed values, by its declaration."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.cells.codes import codes_as_declared
from lanyard.core.returns.cells.column import Fault, ReadColumn
from lanyard.core.returns.cells.dates import read_dates
from lanyard.core.returns.cells.forms import DateForm
from lanyard.core.returns.cells.identifiers import read_identifiers
from lanyard.core.returns.cells.numbers import read_numbers, read_percents, read_whole_numbers
from lanyard.core.returns.declare import Column, Kind, Table
from lanyard.core.returns.problems import Problem
from lanyard.core.returns.reading import WRITTEN
from lanyard.core.words.code_sets import CodeSet

MOST_SHOWN = 200
"""Characters of a faulty cell that its problem repeats."""


@dataclass(frozen=True)
class TypedTable:
    """Rows with typed values (see `reading.ReadTable`), the cells that could not be read, and notes."""

    rows: pl.DataFrame
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


CodeReader = Callable[[pl.Series, CodeSet | None], ReadColumn]
"""Gives the codes that stripped texts of a column with these codes mean."""


def type_table(
    table: Table,
    written: pl.DataFrame,
    *,
    kind: str,
    file: str,
    order: DateForm,
    shape: str = "",
    codes: CodeReader = codes_as_declared,
) -> TypedTable:
    """Types a table whose declared columns are all text under their declared names.

    `written` has `row`, the keys, and any of the declared columns; what is not declared is kept as it is.
    `kind` is the return's, `order` the form in which dates are expected, `shape` names table and columns in
    problems, `codes` reads coded cells. An identifier column in which digits were lost, and a column of codes
    that were written in another way, have their texts beside them too, under `name + WRITTEN`.
    """
    declared = [column for column in table.columns if column.name in written.columns]
    read = [(column, _read_column(column, written[column.name], order, codes)) for column in declared]
    rows = written.drop(*(column.name for column in declared)).with_columns(_series(read))
    title = table.title_in(shape)
    problems = [
        Problem(
            fault.code,
            fault.severity,
            kind,
            file,
            title,
            row,
            column.heading(shape),
            text[:MOST_SHOWN],
            fault.message,
        )
        for column, cells in read
        for row, text, fault in _faulty(written["row"], cells)
    ]
    notes = (f"{title}, {c.heading(shape)}: {note}" for c, cells in read for note in cells.notes)
    return TypedTable(rows, tuple(problems), tuple(notes))


def _read_column(column: Column, texts: pl.Series, order: DateForm, codes: CodeReader) -> ReadColumn:
    stripped = texts.str.strip_chars()
    bare = stripped.set(stripped == "", None) if (stripped == "").any() else stripped
    if column.kind is Kind.DATE:
        return read_dates(bare, order)
    if column.kind is Kind.CODE:
        return codes(bare, column.codes)
    return _READERS.get(column.kind, ReadColumn)(bare)


_READERS: Mapping[Kind, Callable[[pl.Series], ReadColumn]] = {
    Kind.WHOLE: read_whole_numbers,
    Kind.NUMBER: read_numbers,
    Kind.PERCENT: read_percents,
    Kind.IDENTIFIER: read_identifiers,
}


def _series(read: Iterable[tuple[Column, ReadColumn]]) -> Iterator[pl.Series]:
    for column, cells in read:
        yield cells.values.alias(column.name)
        if cells.written is not None:
            yield cells.written.alias(column.name + WRITTEN)


def _faulty(rows: pl.Series, cells: ReadColumn) -> Iterator[tuple[int, str, Fault]]:
    if not cells.faults or cells.written is None:
        return
    bad = cells.written.is_in(list(cells.faults))
    for row, text in zip(rows.filter(bad), cells.written.filter(bad), strict=True):
        yield row, text, cells.faults[text]
