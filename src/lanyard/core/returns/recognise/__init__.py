"""Recognises returns by their content, never by their names, and reads them.

`recognise` takes files and folders; `read` gives the return with its tables, problems and notes.
"""

from lanyard.core.returns.found import FoundReturn, FoundTable, Recognised
from lanyard.core.returns.recognise.paths import recognise
from lanyard.core.returns.recognise.which_reader import read

__all__ = ["FoundReturn", "FoundTable", "Recognised", "read", "recognise"]
