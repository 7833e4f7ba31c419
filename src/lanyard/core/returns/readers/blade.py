"""Reads COLLECT's Blade export of a SEN2 return: one CSV a table, tied by table ids.

Files are known by their headings, not by their names (`Blade-Export_DD-MM-YYYY_<table>.csv`).
"""

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.sen2_tables import read_sen2_tables
from lanyard.core.returns.reading import ReadReturn


def read_blade(found: FoundReturn) -> ReadReturn:
    """The return in a set of Blade CSVs, whose dates look like 2022-Sep-28 00:00:00."""
    return read_sen2_tables(found, DateForm.YEAR_MONTH_NAME)
