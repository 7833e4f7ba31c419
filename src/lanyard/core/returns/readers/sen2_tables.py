"""Reads a SEN2 return that comes as tables with ids: Blade export, form, workbook, modules."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Table
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.headings import Place, missing_table
from lanyard.core.returns.problems import Problem
from lanyard.core.returns.readers.keys import Ties, key_name
from lanyard.core.returns.readers.written_tables import WrittenTable, place_of, take_table
from lanyard.core.returns.reading import KEYS, ReadReturn, ReadTable
from lanyard.core.returns.sen2 import MODULES, SEN2, WORKBOOK

HEADER = SEN2.tables[0]


@dataclass(frozen=True)
class _Typed:
    read: ReadTable
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Header:
    year: int | None = None
    reference_date: date | None = None
    area: str | None = None


def read_sen2_tables(found: FoundReturn, order: DateForm, columns_of: int | None = None) -> ReadReturn:
    """The return in the found tables. `order` is the form in which the shape writes its dates.

    Year, census day and area come from the header; a shape without header leaves them open. `columns_of` is
    the year whose columns such a shape has, where that is known.
    """
    told = _told(found, order)
    header = _header_table(found, order, told.year)
    typed = [*([header] if header else []), *_tied_tables(found, told.year or columns_of, order)]
    return ReadReturn(
        SEN2,
        found.shape,
        found.files,
        {table.read.table.name: table.read for table in typed},
        told.year,
        told.reference_date,
        told.area,
        (*_missing_tables(found), *(problem for table in typed for problem in table.problems)),
        _notes(found, typed),
    )


def _told(found: FoundReturn, order: DateForm) -> _Header:
    """What the header says, read without knowing the year, since that is one of its cells."""
    header = _header_table(found, order, None)
    if header is None or header.read.rows.is_empty():
        return _Header()
    row = header.read.rows.row(0, named=True)
    return _Header(row.get("year"), row.get("reference_date"), row.get("lea"))


def _header_table(found: FoundReturn, order: DateForm, year: int | None) -> _Typed | None:
    if HEADER.name not in found.tables:
        return None
    place = place_of(SEN2.kind, found.shape, found.tables[HEADER.name])
    written = take_table(found.tables[HEADER.name], place, year, key_name)
    ids = [column for column in written.rows.columns if column.endswith("tableid")]
    return _typed(written, written.rows.drop(ids), found, order)


def _tied_tables(found: FoundReturn, year: int | None, order: DateForm) -> Iterable[_Typed]:
    ties = Ties(SEN2.kind, found.shape)
    for table in SEN2.tables[1:]:
        if table.name in found.tables:
            place = place_of(SEN2.kind, found.shape, found.tables[table.name])
            tied = ties.tie(take_table(found.tables[table.name], place, year, key_name))
            typed = _typed(tied.written, tied.rows, found, order)
            yield _Typed(typed.read, (*typed.problems, *tied.problems), typed.notes)


def _typed(written: WrittenTable, rows: pl.DataFrame, found: FoundReturn, order: DateForm) -> _Typed:
    table, file = written.found.table, str(written.found.path)
    typed = type_table(table, rows, kind=SEN2.kind, file=file, order=order, shape=found.shape)
    read = ReadTable(table, file, _in_order(typed.rows))
    return _Typed(read, (*written.problems, *typed.problems), (*written.notes, *typed.notes))


def _in_order(rows: pl.DataFrame) -> pl.DataFrame:
    """Row and keys first, then the columns, which are already in the declaration's order."""
    keys = [key for key in ("row", *KEYS) if key in rows.columns]
    return rows.select(*keys, pl.exclude(keys))


def _missing_tables(found: FoundReturn) -> Iterator[Problem]:
    """One problem for each table that the shape has and the files lack."""
    place = Place(SEN2.kind, found.shape, str(found.files[0]))
    for table in SEN2.tables:
        if table.name not in found.tables and _has_table(found.shape, table):
            yield missing_table(table, place)


def _has_table(shape: str, table: Table) -> bool:
    """The workbook has no sheet for the header; the modules have those tables that they have names for."""
    if shape == MODULES:
        return shape in table.titles
    return shape != WORKBOOK or table is not HEADER


def _notes(found: FoundReturn, typed: Iterable[_Typed]) -> Mapping[str, tuple[str, ...]]:
    notes: dict[str, list[str]] = {str(file): [] for file in found.files}
    for table in typed:
        notes[table.read.file] += table.notes
    for note in found.notes:
        notes[str(found.files[0])].append(note)
    return {file: tuple(dict.fromkeys(told)) for file, told in notes.items()}
