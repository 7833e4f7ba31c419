"""What recognising gives: which files are which return, and where its tables stand in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.errors import ReturnError
from lanyard.core.returns.grids import Grid


@dataclass(frozen=True)
class FoundTable:
    """A table found in a file: the row of its headings, and its cells where they are already read."""

    table: Table
    path: Path
    row: int
    sheet: Grid | None = None


@dataclass(frozen=True)
class FoundReturn:
    """A return recognised by its content. `tables` is empty for XML, whose reader finds them itself."""

    declaration: Return
    shape: str
    files: tuple[Path, ...]
    tables: Mapping[str, FoundTable] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        return self.declaration.kind


@dataclass(frozen=True)
class Recognised:
    """The returns found, the files refused and why, and files in folders that are no return."""

    returns: tuple[FoundReturn, ...]
    refused: tuple[ReturnError, ...]
    unknown: tuple[Path, ...]
