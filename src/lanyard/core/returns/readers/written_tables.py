"""Takes a found table out of its grid: declared columns and keys under their names, all still as written."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.found import FoundTable
from lanyard.core.returns.grids import Grid, column_letters
from lanyard.core.returns.headings import (
    NOTHING_MAPPED,
    UNKNOWN,
    Headings,
    Place,
    match_headings,
    missing_columns,
    renamed_notes,
    repeated_headings,
    unknown_headings,
)
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.returns.readers.csv_files import read_csv

BEYOND_HEADINGS = "R01"
USUAL = 0.1
"""Share of rows from which a column without heading is one forgotten heading, not many broken rows."""

KeyName = Callable[[str], str | None]
"""Gives for the plain form of a heading the key it holds; '' for one that is known and not needed."""


@dataclass(frozen=True)
class WrittenTable:
    """`rows` has `row`, the keys found and the declared columns found, all as text under their names.

    `key_headings` says what the file calls each key.
    """

    found: FoundTable
    headings: Headings
    key_headings: Mapping[str, str]
    rows: pl.DataFrame
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


def no_keys(_heading: str) -> None:
    """For returns whose tables carry no keys."""


def take_table(
    found: FoundTable, place: Place, year: int | None, key_name: KeyName = no_keys
) -> WrittenTable:
    """The table's rows, and what is wrong with its headings. `year` says which columns are due."""
    grid = found.sheet or read_csv(found.path)
    mapped = found.map.columns if found.map else NOTHING_MAPPED
    headings = match_headings(found.table, grid.headings(found.row), mapped)
    keys = {plain: key for plain in headings.others if (key := key_name(plain)) is not None}
    labels = {key: headings.others[plain] for plain, key in reversed(keys.items()) if key}
    wanted = {**labels, **headings.known}
    problems = (
        *missing_columns(headings, place, year),
        *repeated_headings(headings, place),
        *unknown_headings(headings, place, frozenset(keys)),
        *_beyond_headings(grid, headings, place),
    )
    notes = (*grid.notes, *renamed_notes(headings, place.shape))
    names = {key: " ".join(headings.written[label].split()) for key, label in labels.items()}
    rows = grid.below(found.row, wanted.values()).rename({label: name for name, label in wanted.items()})
    return WrittenTable(found, headings, names, rows, problems, notes)


def place_of(kind: str, shape: str, found: FoundTable) -> Place:
    """Where a found table stands."""
    return Place(kind, shape, str(found.path), found.row)


def _beyond_headings(grid: Grid, headings: Headings, place: Place) -> Iterator[Problem]:
    """Cells under no heading: rows with a delimiter too many, or a column whose heading is forgotten."""
    title = headings.table.title_in(place.shape)
    for label in [column for column in grid.cells.columns if column not in {"row", *headings.written}]:
        rows = grid.below(place.row, [label])
        if rows.height > max(1, USUAL * grid.cells.height):
            yield _forgotten(place, title, label)
            continue
        for row, text in rows.iter_rows():
            yield _too_long(place, title, row, label, text)


def _forgotten(place: Place, title: str, label: str) -> Problem:
    letters = column_letters(label)
    message = f"Column {letters} has cells but no heading; it was not read. Give it a heading or remove it."
    return Problem(UNKNOWN, Severity.QUERY, place.kind, place.file, title, place.row, letters, "", message)


def _too_long(place: Place, title: str, row: int, label: str, text: str) -> Problem:
    letters = column_letters(label)
    message = (
        f"The row has a cell in column {letters}, beyond the headings; it was not read. Look for a "
        f"delimiter inside a text without quotation marks, which moves the cells behind it."
    )
    return Problem(
        BEYOND_HEADINGS, Severity.ERROR, place.kind, place.file, title, row, letters, text, message
    )
