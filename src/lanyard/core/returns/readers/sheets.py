"""Reads the pre-submission workbook of a SEN2 return: one sheet a table, headings as in a Blade export."""

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.sen2_tables import read_sen2_tables
from lanyard.core.returns.reading import ReadReturn


def read_sheets(found: FoundReturn) -> ReadReturn:
    """The return in the sheets of a workbook; it has no header, so year, census day and area stay open."""
    return read_sen2_tables(found, DateForm.ISO)
