"""Reads the published register of establishments: about 130 columns, of which the declared ones are kept."""

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.establishments import ESTABLISHMENT, ESTABLISHMENTS
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.headings import UNKNOWN
from lanyard.core.returns.readers.written_tables import place_of, take_table
from lanyard.core.returns.reading import ReadReturn, ReadTable


def read_establishments(found: FoundReturn) -> ReadReturn:
    """The register, dates as dd-mm-yyyy. Columns that are not declared are no problem here."""
    found_table = found.tables[ESTABLISHMENT.name]
    place = place_of(ESTABLISHMENTS.kind, found.shape, found_table)
    written = take_table(found_table, place, None)
    typed = type_table(
        ESTABLISHMENT,
        written.rows,
        kind=place.kind,
        file=place.file,
        order=DateForm.DAY_FIRST_DASHED,
        shape=place.shape,
    )
    problems = (*(p for p in written.problems if p.code != UNKNOWN), *typed.problems)
    notes = {place.file: tuple(dict.fromkeys((*written.notes, *typed.notes, *found.notes)))}
    tables = {ESTABLISHMENT.name: ReadTable(ESTABLISHMENT, place.file, typed.rows)}
    return ReadReturn(ESTABLISHMENTS, found.shape, found.files, tables, problems=problems, notes=notes)
