"""Reads any declared return that comes as tables under headings: CSVs, or sheets of a workbook."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import polars as pl

from lanyard.core.returns.cells import DateForm, read_coded, type_table
from lanyard.core.returns.declare import Return
from lanyard.core.returns.found import FoundReturn, FoundTable
from lanyard.core.returns.headings import Place, missing_table
from lanyard.core.returns.nesting import keys_of
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.csv_files import read_csv
from lanyard.core.returns.readers.passed_over import heading_passed_over
from lanyard.core.returns.readers.ties import TableTies
from lanyard.core.returns.readers.told_above import ToldAbove, told_above
from lanyard.core.returns.readers.told_by_return import Told, header_of, told_by
from lanyard.core.returns.readers.written_tables import WrittenTable, place_of, take_table
from lanyard.core.returns.reading import ReadReturn, ReadTable

COPY = "H05"


@dataclass(frozen=True)
class _Typed:
    read: ReadTable
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


def read_declared(found: FoundReturn) -> ReadReturn:
    """The return in the found tables, tied together where the declaration ties them.

    Year, reference date and area come from the header's table, else from the lines above the headings, else
    from the dates in the rows. Coded cells become the codes that they can only mean.
    """
    tables = {name: _opened(one) for name, one in found.tables.items()}
    above = {name: told_above(one.sheet, one.row) for name, one in tables.items() if one.sheet}
    typed = {one.read.table.name: one for one in _typed_tables(replace(found, tables=tables))}
    reads = {name: one.read for name, one in typed.items()}
    told = told_by(found.declaration, reads, above.values())
    return ReadReturn(
        found.declaration,
        found.shape,
        found.files,
        {**header_of(found, reads, told), **reads},
        told.year,
        told.reference_date,
        told.area,
        (*_of_the_whole(found), *(problem for one in typed.values() for problem in one.problems)),
        _notes(found, typed.values(), told, above),
    )


def _opened(found: FoundTable) -> FoundTable:
    return found if found.sheet else replace(found, sheet=read_csv(found.path))


def _typed_tables(found: FoundReturn) -> Iterator[_Typed]:
    declared = found.declaration
    ties = TableTies(declared, found.shape)
    for table in declared.tables:
        if table.name not in found.tables:
            continue
        place = place_of(declared.kind, found.shape, found.tables[table.name])
        written = take_table(found.tables[table.name], place, None, heading_passed_over(declared))
        tied = ties.tie(written)
        typed = _typed(replace(written, rows=tied.rows), found)
        yield replace(typed, problems=(*typed.problems, *tied.problems))


def _typed(written: WrittenTable, found: FoundReturn) -> _Typed:
    table, file = written.found.table, str(written.found.path)
    typed = type_table(
        table,
        _with_mapped_values(written),
        kind=found.kind,
        file=file,
        order=DateForm.CELL,
        shape=found.shape,
        codes=read_coded,
    )
    read = ReadTable(table, file, _in_order(typed.rows, found.declaration, table.name))
    used = (
        (f"{table.title_in(found.shape)}: read with {written.found.map.title}",) if written.found.map else ()
    )
    return _Typed(read, (*written.problems, *typed.problems), (*used, *written.notes, *typed.notes))


def _with_mapped_values(written: WrittenTable) -> pl.DataFrame:
    """The rows with the codes that a column map has for a supplier's values."""
    values = written.found.map.values if written.found.map else {}
    known = [name for name in values if name in written.rows.columns]
    return written.rows.with_columns(
        pl.coalesce(
            pl.col(name)
            .str.to_lowercase()
            .replace_strict(values[name], default=None, return_dtype=pl.String()),
            name,
        ).alias(name)
        for name in known
    )


def _in_order(rows: pl.DataFrame, declared: Return, table: str) -> pl.DataFrame:
    """Row and keys first, then the columns, which are already in the declaration's order."""
    keys = ["row", *keys_of(declared, declared.table(table))]
    return rows.select(*keys, pl.exclude(keys))


def _of_the_whole(found: FoundReturn) -> Iterator[Problem]:
    """A query for each table below another that is not there, an error for each sheet that is a copy."""
    place = Place(found.kind, found.shape, str(found.files[0]))
    for table in found.declaration.data_tables:
        if table.parent and table.name not in found.tables:
            yield replace(missing_table(table, place), severity=Severity.QUERY)
    for copy in found.copies:
        yield _copy(copy, place)


def _copy(copy: FoundTable, place: Place) -> Problem:
    title = copy.table.title_in(place.shape)
    sheet = copy.sheet.sheet if copy.sheet else ""
    message = (
        f"The sheet '{sheet}' holds {title} too; it was not read. Put its rows under those of the first, "
        "or take the sheet out."
    )
    return Problem(COPY, Severity.ERROR, place.kind, place.file, title, 0, "", sheet, message)


def _notes(
    found: FoundReturn, typed: Iterable[_Typed], told: Told, above: Mapping[str, ToldAbove]
) -> Mapping[str, tuple[str, ...]]:
    notes: dict[str, list[str]] = {str(file): [] for file in found.files}
    for one in typed:
        notes[one.read.file] += [*one.notes, *_unread(above.get(one.read.table.name))]
    first = notes[str(found.files[0])]
    first += [*found.notes, *told.notes, *_missing_lists(found)]
    return {file: tuple(dict.fromkeys(of_file)) for file, of_file in notes.items()}


def _unread(above: ToldAbove | None) -> Iterator[str]:
    for value in above.unread if above else ():
        yield f"'{value[:40]}' above the headings could not be read as a date, an area or a year"


def _missing_lists(found: FoundReturn) -> Iterator[str]:
    for table in found.declaration.data_tables:
        if table.parent is None and table.name not in found.tables:
            yield f"has no {table.title_in(found.shape)}"
