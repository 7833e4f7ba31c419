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
    NUMBER = "number"
    PERCENT = "percent"


DTYPES: Mapping[Kind, pl.DataType] = {
    Kind.TEXT: pl.String(),
    Kind.DATE: pl.Date(),
    Kind.CODE: pl.String(),
    Kind.IDENTIFIER: pl.String(),
    Kind.WHOLE: pl.Int64(),
    Kind.NUMBER: pl.Float64(),
    Kind.PERCENT: pl.Float64(),
}


class Tells(StrEnum):
    """What a column tells of who a child is; linking reads columns by this, whatever return they stand in."""

    UPN = "upn"
    FORMER_UPN = "former_upn"
    ULN = "uln"
    NHS_NUMBER = "nhs_number"
    LOCAL_ID = "local_id"
    SURNAME = "surname"
    FORENAME = "forename"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    ETHNICITY = "ethnicity"
    POSTCODE = "postcode"


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
    `tells` says what it tells of who the child is. A column `to_confirm` is declared from knowledge of the
    field, not from a published specification: its name and codes are to be confirmed with a local sample.
    A date cannot lie before the date in the column `not_before` names; one that `may_lie_ahead`, such as a
    day on which something is due, may lie after the day of the return.
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
    tells: Tells | None = None
    to_confirm: bool = False
    not_before: str = ""
    may_lie_ahead: bool = False

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
    """One table of a return: its columns, the table it hangs from, and how many rows a parent may have.

    `key` names the running number that the reader gives each row, where other tables hang from it: rows carry
    the keys of the tables above them, and their own. `tied_by` is the column, in this table and in the one
    above it, by which rows of a shape without nesting are tied together. `aliases` are further titles under
    which rows of the same table stand in files, such as those of pupils who have left.
    """

    name: str
    title: str
    meaning: str
    columns: tuple[Column, ...]
    parent: str | None = None
    most_per_parent: int | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    key: str = ""
    tied_by: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def names_children(self) -> bool:
        """Whether its rows say of whom they speak."""
        return any(column.tells for column in self.columns)

    def telling(self, what: Tells) -> Column | None:
        """The first column that tells this of a child; None where there is none."""
        return next((column for column in self.columns if column.tells is what), None)

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


class Sender(StrEnum):
    """Who sends a return: one for the whole area, or each school for itself."""

    AREA = "area"
    SCHOOL = "school"


@dataclass(frozen=True)
class Return:
    """A return, register or log: what it is, whence its rules come, its tables from parent to child.

    `population` says who is in it, in plain words; `shapes` names the forms in which areas hold it; `header`
    is the table, if any, that has one row about the return itself. `collection` is the code by which the
    header of an XML return names it. Of a return that is `one_of_many`, such as a termly census or a monthly
    file, those of several reference dates count together; of any other the latest alone. `numbers` names the
    system whose own numbers for children its columns of `Tells.LOCAL_ID` hold: returns with the same system
    are linked by them. `months_fresh` says for how many months after its reference date it counts as current.
    `passes_over` names elements, columns and tables that the return is known to have and that nothing needs:
    they are neither read nor reported as unknown, and nor is what hangs from them. `names` are what people
    call it besides, short forms among them: they tell lists apart that have the same columns.
    """

    kind: str
    title: str
    population: str
    source: str
    tables: tuple[Table, ...]
    shapes: Mapping[str, str]
    years: Years = ALWAYS
    header: str = ""
    collection: str = ""
    sender: Sender = Sender.AREA
    one_of_many: bool = False
    numbers: str = ""
    months_fresh: int = 12
    passes_over: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def data_tables(self) -> tuple[Table, ...]:
        """Every table but the header."""
        return tuple(table for table in self.tables if table.name != self.header)

    @property
    def names_children(self) -> bool:
        """Whether any of its tables says of whom its rows speak."""
        return any(table.names_children for table in self.tables)

    def table(self, name: str) -> Table:
        """The table of that name; KeyError where there is none."""
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(f"{self.kind} has no table {name}")
