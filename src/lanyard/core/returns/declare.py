"""How a return is declared: once, as data.

Readers, checks, the data dictionary, template files and made-up data all derive from these declarations.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import polars as pl

from lanyard.core.words.code_sets import CodeSet
from lanyard.core.words.identifiers import Identifier


class Kind(StrEnum):
    """What a column holds once it is read."""

    TEXT = "text"
    DATE = "date"
    CODE = "code"
    IDENTIFIER = "identifier"
    WHOLE = "whole number"
    PERCENT = "percent"


DTYPES: Mapping[Kind, pl.DataType] = {
    Kind.TEXT: pl.String(),
    Kind.DATE: pl.Date(),
    Kind.CODE: pl.String(),
    Kind.IDENTIFIER: pl.String(),
    Kind.WHOLE: pl.Int64(),
    Kind.PERCENT: pl.Float64(),
}


@dataclass(frozen=True)
class Years:
    """The collection years in which something holds, both ends included; None is open."""

    first: int | None = None
    last: int | None = None

    def __contains__(self, year: int) -> bool:
        return (self.first or year) <= year <= (self.last or year)


ALWAYS = Years()


@dataclass(frozen=True)
class Column:
    """One column of a return.

    `name` is our word for it in tables; `title` is what the return itself calls it; `headings` gives what
    each other shape of the same return calls it; `aliases` are further headings met in suppliers' files.
    """

    name: str
    title: str
    meaning: str
    kind: Kind = Kind.TEXT
    item: str = ""
    codes: CodeSet | None = None
    identifier: Identifier | None = None
    years: Years = ALWAYS
    needed: str = ""
    headings: Mapping[str, str] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()

    @property
    def dtype(self) -> pl.DataType:
        return DTYPES[self.kind]

    def heading(self, shape: str) -> str:
        """What the given shape calls this column."""
        return self.headings.get(shape, self.title)

    @property
    def all_headings(self) -> tuple[str, ...]:
        """Every heading under which this column is known, the return's own first."""
        return tuple(dict.fromkeys((self.title, *self.headings.values(), *self.aliases)))


@dataclass(frozen=True)
class Table:
    """One table of a return: its columns, the table it hangs from, and how many rows a parent may have."""

    name: str
    title: str
    meaning: str
    columns: tuple[Column, ...]
    parent: str | None = None
    most_per_parent: int | None = None
    titles: Mapping[str, str] = field(default_factory=dict)

    def column(self, name: str) -> Column:
        """The column of that name; KeyError where there is none."""
        return next((c for c in self.columns if c.name == name), None) or self._no_column(name)

    def _no_column(self, name: str) -> Column:
        raise KeyError(f"table {self.name} has no column {name}")

    def columns_in(self, year: int) -> tuple[Column, ...]:
        """The columns that the return of that collection year has."""
        return tuple(column for column in self.columns if year in column.years)

    def title_in(self, shape: str) -> str:
        """What the given shape calls this table."""
        return self.titles.get(shape, self.title)


@dataclass(frozen=True)
class Return:
    """A statutory return: what it is, from where its rules come, and its tables from parent to child.

    `population` says who is in it, in plain words; `shapes` names the forms in which areas hold it; `header`
    is the table, if any, that has one row about the return itself.
    """

    kind: str
    title: str
    population: str
    source: str
    tables: tuple[Table, ...]
    shapes: Mapping[str, str]
    years: Years = ALWAYS
    header: str = ""

    def table(self, name: str) -> Table:
        """The table of that name; KeyError where there is none."""
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(f"{self.kind} has no table {name}")
