"""Turns a table as written into a table of typed values, by its declaration."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import polars as pl

from lanyard.core.returns.cells.column import Fault, ReadColumn
from lanyard.core.returns.cells.dates import read_dates
from lanyard.core.returns.cells.forms import DateForm
from lanyard.core.returns.cells.identifiers import read_codes, read_identifiers
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


def type_table(
    table: Table, written: pl.DataFrame, *, kind: str, file: str, order: DateForm, shape: str = ""
) -> TypedTable:
    """Types a table whose declared columns are all text under their declared names.

    `written` has `row`, the keys, and any of the declared columns; what is not declared is kept as it is.
    `kind` is the return's, `order` the form in which dates are expected, `shape` names table and columns in
    problems. An identifier column in which digits were lost has its texts beside it too, under
    `name + WRITTEN`.
    """
    declared = [column for column in table.columns if column.name in written.columns]
    read = [(column, _read_column(column, written[column.name], order)) for column in declared]
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


def _read_column(column: Column, texts: pl.Series, order: DateForm) -> ReadColumn:
    stripped = texts.str.strip_chars()
    bare = stripped.set(stripped == "", None) if (stripped == "").any() else stripped
    if column.kind is Kind.DATE:
        return read_dates(bare, order)
    read = _READERS.get(column.kind, ReadColumn)(bare)
    return replace(read, values=_as_codes(read.values, column.codes)) if column.codes else read


def _as_codes(texts: pl.Series, codes: CodeSet) -> pl.Series:
    """The same cells with the code itself where a file has another spelling of it."""
    if not codes.spellings:
        return texts
    known = {spelling.casefold(): code for spelling, code in codes.spellings.items()}
    met = texts.drop_nulls().unique().to_list()
    return texts.replace({text: known[text.casefold()] for text in met if text.casefold() in known})


_READERS: Mapping[Kind, Callable[[pl.Series], ReadColumn]] = {
    Kind.WHOLE: read_whole_numbers,
    Kind.NUMBER: read_numbers,
    Kind.PERCENT: read_percents,
    Kind.IDENTIFIER: read_identifiers,
    Kind.CODE: read_codes,
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
