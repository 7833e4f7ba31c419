"""Lists without a national format have templates, which are filled by hand and read back."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import openpyxl

from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.local_lists import TO_CONFIRM
from tests.journeys.conftest import Lanyard

FILLED: Mapping[str, str | date] = {
    "Surname": "Example",
    "Forename": "Robin",
    "Date of birth": date(2014, 5, 6),
    "Sex": "F",
    "Start date": date(2025, 9, 1),
    "Identified by": "SCHOOL",
}


def test_each_list_without_a_national_format_has_a_template(lanyard: Lanyard, tmp_path: Path) -> None:
    assert lanyard("templates", "--out", tmp_path).code == 0
    local = {one.kind for one in RETURNS if TO_CONFIRM in one.source and "workbook" in one.shapes}
    assert {path.name for path in tmp_path.iterdir()} == {f"{k}.{e}" for k in local for e in ("xlsx", "ods")}


def test_a_filled_template_is_read_back_without_an_error(lanyard: Lanyard, tmp_path: Path) -> None:
    assert lanyard("templates", "young-carers", "--out", tmp_path).code == 0
    book = openpyxl.load_workbook(tmp_path / "young-carers.xlsx")
    sheet = book["Young carers"]
    row = sheet.max_row + 1
    headings = {str(cell.value): place for place, cell in enumerate(sheet[row - 1], start=1)}
    sheet["B2"], sheet["B3"] = date(2026, 1, 15), "999"
    for heading, value in FILLED.items():
        sheet.cell(row, headings[heading], value)
    book.save(tmp_path / "filled.xlsx")
    answer = lanyard("check", tmp_path / "filled.xlsx", "--json")
    assert (answer.code, answer.errors) == (0, [])
    files = [(one["kind"], one["rows"], one["notes"]) for one in answer.listed("files")]
    assert files == [("young-carers", 1, [])]
