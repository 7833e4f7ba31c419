"""Turns the elements of a return into rows, as its declared tables nest in one another."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

import polars as pl
from lxml.etree import _Element

from lanyard.core.returns.declare import Return, Table

Cell = str | int | None


class Elsewhere:
    """A tag that holds no cell of the table: ignored, or unknown and counted."""


IGNORED: Final = Elsewhere()
UNKNOWN: Final = Elsewhere()


class TagMap(dict[object, "int | TableRows | Elsewhere"]):
    """What each tag means inside one table's element; learns the ways in which a file writes a tag.

    Namespace and letter case are passed over. Comments and processing instructions are ignored.
    """

    def __init__(self, meanings: Mapping[str, "int | TableRows"]) -> None:
        super().__init__()
        self._meanings = meanings

    def __missing__(self, tag: object) -> "int | TableRows | Elsewhere":
        name = local_name(tag)
        meaning = self._meanings.get(name, UNKNOWN) if name else IGNORED
        self[tag] = meaning
        return meaning


def local_name(tag: object) -> str:
    """A tag without its namespace, in lower case; empty for comments and processing instructions."""
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


class TableRows:
    """The rows of one table while they are collected, and the frames already filled."""

    def __init__(self, table: Table, children: Iterable["TableRows"]) -> None:
        self.table = table
        self.is_person = table.parent is None
        self.is_request = table.parent == "person"
        self.width = len(table.columns)
        cells: dict[str, int | TableRows] = {c.title.lower(): i for i, c in enumerate(table.columns)}
        self.tags = TagMap(cells | {child.table.title.lower(): child for child in children})
        self.rows: list[tuple[Cell, ...]] = []
        self.frames: list[pl.DataFrame] = []

    def flush(self) -> None:
        """Moves the collected rows into a frame, which takes far less memory."""
        names = ["person_key", "request_key", *(column.name for column in self.table.columns)]
        columns = list(zip(*self.rows, strict=True)) or [()] * len(names)
        self.frames.append(pl.DataFrame([_series(*named) for named in zip(names, columns, strict=True)]))
        self.rows = []

    def frame(self) -> pl.DataFrame:
        """All rows: `row` (the person's running number), the keys, and every declared column as text."""
        self.flush()
        whole = pl.concat(self.frames).with_columns(row=pl.col("person_key"))
        return whole.drop("request_key") if self.is_person else whole


def _series(name: str, values: tuple[Cell, ...]) -> pl.Series:
    return pl.Series(name, values, dtype=pl.Int64() if name.endswith("_key") else pl.String())


class RowStore:
    """Collects a return's rows, person by person, giving each person and each request its running number."""

    def __init__(self, declaration: Return) -> None:
        self.tables: dict[str, TableRows] = {}
        for table in reversed(declaration.tables[1:]):
            children = [rows for rows in self.tables.values() if rows.table.parent == table.name]
            self.tables[table.name] = TableRows(table, children)
        self.person = self.tables["person"]
        self.people = 0
        self.requests = 0
        self.unknown: Counter[str] = Counter()
        self.repeated: Counter[str] = Counter()
        self.first_seen: dict[str, int] = {}

    def add_person(self, element: _Element) -> None:
        """Takes one person's element with all that hangs from it."""
        self.people += 1
        self._take(element, self.person)

    def flush(self) -> None:
        """Moves what was collected so far into frames."""
        for rows in self.tables.values():
            rows.flush()

    def _take(self, element: _Element, rows: TableRows) -> None:
        if rows.is_request:
            self.requests += 1
        cells: list[str | None] = [None] * rows.width
        tags = rows.tags
        for child in element:
            meaning = tags[child.tag]
            if meaning.__class__ is int:
                if cells[meaning] is not None:
                    self._notice(self.repeated, child)
                    continue
                cells[meaning] = child.text
            elif meaning.__class__ is TableRows:
                self._take(child, meaning)
            elif meaning is UNKNOWN:
                self._notice(self.unknown, child)
        rows.rows.append((self.people, self.requests, *cells))

    def _notice(self, counter: Counter[str], element: _Element) -> None:
        name = str(element.tag).rpartition("}")[2]
        counter[name] += 1
        self.first_seen.setdefault(name, self.people)
