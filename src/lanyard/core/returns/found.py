"""What recognising gives: which files are which return, and where its tables stand in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lanyard.core.returns.column_maps import TableMap
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.errors import ReturnError
from lanyard.core.returns.grids import Grid

SHEETS_THAT_EXPLAIN = ("Columns", "Codes")
"""Sheets of our own templates that hold no rows of a list."""


@dataclass(frozen=True)
class FoundTable:
    """A table found in a file: the row of its headings, and its cells where they are already read.

    `map` is the column map by which headings and values of its file are read, if any.
    """

    table: Table
    path: Path
    row: int
    sheet: Grid | None = None
    map: TableMap | None = None


@dataclass(frozen=True)
class FoundReturn:
    """A return recognised by its content. `tables` is empty for XML, whose reader finds them itself.

    `copies` are sheets that hold a table which another sheet of the file holds too; they are not read.
    """

    declaration: Return
    shape: str
    files: tuple[Path, ...]
    tables: Mapping[str, FoundTable] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    copies: tuple[FoundTable, ...] = ()

    @property
    def kind(self) -> str:
        return self.declaration.kind


@dataclass(frozen=True)
class Recognised:
    """The returns found, the files refused and why, and files in folders that are no return."""

    returns: tuple[FoundReturn, ...]
    refused: tuple[ReturnError, ...]
    unknown: tuple[Path, ...]
