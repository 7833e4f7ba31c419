"""What reading a return gives: its tables as written and as typed values, and what was noticed on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.problems import Problem

WRITTEN = "__written"
"""Suffix of a column that keeps a cell exactly as it was written, beside its typed value."""

KEYS = ("person_key", "request_key")
"""Running numbers that tie rows of one return together; no file carries them, the reader gives them."""


@dataclass(frozen=True)
class ReadTable:
    """One table as read from one file.

    `rows` holds `row` (see `Problem.row`), the keys that the table has, and for each declared column found
    in the file its typed value under `name`; where typing can lose something, also the text under
    `name + WRITTEN`. A declared column that the file lacks is not there at all.
    """

    table: Table
    file: str
    rows: pl.DataFrame

    def has(self, column: str) -> bool:
        return column in self.rows.columns


@dataclass(frozen=True)
class ReadReturn:
    """A return as read: where from, for whom and when, its tables, and what was noticed."""

    declaration: Return
    shape: str
    files: tuple[Path, ...]
    tables: Mapping[str, ReadTable]
    year: int | None = None
    reference_date: date | None = None
    area: str | None = None
    problems: tuple[Problem, ...] = ()
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return self.declaration.kind

    def row_count(self, file: str) -> int:
        """Rows read from one of the files: of a file of many tables, the rows that hang from no other,
        which are the people."""
        own = [read for read in self.tables.values() if read.file == file]
        people = [
            read for read in own if read.table.parent is None and read.table.name != self.declaration.header
        ]
        return sum(read.rows.height for read in people or own[:1])
