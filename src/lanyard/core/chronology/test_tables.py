"""Tables of what happened are read by their headings, whole or not at all."""

from datetime import date
from pathlib import Path

import openpyxl

from lanyard.core.chronology.entries import Entry, Fault, Read
from lanyard.core.chronology.tables import read_table
from lanyard.core.words.rough_dates import a_day, a_month

ENTRIES = (
    Entry(a_day(date(2025, 3, 12)), "Assessed", "Health"),
    Entry(a_month(2025, 5), "Review, the first", ""),
)


def _csv(folder: Path, text: str) -> Path:
    path = folder / "events.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_columns_are_known_by_their_headings_whatever_their_order(tmp_path: Path) -> None:
    text = 'Agency,When,What happened\nHealth,12/03/2025,Assessed\n\n,May 2025,"Review, the first"\n'
    assert read_table(_csv(tmp_path, text)) == Read(ENTRIES)


def test_without_headings_the_first_column_is_the_date(tmp_path: Path) -> None:
    assert read_table(_csv(tmp_path, "12/03/2025;Assessed;Health\nMay 2025;Review, the first;\n")) == Read(
        ENTRIES
    )


def test_a_spreadsheet_with_real_dates_is_read_alike(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Date", "Event", "Source"])
    book.worksheets[0].append([date(2025, 3, 12), "Assessed", "Health"])
    book.save(tmp_path / "events.xlsx")
    assert read_table(tmp_path / "events.xlsx") == Read(ENTRIES[:1])


def test_every_wrong_row_is_named_as_a_spreadsheet_counts(tmp_path: Path) -> None:
    read = read_table(_csv(tmp_path, "date,event\n12/03/2025,\n,Moved\n12/03/2025,Fine\n31/06/2025,Review\n"))
    assert read == Read(
        faults=(
            Fault(2, "Nothing is said after 12 March 2025. Say what happened."),
            Fault(3, "The date is missing. Write it in this row."),
            Fault(5, "There is no 31 June 2025. Check the date."),
        )
    )


def test_what_is_no_table_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    faults = [*read_table(path).faults, *read_table(_csv(tmp_path, "date\n12/03/2025\n")).faults]
    assert [(fault.line, fault.words[-1]) for fault in faults] == [(0, "."), (0, ".")]
