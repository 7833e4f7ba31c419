"""Reads the Annex A lists: a workbook with both, or one CSV each. One list alone is fine."""

from lanyard.core.returns.annex_a import ANNEX_A, CSV
from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.problems import Problem
from lanyard.core.returns.readers.written_tables import place_of, take_table
from lanyard.core.returns.reading import ReadReturn, ReadTable


def read_annex_a(found: FoundReturn) -> ReadReturn:
    """Both lists, or the one there is; a note says which is missing. They say no year, area or date."""
    order = DateForm.DAY_FIRST if found.shape == CSV else DateForm.CELL
    tables: dict[str, ReadTable] = {}
    problems: list[Problem] = []
    notes: dict[str, list[str]] = {str(file): [] for file in found.files}
    for name, place_found in found.tables.items():
        place = place_of(ANNEX_A.kind, found.shape, place_found)
        written = take_table(place_found, place, None)
        typed = type_table(
            written.found.table,
            written.rows,
            kind=place.kind,
            file=place.file,
            order=order,
            shape=place.shape,
        )
        tables[name] = ReadTable(written.found.table, place.file, typed.rows)
        problems += [*written.problems, *typed.problems]
        notes[place.file] += [*written.notes, *typed.notes]
    notes[str(found.files[0])] += [*found.notes, *_missing_lists(found)]
    told = {file: tuple(dict.fromkeys(of_file)) for file, of_file in notes.items()}
    return ReadReturn(ANNEX_A, found.shape, found.files, tables, problems=tuple(problems), notes=told)


def _missing_lists(found: FoundReturn) -> list[str]:
    return [f"has no {table.title}" for table in ANNEX_A.tables if table.name not in found.tables]
