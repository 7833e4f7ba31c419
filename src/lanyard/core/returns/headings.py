"""Finds the columns of a declared table under the headings that a file has.

Letters and digits count, nothing else: case, spaces, line breaks, hyphens and long dashes do not. A heading
that is read although it is written in another way is noted; one that nobody knows, one that is missing and
one that stands twice are problems.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from lanyard.core.returns.column_maps import may_be_mapped
from lanyard.core.returns.declare import ALWAYS, Column, Table
from lanyard.core.returns.grids import column_letters
from lanyard.core.returns.problems import Problem, Severity

MISSING, UNKNOWN, TWICE, NO_TABLE = "H01", "H02", "H03", "H04"
NOTHING_MAPPED: Mapping[str, str] = {}


@dataclass(frozen=True)
class Place:
    """Where a table stands: kind and shape of the return, file, and the row of its headings."""

    kind: str
    shape: str
    file: str
    row: int = 1


@dataclass(frozen=True)
class Headings:
    """Headings of a table matched with its declaration.

    `known` gives for each declared column found the label of its grid column, `others` the labels of all
    other headings by their plain form, `twice` those that repeat a column already found.
    """

    table: Table
    written: Mapping[str, str]
    known: Mapping[str, str]
    others: Mapping[str, str]
    twice: tuple[str, ...]


@lru_cache(maxsize=10_000)
def plain(heading: str) -> str:
    """A heading's letters and digits only, in one case."""
    return "".join(filter(str.isalnum, heading)).casefold()


def match_headings(
    table: Table, written: Mapping[str, str], mapped: Mapping[str, str] = NOTHING_MAPPED
) -> Headings:
    """Matches the headings (by label of their grid column) with every heading the table's columns have.

    What stands in brackets may be missing or differ ('Date of birth (dd/mm/yyyy)'), where that is not all
    that tells two columns apart. `mapped` gives the columns that a column map has for plain headings; they
    come before those declared.
    """
    whole, bare = names_of_columns(table)
    whole = {**whole, **mapped}
    names = {label: whole.get(plain(heading)) for label, heading in written.items()}
    known: dict[str, str] = {}
    for label, name in names.items():
        if name:
            known.setdefault(name, label)
    twice = tuple(label for label, name in names.items() if name and known[name] != label)
    others: dict[str, str] = {}
    for label in (label for label, name in names.items() if not name):
        name = bare.get(without_brackets(written[label]))
        into, key = (known, name) if name and name not in known else (others, plain(written[label]))
        into.setdefault(key, label)
    return Headings(table, written, known, others, twice)


def names_of_columns(table: Table) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The table's column names by their plain headings, and by those without brackets."""
    headings = [(column.name, heading) for column in table.columns for heading in column.all_headings]
    whole = {plain(heading): name for name, heading in headings}
    bare: dict[str, set[str]] = {}
    for name, heading in headings:
        bare.setdefault(without_brackets(heading), set()).add(name)
    return whole, {heading: names.pop() for heading, names in bare.items() if len(names) == 1}


@lru_cache(maxsize=10_000)
def without_brackets(heading: str) -> str:
    """A heading's plain form without what stands in brackets."""
    return plain(_BRACKETS.sub("", heading))


_BRACKETS = re.compile(r"\([^)]*\)")


def count_known(table: Table, written: Mapping[str, str]) -> int:
    """How many of the table's columns these headings name."""
    return len(match_headings(table, written).known)


def renamed_notes(headings: Headings, shape: str) -> Iterator[str]:
    """One note for each heading that is read although it is not written as the shape has it."""
    title = headings.table.title_in(shape)
    for name, label in headings.known.items():
        due, heading = headings.table.column(name).heading(shape), headings.written[label]
        if heading.strip() != due and not _is_export_name(heading, headings.table.column(name)):
            yield f"{title}: heading '{_one_line(heading)}' read as '{due}'"


def missing_columns(headings: Headings, place: Place, year: int | None) -> Iterator[Problem]:
    """One problem for each column that the shape has in that year and the file lacks.

    An error when the return needs the column, else a query. Where the year is not known, columns that the
    return has not always had are queries, and those it no longer has are not asked for.
    """
    for column in headings.table.columns:
        if column.name not in headings.known and _is_due(column, year):
            yield _problem(headings, place, MISSING, _severity(column, year), column.heading(place.shape))


def missing_table(table: Table, place: Place) -> Problem:
    """An error: a whole table that the shape has is not there."""
    title = table.title_in(place.shape)
    message = (
        f"The return has no table {title}, so rules on it were not checked and figures lack it. "
        f"Export it too, even when it has no rows."
    )
    return Problem(NO_TABLE, Severity.ERROR, place.kind, place.file, title, 0, "", "", message)


def repeated_headings(headings: Headings, place: Place) -> Iterator[Problem]:
    """One error for each heading whose column was already found; only the first is read."""
    for label in headings.twice:
        yield _problem(headings, place, TWICE, Severity.ERROR, _one_line(headings.written[label]), label)


def unknown_headings(headings: Headings, place: Place, keys: frozenset[str]) -> Iterator[Problem]:
    """One query for each heading that is neither a column nor one of the keys (plain forms) of the shape."""
    for key, label in headings.others.items():
        if key not in keys:
            yield _problem(
                headings, place, UNKNOWN, Severity.QUERY, _one_line(headings.written[label]), label
            )


def _is_due(column: Column, year: int | None) -> bool:
    return column.years.last is None if year is None else year in column.years


def _severity(column: Column, year: int | None) -> Severity:
    needed = column.needed == "always" if column.to_confirm else bool(column.needed)
    sure = needed and (year is not None or column.years == ALWAYS)
    return Severity.ERROR if sure else Severity.QUERY


def _problem(
    headings: Headings, place: Place, code: str, severity: Severity, column: str, label: str = ""
) -> Problem:
    where = (
        f"Column {column_letters(label)}" if label else f"The table {headings.table.title_in(place.shape)}"
    )
    title = headings.table.title_in(place.shape)
    told = _WHERE_A_MAP_HELPS if _map_may_help(headings, place) else {}
    message = f"{where} {told.get(code, _MESSAGES[code])}"
    return Problem(code, severity, place.kind, place.file, title, place.row, column, "", message)


def _map_may_help(headings: Headings, place: Place) -> bool:
    """Whether one of the unknown headings may be one of the columns that the table lacks."""
    lacks = len(headings.known) < len(headings.table.columns)
    return lacks and bool(headings.others) and may_be_mapped(place.kind)


_MESSAGES = {
    MISSING: "lacks this column, so rules on it were not checked. Add it, or correct its heading.",
    UNKNOWN: "has a heading that this return does not know. It was not read: correct or remove it.",
    TWICE: "repeats a heading; only the first was read. Remove the one that is not meant.",
}
_WHERE_A_MAP_HELPS = {
    MISSING: "lacks this column, so rules on it were not checked. Add it or correct its heading, or, when it "
    "stands under a heading of its own, say so in a column map (--columns).",
    UNKNOWN: "has a heading that this return does not know, so it was not read. When it is one of the "
    "columns that the table lacks, correct it or say so in a column map (--columns); when not, leave it.",
}


def _is_export_name(heading: str, column: Column) -> bool:
    """Whether it is the return's own name in the small letters that exports use."""
    return heading.strip() == column.title.lower()


def _one_line(heading: str) -> str:
    return " ".join(heading.split())
