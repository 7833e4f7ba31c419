"""Finds, before a workbook is opened, cells so far apart that the empty space between them fills memory.

A compiled reader sets aside room for every cell from the first to the last, so one cell in the last corner of
a sheet of a few kilobytes would ask for half a terabyte.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from lanyard.core.returns.errors import Unsafe
from lanyard.core.returns.readers.archives import Archive, unpacked

MOST_CELLS = 30_000_000
MOST_REPEATED = 5_000_000
MOST_COLUMNS = 1_000
OVERLAP = 4_096
"""Bytes of a chunk looked at again with the next, so that no tag is missed at the seam."""

_BEYOND_Z = re.compile(rb"""r=["'][A-Z]{2}""")
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_ROW_OR_REPEATED = re.compile(
    rb"""<table:table-row([^>]*)>|<table:table-cell([^>]*columns-repeated="(\d{1,9})"[^>]*)>"""
)
_ROWS_REPEATED = re.compile(rb"""rows-repeated="(\d{1,9})\"""")
_GAP = re.compile(rb"""columns-repeated="\d{4,}"[^>]*/>\s*<table:(covered-)?table-cell""")


def check_parts(archive: Archive) -> None:
    """Unpacks every part once. Raises `Unreadable` when one is damaged, `Unsafe` when cells lie too far."""
    for part in archive.parts:
        check = _CHECKS.get(Path(part.filename).name, _check_references)
        pieces = _overlapping(unpacked(archive.path, part))
        check(archive.path, pieces)


def _overlapping(chunks: Iterator[bytes]) -> Iterator[bytes]:
    tail = b""
    for chunk in chunks:
        yield tail + chunk
        tail = chunk[-OVERLAP:]


def _check_references(path: Path, pieces: Iterator[bytes]) -> None:
    """Cells of XLSX name their column and row. Within the first 26 columns a sheet is never too large."""
    columns, last_row = {b"A"}, 1
    for piece in pieces:
        if len(columns) > 1 or _BEYOND_Z.search(piece):
            found = _REFERENCE.findall(piece)
            columns |= {column for column, _ in found}
            last_row = max(last_row, max((int(row) for _, row in found), default=1))
    width = max(map(_column_number, columns))
    _check_width(path, width)
    if width * last_row > MOST_CELLS:
        raise _too_far(path)


def _check_repeats(path: Path, pieces: Iterator[bytes]) -> None:
    """Cells and rows of ODS may be said to repeat; empty ones at the end are usual, full ones are counted."""
    repeated, rows = 0, 1
    for piece in pieces:
        if _GAP.search(piece):
            _check_width(path, MOST_COLUMNS + 1)
        for found in _ROW_OR_REPEATED.finditer(piece):
            if found[3] is None:
                rows = _times(found[1])
            elif b"value-type" in found[2] or not found[2].endswith(b"/"):
                _check_width(path, int(found[3]))
                repeated += int(found[3]) * rows
    if repeated > MOST_REPEATED:
        raise _too_far(path)


def _times(row_attributes: bytes) -> int:
    found = _ROWS_REPEATED.search(row_attributes)
    return int(found[1]) if found else 1


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _check_width(path: Path, width: int) -> None:
    if width > MOST_COLUMNS:
        raise Unsafe(
            path,
            f"A sheet has more than {MOST_COLUMNS:,} columns; no return has as many.",
            "Delete what stands to the right of the table and save again.",
        )


def _too_far(path: Path) -> Unsafe:
    return Unsafe(
        path,
        "A sheet has cells so far apart that reading it would fill the machine's memory.",
        "Delete what stands below and to the right of the table and save again.",
    )


_CHECKS = {"content.xml": _check_repeats}
