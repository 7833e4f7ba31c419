"""Reads days off from a CSV file with the columns name, first, last and who. Needs no database."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from lanyard.web.inspections.days_off.actions import DaysOff
from lanyard.web.inspections.models import WhoIsOff

COLUMNS = ("name", "first", "last", "who")
MOST_BYTES = 200_000
MOST_ROWS = 1_000
_LONGEST_NAME = 100
_FORMS = ("%Y-%m-%d", "%d/%m/%Y")
_FIRST_ROW = 2


@dataclass(frozen=True)
class Fault:
    """What is wrong in a cell: the row as a spreadsheet counts it, its column, and what to do."""

    row: int
    column: str
    words: str


@dataclass(frozen=True)
class Read:
    """A file as it was understood: days off only where nothing at all is wrong."""

    days: tuple[DaysOff, ...]
    faults: tuple[Fault, ...]


def read_days_off(content: bytes) -> Read:
    """The days off of a file, or everything that is wrong with it."""
    try:
        rows = list(csv.reader(_text(content).splitlines(), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return _refused("Save the file as CSV with UTF-8, and choose it again.")
    heads = [head.strip().lower() for head in rows[0]] if rows else []
    missing = [name for name in COLUMNS if name not in heads]
    if missing:
        return _refused(
            f"The first row must name the columns {', '.join(COLUMNS)}. Add {', '.join(missing)}."
        )
    if len(rows) > MOST_ROWS:
        return _refused(f"There are more than {MOST_ROWS} rows. Split the file.")
    return _read(
        [(number, _cells(heads, row)) for number, row in enumerate(rows[1:], _FIRST_ROW) if any(row)]
    )


def _read(rows: list[tuple[int, Mapping[str, str]]]) -> Read:
    if not rows:
        return _refused("There are no rows below the first. Add days off, and choose the file again.")
    faults = tuple(fault for number, cells in rows for fault in _faults(number, cells))
    return Read((), faults) if faults else Read(tuple(_days(cells) for _, cells in rows), ())


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig")


def _cells(heads: list[str], row: list[str]) -> Mapping[str, str]:
    cells = dict(zip(heads, row, strict=False))
    return {name: cells.get(name, "").strip() for name in COLUMNS}


def _faults(row: int, cells: Mapping[str, str]) -> Iterator[Fault]:
    if not cells["name"] or len(cells["name"]) > _LONGEST_NAME:
        yield Fault(row, "name", f"Write what the days off are called, in up to {_LONGEST_NAME} characters.")
    for column in ("first", "last"):
        if _day(cells[column]) is None:
            yield Fault(row, column, "Write the day like 2026-10-26 or 26/10/2026.")
    first, last = _day(cells["first"]), _day(cells["last"])
    if first and last and last < first:
        yield Fault(row, "last", "The last day is before the first. Check both.")
    if cells["who"].lower() not in list(WhoIsOff):
        yield Fault(row, "who", f"Write one of: {', '.join(WhoIsOff)}.")


def _days(cells: Mapping[str, str]) -> DaysOff:
    first, last = _day(cells["first"]), _day(cells["last"])
    if first is None or last is None:
        raise ValueError("Rows are turned into days off once nothing is wrong with them.")
    return DaysOff(cells["name"], first, last, cells["who"].lower())


def _day(text: str) -> date | None:
    for form in _FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return None


def _refused(words: str) -> Read:
    return Read((), (Fault(1, "the whole file", words),))
