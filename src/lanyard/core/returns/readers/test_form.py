"""The department's form: blocks on one sheet, and dates that tell when two labels are swapped."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter  # type: ignore[import-untyped]

from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise

ID = "Person ID  (This must match the relevant ID in the Person record table)"
REQUEST = "Requests record ID  (This must match the relevant ID in the Requests table)"
MEETING, DECISION = "Annual Review Meeting Date", "EHC Plan Review Decisions Date"


def rows_of_form(*reviews: tuple[str, str]) -> list[list[str]]:
    """A form with one request for each pair of meeting and decision."""
    numbers = [str(number) for number in range(1, len(reviews) + 1)]
    return [
        ["Header Record"],
        ["Record Type", "Collection Name", "Year", "Reference Date", "LA Number"],
        ["Header", "SEN2", "2026", "2026-01-15", "999"],
        [],
        [],
        ["Person Record"],
        [
            "Record Type",
            "Person ID  (This must be a unique ID for each Person record)",
            "Surname",
            "Date of birth",
        ],
        ["Person", "1", "Ada", "2010-01-02"],
        [],
        [],
        ["REQUESTS RECORDS"],
        ["Record Type", "Requests record ID", ID, "Request Outcome", "Initial request whilst in RYA"],
        *(["Requests", number, "1", "Y", "0"] for number in numbers),
        [],
        [],
        ["Active Plan Records"],
        ["Record Type", ID, REQUEST, MEETING, DECISION, "Annual Review Decision"],
        *(["ActivePlans", "1", number, *pair, "A"] for number, pair in zip(numbers, reviews, strict=True)),
    ]


def form(path: Path, rows: list[list[str]]) -> ReadReturn:
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Guidance").write(0, 0, "How to fill in this form")
        sheet = workbook.add_worksheet("Data Entry Template")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    [found] = recognise([path]).returns
    return read(found)


def reviews(read_return: ReadReturn) -> list[tuple[date, date]]:
    return read_return.tables["active_plans"].rows.select("review_meeting", "last_review").rows()


def test_each_block_is_a_table_with_the_rows_of_the_sheet(tmp_path: Path) -> None:
    told = form(
        tmp_path / "form.xlsx", rows_of_form(("2025-03-01", "2025-03-20"), ("2025-04-01", "2025-04-20"))
    )
    assert {name: table.rows["row"].to_list() for name, table in told.tables.items()} == {
        "sen2": [3],
        "person": [8],
        "requests": [13, 14],
        "active_plans": [19, 20],
    }
    assert (told.year, told.area, told.reference_date) == (2026, "999", date(2026, 1, 15))


def test_dates_in_their_order_are_left_as_they_are(tmp_path: Path) -> None:
    pairs = (("2025-03-01", "2025-03-20"), ("2025-04-20", "2025-04-01"), ("2025-05-01", "2025-05-02"))
    told = form(tmp_path / "form.xlsx", rows_of_form(*pairs))
    assert reviews(told) == [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in pairs]


def test_labels_that_most_dates_contradict_are_swapped_and_noted(tmp_path: Path) -> None:
    pairs = (("2025-03-20", "2025-03-01"), ("2025-04-20", "2025-04-01"), ("2025-05-01", "2025-05-02"))
    told = form(tmp_path / "form.xlsx", rows_of_form(*pairs))
    assert reviews(told) == [(date.fromisoformat(b), date.fromisoformat(a)) for a, b in pairs]
    written = told.tables["active_plans"].rows.select("review_meeting__written", "last_review__written")
    assert written.rows() == [(b, a) for a, b in pairs]
    assert told.notes[str(tmp_path / "form.xlsx")][-1] == (
        "most dates under 'EHC Plan Review Decisions Date' lie before those under "
        "'Annual Review Meeting Date', so the two were swapped"
    )


def test_a_sheet_that_is_no_part_of_the_form_is_named(tmp_path: Path) -> None:
    told = form(tmp_path / "form.xlsx", rows_of_form())
    assert told.notes[str(tmp_path / "form.xlsx")][-1] == (
        "sheet 'Guidance' is no table of this return, or a second copy; it was not read"
    )


@pytest.mark.parametrize("first_column", [0, 2])
def test_the_blocks_are_found_wherever_they_start(tmp_path: Path, first_column: int) -> None:
    rows = [[""] * first_column + row if row else row for row in rows_of_form(("2025-03-01", "2025-03-20"))]
    told = form(tmp_path / "form.xlsx", rows)
    assert told.tables["person"].rows.select("surname", "person_birth_date").rows() == [
        ("Ada", date(2010, 1, 2))
    ]


def test_a_block_without_records_is_an_empty_table(tmp_path: Path) -> None:
    told = form(tmp_path / "form.xlsx", rows_of_form())
    assert told.tables["requests"].rows.height == 0
    assert told.tables["requests"].rows.schema["request_key"] == pl.Int64()
