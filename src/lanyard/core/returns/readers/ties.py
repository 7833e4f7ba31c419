"""Ties the tables of any declared return together by the column that its declaration names (`Table.tied_by`).

Rows that belong to nothing are reported and left out, as are ids that stand twice where they must stand once.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.errors import Unreadable
from lanyard.core.returns.headings import Place
from lanyard.core.returns.nesting import below, keys_of
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.keys import ORPHAN, REPEATED_ID
from lanyard.core.returns.readers.written_tables import WrittenTable, place_of

_ID = "__tied_by"


@dataclass(frozen=True)
class TiedRows:
    """The rows with the keys that their table has (`nesting.keys_of`), in the order of the file."""

    rows: pl.DataFrame
    problems: tuple[Problem, ...]


class TableTies:
    """Ties tables one after the other, parents before children."""

    def __init__(self, declaration: Return, shape: str) -> None:
        self._declaration, self._shape = declaration, shape
        self._parents: dict[str, pl.DataFrame] = {}

    def tie(self, written: WrittenTable) -> TiedRows:
        """Gives the rows their keys. Raises `Unreadable` when the column that ties them is not there."""
        table = written.found.table
        place = place_of(self._declaration.kind, self._shape, written.found)
        problems: tuple[Problem, ...] = ()
        rows = written.rows
        if table.parent:
            whole = self._with_parent(written, table)
            orphans = whole.filter(pl.col(self._key_above(table)).is_null())
            problems = tuple(self._orphans(orphans, table, place))
            rows = whole.filter(pl.col(self._key_above(table)).is_not_null()).drop(_ID)
        if table.key:
            rows = rows.with_columns(pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias(table.key))
        problems += tuple(self._remember(rows, table, place))
        return TiedRows(rows, problems)

    def _with_parent(self, written: WrittenTable, table: Table) -> pl.DataFrame:
        parents = self._parents.get(table.parent or "")
        if parents is None or table.tied_by not in written.rows.columns:
            parent = self._declaration.table(table.parent or "").title_in(self._shape)
            raise Unreadable(
                written.found.path,
                f"The table {table.title_in(self._shape)} cannot be tied to the table {parent}.",
                f"Export both, each with its column {self._heading(table)}.",
            )
        rows = written.rows.with_columns(_plain_id(table.tied_by).alias(_ID))
        return rows.join(parents, on=_ID, how="left", maintain_order="left")

    def _remember(self, rows: pl.DataFrame, table: Table, place: Place) -> Iterator[Problem]:
        """Keeps the ids of a table that others hang from; those of its first rows count."""
        children = below(self._declaration, table)
        tied_by = next((child.tied_by for child in children if child.tied_by), "")
        if not tied_by or tied_by not in rows.columns:
            return
        ids = rows.select("row", _plain_id(tied_by).alias(_ID), *keys_of(self._declaration, table))
        given = ids.filter(pl.col(_ID).is_not_null())
        self._parents[table.name] = given.unique(_ID, keep="first", maintain_order=True).drop("row")
        if table.parent is None:
            yield from self._repeated(given.filter(~pl.col(_ID).is_first_distinct()), table, tied_by, place)

    def _key_above(self, table: Table) -> str:
        return keys_of(self._declaration, self._declaration.table(table.parent or ""))[-1]

    def _heading(self, table: Table) -> str:
        return table.column(table.tied_by).heading(self._shape)

    def _orphans(self, orphans: pl.DataFrame, table: Table, place: Place) -> Iterator[Problem]:
        parent = self._declaration.table(table.parent or "").title_in(self._shape)
        message = f"No row of {parent} has this id. The row belongs to nobody and was left out."
        for row, value in orphans.select("row", _ID).iter_rows():
            yield self._problem(table, place, ORPHAN, (row, value or ""), message)

    def _repeated(self, again: pl.DataFrame, table: Table, tied_by: str, place: Place) -> Iterator[Problem]:
        message = "An earlier row has the same id. What refers to it was tied to the earlier row."
        heading = table.column(tied_by).heading(self._shape)
        title = table.title_in(self._shape)
        for row, value in again.select("row", _ID).iter_rows():
            yield Problem(
                REPEATED_ID, Severity.ERROR, place.kind, place.file, title, row, heading, value, message
            )

    def _problem(self, table: Table, place: Place, code: str, cell: tuple[int, str], message: str) -> Problem:
        row, value = cell
        title, heading = table.title_in(self._shape), self._heading(table)
        return Problem(code, Severity.ERROR, place.kind, place.file, title, row, heading, value, message)


def _plain_id(column: str) -> pl.Expr:
    """Ids as text, without the '.0' of a spreadsheet's numbers."""
    return pl.col(column).str.strip_chars().str.strip_suffix(".0")
