"""From what is written in a cell to its value: dates, numbers, identifiers, texts.

Nothing is guessed in silence. A cell that cannot be read, or that can be read in two ways, is a problem at
its row and column; a form that is read exactly but was not expected is a note with the number of cells.
"""

from lanyard.core.returns.cells.codes import read_coded
from lanyard.core.returns.cells.forms import DateForm
from lanyard.core.returns.cells.table import TypedTable, type_table

__all__ = ["DateForm", "TypedTable", "read_coded", "type_table"]
