"""Turns the elements of a return into rows, as its declared tables nest in one another.

An element that no table knows and in which something known stands is a wrapper: what is in it belongs where
the wrapper stands.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

import polars as pl
from lxml.etree import _Element

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.nesting import below, keys_of

Cell = str | int | None
XML = "xml"


class Elsewhere:
    """A tag that holds no cell of the table: ignored, or unknown and counted."""


IGNORED: Final = Elsewhere()
UNKNOWN: Final = Elsewhere()


@dataclass(frozen=True)
class Below:
    """A cell that stands with the row above: `rows` has at most one row there, and this is its cell."""

    rows: "TableRows"
    cell: int


Meaning: TypeAlias = "int | TableRows | Below | Elsewhere"
"""What a tag stands for: a cell of the row, rows below it, a cell of a row below, or nothing."""


class TagMap(dict[object, Meaning]):
    """What each tag means inside one table's element; learns the ways in which a file writes a tag.

    Namespace and letter case are passed over. Comments and processing instructions are ignored.
    """

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        super().__init__()
        self._meanings = meanings

    def __missing__(self, tag: object) -> Meaning:
        name = local_name(tag)
        meaning = self._meanings.get(name, UNKNOWN) if name else IGNORED
        self[tag] = meaning
        return meaning

    def knows(self, tag: object) -> bool:
        """Whether the tag holds something of the table."""
        return self[tag].__class__ is not Elsewhere


def local_name(tag: object) -> str:
    """A tag without its namespace, in lower case; empty for comments and processing instructions."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def element_names(table: Table) -> tuple[str, ...]:
    """What the table's element is called: its own name first, then those of the same rows elsewhere."""
    return (table.title_in(XML), *table.aliases)


class TableRows:
    """The rows of one table while they are collected, and the frames already filled.

    `number` is the place of the table's own key among the keys of the return; of a table `of_one_column` each
    repetition of its element is a row.
    """

    def __init__(self, declaration: Return, table: Table, children: Iterable["TableRows"]) -> None:
        self.table = table
        self.keys = keys_of(declaration, table)
        self.all_keys = [one.key for one in declaration.tables if one.key]
        self.number = self.all_keys.index(table.key) if table.key else None
        self.width = len(table.columns)
        self.of_one_column = len([c for c in table.columns if c.name != table.tied_by]) == 1
        self.tags = TagMap(_meanings(declaration, table, list(children)))
        self.rows: list[tuple[Cell, ...]] = []
        self.frames: list[pl.DataFrame] = []

    def flush(self) -> None:
        """Moves the collected rows into a frame, which takes far less memory."""
        names = [*self.all_keys, *(column.name for column in self.table.columns)]
        columns = list(zip(*self.rows, strict=True)) or [()] * len(names)
        self.frames.append(pl.DataFrame([_series(*named) for named in zip(names, columns, strict=True)]))
        self.rows = []

    def frame(self) -> pl.DataFrame:
        """All rows: `row` (the person's running number), the keys, and every declared column as text."""
        self.flush()
        whole = pl.concat(self.frames).with_columns(row=pl.col(self.all_keys[0]))
        return whole.drop(key for key in self.all_keys if key not in self.keys)


def _meanings(declaration: Return, table: Table, children: list[TableRows]) -> dict[str, Meaning]:
    """By name of tag in small letters. Elements of tables count before cells, and cells before the rest."""
    once = [child for child in children if child.table.most_per_parent == 1]
    leaves = [child for child in once if not below(declaration, child.table)]
    loans = {name: Below(child, cell) for child in leaves for name, cell in _cells(child.table).items()}
    ignored = dict.fromkeys(map(str.lower, declaration.passes_over), IGNORED)
    elements = {name.lower(): child for child in children for name in element_names(child.table)}
    return {**loans, **ignored, **_cells(table), **elements}


def _cells(table: Table) -> dict[str, int]:
    """The places of the table's columns by name of tag; a column's own name counts before any alias."""
    aliases = {alias.lower(): i for i, c in enumerate(table.columns) for alias in c.aliases}
    titles = {c.title.lower(): i for i, c in enumerate(table.columns)}
    return {**aliases, **titles, **{c.heading(XML).lower(): i for i, c in enumerate(table.columns)}}


def _series(name: str, values: tuple[Cell, ...]) -> pl.Series:
    return pl.Series(name, values, dtype=pl.Int64() if name.endswith("_key") else pl.String())


class RowStore:
    """Collects a return's rows, person by person, and numbers the rows of each table with a key."""

    def __init__(self, declaration: Return) -> None:
        self.tables: dict[str, TableRows] = {}
        for table in reversed(declaration.data_tables):
            children = [rows for rows in self.tables.values() if rows.table.parent == table.name]
            self.tables[table.name] = TableRows(declaration, table, children)
        self.person = self.tables[declaration.data_tables[0].name]
        self.now = [0] * len(self.person.all_keys)
        self._lent: dict[TableRows, list[str | None]] = {}
        self.unknown: Counter[str] = Counter()
        self.repeated: Counter[str] = Counter()
        self.first_seen: dict[str, int] = {}

    @property
    def people(self) -> int:
        """How many people were added."""
        return self.now[0]

    def add_person(self, element: _Element) -> None:
        """Takes one person's element with all that hangs from it."""
        self._take(element, self.person)

    def flush(self) -> None:
        """Moves what was collected so far into frames."""
        for rows in self.tables.values():
            rows.flush()

    def _take(self, element: _Element, rows: TableRows) -> None:
        """One row of the table, and the rows below it."""
        if rows.number is not None:
            self.now[rows.number] += 1
        cells: list[str | None] = [None] * rows.width
        self._fill(element, rows, cells)
        if self._lent:
            self._give_back(rows)
        if not rows.of_one_column or any(cells):
            rows.rows.append((*self.now, *cells))

    def _fill(self, element: _Element, rows: TableRows, cells: list[str | None]) -> None:
        """Takes the cells of a row out of its element, or out of a wrapper in it."""
        tags = rows.tags
        for child in element:
            meaning = tags[child.tag]
            if meaning.__class__ is int:
                if cells[meaning] is not None and not self._is_next_row(rows, cells, child):
                    continue
                cells[meaning] = child.text
            elif meaning.__class__ is TableRows:
                self._take(child, meaning)
            elif meaning is not IGNORED:
                self._fill_from_elsewhere(child, rows, cells, meaning)

    def _fill_from_elsewhere(
        self, child: _Element, rows: TableRows, cells: list[str | None], meaning: Meaning
    ) -> None:
        if isinstance(meaning, Below):
            self._lent.setdefault(meaning.rows, [None] * meaning.rows.width)[meaning.cell] = child.text
        elif any(rows.tags.knows(inside.tag) for inside in child.iterdescendants()):
            self._fill(child, rows, cells)
        else:
            self._notice(self.unknown, child)

    def _give_back(self, rows: TableRows) -> None:
        """The rows of tables below whose cells stood with this row."""
        for other in [other for other in self._lent if other.table.parent == rows.table.name]:
            other.rows.append((*self.now, *self._lent.pop(other)))

    def _is_next_row(self, rows: TableRows, cells: list[str | None], child: _Element) -> bool:
        """Whether a cell that stands again begins a further row; else it is noticed, and the first counts."""
        if not rows.of_one_column:
            self._notice(self.repeated, child)
            return False
        rows.rows.append((*self.now, *cells))
        return True

    def _notice(self, counter: Counter[str], element: _Element) -> None:
        name = str(element.tag).rpartition("}")[2]
        counter[name] += 1
        self.first_seen.setdefault(name, self.people)
