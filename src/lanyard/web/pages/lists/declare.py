"""What a list page consists of. A feature declares one; the page, its filters and its files follow."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from django.db.models import Expression

from lanyard.core.packs.sheets import CellKind
from lanyard.web.pages.lists.errors import ListDeclarationError
from lanyard.web.pages.lists.filters import Filter

Row = TypeVar("Row")
"""A row of a table of the database, or of a frame (`frames.FrameRow`)."""
Value = str | int | float | date | datetime | None
"""What a cell of a file can hold."""


@dataclass(frozen=True)
class Cell:
    """What stands in a cell of the page: words, where they lead, smaller words below, a tag's colour."""

    words: str
    href: str = ""
    below: str = ""
    tag: str = ""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `cell` makes the words from a row; `order` names what it is sorted by, if it can be.

    In a file the cell holds its words, or `value` where that is given; `kind` and `width` (in characters)
    are those of the file.
    """

    name: str
    title: str
    cell: Callable[[Row], Cell | str]
    order: tuple[str | Expression, ...] = ()
    value: Callable[[Row], Value] | None = None
    kind: CellKind = CellKind.TEXT
    width: int = 30

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers, which stand to the right."""
        return self.kind.is_number

    def shown(self, row: Row) -> Cell:
        """The cell of one row on the page."""
        made = self.cell(row)
        return made if isinstance(made, Cell) else Cell(made)

    def filed(self, row: Row) -> Value:
        """The cell of one row in a file."""
        return self.value(row) if self.value else self.shown(row).words


@dataclass(frozen=True)
class Search:
    """A search box: every word typed must stand in one of the fields, in capitals or not."""

    title: str
    fields: tuple[str, ...]
    hint: str = ""


@dataclass(frozen=True)
class ListPage(Generic[Row]):
    """A list of rows as a page and as files.

    `name` is that of its files; `one` and `many` are what is counted ("person", "people"); `none_yet` is said
    where there is nothing to list at all; `more_in_files` are columns that only files have. The first column
    names the row. Rows come in the order of `sorted_by`, the first column's unless said otherwise; a minus
    before it turns the order round. `prepare` gets the rows of one page, or of a file, before their cells are
    made: there what the cells need beyond the rows is fetched at once.

    Raises `ListDeclarationError` when it cannot be sorted so, or two columns have one name.
    """

    name: str
    title: str
    one: str
    many: str
    columns: tuple[Column[Row], ...]
    none_yet: str
    search: Search | None = None
    filters: tuple[Filter[Any], ...] = ()
    more_in_files: tuple[Column[Row], ...] = ()
    sorted_by: str = ""
    per_page: int = 50
    prepare: Callable[[Sequence[Row]], None] | None = None

    def __post_init__(self) -> None:
        names = [column.name for column in (*self.columns, *self.more_in_files)]
        if len(set(names)) < len(names):
            raise ListDeclarationError(f"Two columns of the list {self.name} have one name.")
        if self.usual_order.removeprefix("-") not in self.sortable:
            raise ListDeclarationError(f"The list {self.name} cannot be sorted by {self.usual_order}.")

    def ready(self, rows: Iterable[Row]) -> Sequence[Row]:
        """Rows whose cells can be made."""
        fetched = list(rows)
        if self.prepare:
            self.prepare(fetched)
        return fetched

    @property
    def usual_order(self) -> str:
        """The order of the rows where nobody asked for another."""
        return self.sorted_by or self.columns[0].name

    @property
    def sortable(self) -> dict[str, Column[Row]]:
        """The columns by which the list can be sorted, by name."""
        return {column.name: column for column in self.columns if column.order}
