"""Reads the five CSV modules of older supplier extracts: person, requests, assessment, plan, active plan.

They have no header, named settings, placements or needs; rules and figures on those are not checked.
"""

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.sen2_tables import read_sen2_tables
from lanyard.core.returns.reading import ReadReturn

YEAR_OF_COLUMNS = 2023


def read_modules(found: FoundReturn) -> ReadReturn:
    """The return in a set of module CSVs; year, census day and area stay open."""
    return read_sen2_tables(found, DateForm.ISO, YEAR_OF_COLUMNS)
