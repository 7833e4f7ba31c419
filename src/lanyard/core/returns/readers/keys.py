"""Ties the tables of a SEN2 return together by the ids that its exports carry.

A Blade export ties each table to its parent by the parent's table id. The department's form, the
pre-submission workbook and the modules tie every table to a person and a request. Whichever ids a table has
are used, the parent's first. Rows that belong to nothing are reported and left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.declare import Table
from lanyard.core.returns.errors import Unreadable
from lanyard.core.returns.headings import Place
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.written_tables import WrittenTable, place_of
from lanyard.core.returns.reading import KEYS
from lanyard.core.returns.sen2 import SEN2

ORPHAN, REPEATED_ID, TOO_MANY = "K01", "K02", "K03"
PERSON_ID, REQUEST_ID = "persontableid", "requeststableid"

_STARTS = {
    "personid": PERSON_ID,
    "requestsrecordid": REQUEST_ID,
    "requestrecordsid": REQUEST_ID,
}
_NOT_NEEDED = frozenset({"nativeid", "sourceid", "recordtype", "lafromheaderrecord", "newstartdate"})


@dataclass(frozen=True)
class TiedTable:
    """A table whose rows have `person_key` and, below the person, `request_key`; the ids are gone."""

    written: WrittenTable
    rows: pl.DataFrame
    problems: tuple[Problem, ...]


def key_name(heading: str) -> str | None:
    """The id that a heading (plain form) holds, named as Blade names it; '' for ids that tie nothing."""
    for start, name in _STARTS.items():
        if heading.startswith(start):
            return name
    if heading.endswith("tableid"):
        return heading
    return "" if heading in _NOT_NEEDED or heading.endswith("orderseqcolumn") else None


_OWN_ID: Mapping[str, str] = {t.name: f"{t.title_in('blade').lower()}tableid" for t in SEN2.tables}
"""The heading under which each table's own id stands in a Blade export."""


class Ties:
    """Ties tables one after the other, parents before children."""

    def __init__(self, kind: str, shape: str) -> None:
        self._kind, self._shape = kind, shape
        self._parents: dict[str, pl.DataFrame] = {}

    def tie(self, written: WrittenTable) -> TiedTable:
        """Gives the table's rows their keys. Raises `Unreadable` when it has no id to be tied by."""
        place = place_of(self._kind, self._shape, written.found)
        rows = _plain_ids(written.rows)
        on = self._tied_by(written, rows)
        keyed = self._keyed(written.found.table, rows, on)
        orphans = keyed.filter(pl.col("person_key").is_null())
        tied = _with_request_key(written.found.table, keyed.filter(pl.col("person_key").is_not_null()))
        kept, surplus = _within_limit(written.found.table, tied)
        problems = (
            *_orphan_problems(orphans, on, written, place),
            *_repeated_ids(kept, written, place),
            *_surplus_problems(surplus, written, place),
        )
        self._parents[written.found.table.name] = kept.select(*_ids(kept), *_keys(kept))
        return TiedTable(written, kept.drop(_ids(kept)), problems)

    def _keyed(self, table: Table, rows: pl.DataFrame, on: Sequence[str]) -> pl.DataFrame:
        if table.parent is None:
            return _numbered(rows, "person_key")
        parents = self._parents[self._tied_to(table, rows)]
        first = parents.select(*on, *_keys(parents)).unique(on, keep="first", maintain_order=True)
        return rows.join(first, on=on, how="left", maintain_order="left")

    def _tied_by(self, written: WrittenTable, rows: pl.DataFrame) -> list[str]:
        """The ids that tie the rows to the table above them; none for the person."""
        table = written.found.table
        if table.parent is None:
            return []
        above = self._tied_to(table, rows)
        if not above:
            parent = SEN2.table(table.parent).title_in(self._shape)
            raise Unreadable(
                written.found.path,
                f"The table {table.title_in(self._shape)} cannot be tied to the table {parent}.",
                f"Export both again, with the column that says to which {parent} a row belongs.",
            )
        with_person = PERSON_ID in rows.columns and PERSON_ID in self._parents[above].columns
        return list(dict.fromkeys([_OWN_ID[above], *([PERSON_ID] if with_person else [])]))

    def _tied_to(self, table: Table, rows: pl.DataFrame) -> str:
        """The parent when its id stands in both tables, else the request when its id does."""
        for name in (table.parent or "", "requests"):
            above = self._parents.get(name)
            if above is not None and _OWN_ID[name] in rows.columns and _OWN_ID[name] in above.columns:
                return name
        return ""


def _ids(rows: pl.DataFrame) -> list[str]:
    return [column for column in rows.columns if column.endswith("tableid")]


def _keys(rows: pl.DataFrame) -> list[str]:
    return [key for key in KEYS if key in rows.columns]


def _plain_ids(rows: pl.DataFrame) -> pl.DataFrame:
    """Ids as text, without the '.0' of a spreadsheet's numbers."""
    return rows.with_columns(pl.col(_ids(rows)).str.strip_chars().str.strip_suffix(".0"))


def _numbered(rows: pl.DataFrame, key: str) -> pl.DataFrame:
    return rows.with_columns(pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias(key))


def _with_request_key(table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    return _numbered(rows, "request_key") if table.name == "requests" else rows


def _within_limit(table: Table, rows: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """A request has one assessment, one named plan and one active plan; further rows are set apart."""
    if table.most_per_parent != 1:
        return rows, rows.clear()
    first = pl.col("request_key").is_first_distinct()
    return rows.filter(first), rows.filter(~first)


def _orphan_problems(
    orphans: pl.DataFrame, on: Sequence[str], written: WrittenTable, place: Place
) -> Iterator[Problem]:
    parent = SEN2.table(written.found.table.parent or "person").title_in(place.shape)
    message = f"No row of {parent} has this id. The row belongs to nobody and was left out."
    for row, value in orphans.select("row", *on[:1]).iter_rows():
        yield _problem(written, place, ORPHAN, (row, on[0], value or ""), message)


def _repeated_ids(rows: pl.DataFrame, written: WrittenTable, place: Place) -> Iterator[Problem]:
    own = _OWN_ID[written.found.table.name]
    if own not in rows.columns:
        return
    whole = [own, PERSON_ID] if PERSON_ID in rows.columns and own == REQUEST_ID else [own]
    again = rows.filter(pl.col(own).is_not_null() & ~pl.struct(whole).is_first_distinct())
    message = "An earlier row has the same id. What refers to it was tied to the earlier row."
    for row, value in again.select("row", own).iter_rows():
        yield _problem(written, place, REPEATED_ID, (row, own, value), message)


def _surplus_problems(surplus: pl.DataFrame, written: WrittenTable, place: Place) -> Iterator[Problem]:
    message = f"A request has one {written.found.table.title} at most. This further row was left out."
    for row in surplus["row"]:
        yield _problem(written, place, TOO_MANY, (row, "", ""), message)


def _problem(
    written: WrittenTable, place: Place, code: str, cell: tuple[int, str, str], message: str
) -> Problem:
    row, key, value = cell
    title = written.found.table.title_in(place.shape)
    column = written.key_headings.get(key, key)
    return Problem(code, Severity.ERROR, place.kind, place.file, title, row, column, value, message)
