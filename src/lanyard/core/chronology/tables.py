"""Reads a table of what happened: from a CSV, XLSX or ODS file with a date and words in each row.

Columns are known by their headings, whatever their order. Without headings the first column is the date, the
second what happened, the third the source.
"""

from collections.abc import Mapping
from pathlib import Path

from lanyard.core.chronology.entries import Entry, Fault, Read, entry_or_fault, read_of, refused
from lanyard.core.returns.errors import NotRecognised, ReturnError
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.readers.csv_files import read_csv
from lanyard.core.returns.readers.workbook import read_workbook
from lanyard.core.words.plain_text import plain
from lanyard.core.words.rough_dates import RoughDateError, read_rough_date

DATE, WHAT, SOURCE = "date", "what", "source"
_HEADINGS = {
    DATE: ("date", "when", "date of event", "event date", "date(s)", "dates"),
    WHAT: (
        "what happened", "event", "significant event", "events", "significant events", "what", "details",
        "description", "entry", "summary",
    ),
    SOURCE: ("source", "agency", "organisation", "service", "who says so", "from", "team", "recorded by"),
}  # fmt: skip
_WITHOUT_HEADINGS = {DATE: "0", WHAT: "1", SOURCE: "2"}
_MARK_OF_ZIP = b"PK"

Columns = Mapping[str, str]


def read_table(path: Path) -> Read:
    """Every entry of a file, or every row that is wrong with what to do about it."""
    try:
        grids = _grids(path)
    except ReturnError as refusal:
        return refused(f"{refusal.what} {refusal.do}")
    if len(grids) != 1:
        return refused("Only a file with one sheet can be taken. Save the sheet with the dates by itself.")
    return _read(grids[0])


def _grids(path: Path) -> tuple[Grid, ...]:
    with path.open("rb") as file:
        is_zip = file.read(len(_MARK_OF_ZIP)) == _MARK_OF_ZIP
    if not is_zip:
        return (read_csv(path),)
    try:
        return read_workbook(path).sheets
    except NotRecognised as no_workbook:
        raise NotRecognised(
            path, "This is no table.", "Send a CSV, Excel or ODS file, or paste the lines."
        ) from no_workbook


def _read(grid: Grid) -> Read:
    row = grid.best_row(lambda texts: len(_named(texts)) if DATE in _named(texts) else 0)
    columns = _named(grid.headings(row)) if row else _present(grid)
    if WHAT not in columns:
        return refused("No column says what happened. Name two columns Date and What happened.")
    below = grid.below(row, columns.values())
    return read_of([_entry(cells, columns) for cells in below.iter_rows(named=True)])


def _named(texts: Columns) -> dict[str, str]:
    """The columns by what they hold, as their headings say."""
    found = {text.strip().rstrip(":").lower(): label for label, text in reversed(list(texts.items()))}
    known = {name: [found[each] for each in says if each in found] for name, says in _HEADINGS.items()}
    return {name: labels[0] for name, labels in known.items() if labels}


def _present(grid: Grid) -> dict[str, str]:
    """The columns of a table without headings."""
    return {name: label for name, label in _WITHOUT_HEADINGS.items() if label in grid.cells.columns}


def _entry(cells: Mapping[str, object], columns: Columns) -> Entry | Fault:
    row = int(str(cells["row"]))
    texts = {name: plain(str(cells[label] or "")).strip() for name, label in columns.items()}
    try:
        when = read_rough_date(texts[DATE])
    except RoughDateError as refusal:
        return Fault(row, str(refusal) if texts[DATE] else "The date is missing. Write it in this row.")
    return entry_or_fault(row, when, texts[WHAT], texts.get(SOURCE, ""))
