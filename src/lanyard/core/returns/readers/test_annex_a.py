"""The Annex A lists as areas really hold them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from lanyard.core.returns.annex_a.columns import LIST_1, LIST_2
from lanyard.core.returns.declare import Table
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise

CHILD = {
    "Unique ID": "C1",
    "UPN": "A999000000001",
    "ULN": "1000000019",
    "Date of birth": "02/01/2010",
    "Gender": "a) Male",
    "Ethnicity": "a) WBRI",
    "SEN primary need": "k) ASD",
    "Suspensions": "2",
    "Absence": "12.5",
}


def sheet_of(table: Table, *children: dict[str, str]) -> list[list[str]]:
    """Headings and rows of a list."""
    titles = [column.title for column in table.columns]
    return [titles, *([child.get(title, "") for title in titles] for child in children)]


def workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> ReadReturn:
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    sheet.write(number, column, cell, day if isinstance(cell, date) else None)
    [found] = recognise([path]).returns
    return read(found)


def both(**names: str) -> dict[str, Sequence[Sequence[object]]]:
    one, two = names.get("one", "List_1"), names.get("two", "List_2")
    return {one: sheet_of(LIST_1, CHILD), two: sheet_of(LIST_2, CHILD | {"Unique ID": "C2"})}


def only_notes(read_return: ReadReturn) -> tuple[str, ...]:
    [notes] = read_return.notes.values()
    return notes


def test_a_workbook_as_the_template_has_it_is_read_without_a_word(tmp_path: Path) -> None:
    lists = workbook(tmp_path / "a.xlsx", both())
    assert (lists.problems, only_notes(lists)) == ((), ())
    assert lists.tables["list_1"].rows.row(0, named=True)["birth_date"] == date(2010, 1, 2)
    assert lists.tables["list_2"].rows["unique_id"].to_list() == ["C2"]


@pytest.mark.parametrize(
    ("one", "two"), [("List 1", "List 2"), ("list_1", "LIST-2"), ("Annex A List 1", "List2")]
)
def test_sheet_names_may_differ(tmp_path: Path, one: str, two: str) -> None:
    lists = workbook(tmp_path / "a.xlsx", both(one=one, two=two))
    assert list(lists.tables) == ["list_1", "list_2"]
    assert only_notes(lists) == (f"sheet '{one}' read as List_1", f"sheet '{two}' read as List_2")


def test_lists_are_known_by_their_headings_where_sheets_have_other_names(tmp_path: Path) -> None:
    lists = workbook(tmp_path / "a.xlsx", {"Notes": [["hello"]], **both(one="Plans", two="Support")})
    assert {name: table.rows["unique_id"].to_list() for name, table in lists.tables.items()} == {
        "list_1": ["C1"],
        "list_2": ["C2"],
    }


def test_hyphen_letter_case_order_and_extra_columns_are_read_and_told(tmp_path: Path) -> None:
    rows = sheet_of(LIST_1, CHILD | {"Main education establishment – URN": "100001"})
    rows[0] = [title.replace("–", "-").upper() for title in rows[0]]
    turned = [[*reversed(row), extra] for row, extra in zip(rows, ["Shoe size", "4"], strict=True)]
    lists = workbook(tmp_path / "a.xlsx", {"List_1": turned})
    row = lists.tables["list_1"].rows.row(0, named=True)
    assert (row["main_urn"], row["primary_need"], row["suspensions"]) == ("100001", "k) ASD", 2)
    assert [(p.code, p.row, p.column) for p in lists.problems] == [("H02", 1, "Shoe size")]
    assert (
        "List_1: heading 'MAIN EDUCATION ESTABLISHMENT - URN' read as 'Main education establishment – URN'"
        in only_notes(lists)
    )


def test_headings_below_a_title_and_empty_rows_between_keep_the_row_numbers(tmp_path: Path) -> None:
    rows = [["Annex A, list of children with plans"], [], *sheet_of(LIST_1, CHILD), [], ["C9"]]
    lists = workbook(tmp_path / "a.xlsx", {"List_1": rows})
    assert lists.tables["list_1"].rows.select("row", "unique_id").rows() == [(4, "C1"), (6, "C9")]


def test_dates_in_mixed_forms_and_real_cells_are_all_read(tmp_path: Path) -> None:
    births: list[object] = ["02/01/2010", date(2010, 1, 2), "2010-01-02", "2 Jan 2010", 40180]
    rows: list[Sequence[object]] = [sheet_of(LIST_1)[0]]
    rows += [["C", "", "", birth] for birth in births]
    lists = workbook(tmp_path / "a.xlsx", {"List_1": rows})
    assert lists.tables["list_1"].rows["birth_date"].to_list() == [date(2010, 1, 2)] * 5
    assert only_notes(lists) == (
        "List_1, Date of birth: 1 date written as 1 January 2002 instead of dd/mm/yyyy, and read",
        "List_1, Date of birth: 1 date written as a spreadsheet's day number instead of dd/mm/yyyy, and read",
        "has no List_2",
    )


def test_numbers_as_text_and_identifiers_as_numbers_are_read(tmp_path: Path) -> None:
    rows: list[Sequence[object]] = [["Unique ID", "UPN", "ULN", "Suspensions", "Absence"]]
    rows += [[17, "A999000000001", 1000000019, "3", 12.5]]
    lists = workbook(tmp_path / "a.xlsx", {"List_1": rows})
    row = lists.tables["list_1"].rows.row(0, named=True)
    assert (row["unique_id"], row["uln"], row["suspensions"], row["absence"]) == ("17", "1000000019", 3, 12.5)


def test_an_impossible_date_is_reported_at_its_row_and_column(tmp_path: Path) -> None:
    children = [CHILD, CHILD | {"Date of birth": "31/02/2015"}, CHILD | {"Date of birth": "01/01/1899"}]
    lists = workbook(tmp_path / "a.xlsx", {"List_1": sheet_of(LIST_1, *children)})
    assert [(p.code, p.table, p.row, p.column, p.value) for p in lists.problems] == [
        ("D01", "List_1", 3, "Date of birth", "31/02/2015"),
        ("D02", "List_1", 4, "Date of birth", "01/01/1899"),
    ]


def test_a_cell_whose_formula_fails_is_reported_where_it_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("List_2")
        sheet.write_row(0, 0, sheet_of(LIST_2)[0])
        sheet.write(1, 0, "C1")
        sheet.write_formula(1, 3, "=A1/0", None, "#DIV/0!")
    [found] = recognise([path]).returns
    assert [(p.code, p.row, p.value) for p in read(found).problems] == [("D01", 2, "#DIV/0!")]


def test_a_second_copy_of_a_list_is_named_and_the_one_named_after_it_is_read(tmp_path: Path) -> None:
    sheets = {"Old": sheet_of(LIST_1, CHILD | {"Unique ID": "old"}), "List_1": sheet_of(LIST_1, CHILD)}
    lists = workbook(tmp_path / "a.xlsx", dict(sheets))
    assert lists.tables["list_1"].rows["unique_id"].to_list() == ["C1"]
    assert only_notes(lists)[0] == "sheet 'Old' is no table of this return, or a second copy; it was not read"


def test_two_csvs_of_a_folder_are_one_return(tmp_path: Path) -> None:
    for name, table in (("plans.csv", LIST_1), ("support.csv", LIST_2)):
        rows = sheet_of(table, CHILD)
        (tmp_path / name).write_text("\n".join(";".join(row) for row in rows), encoding="utf-16")
    [found] = recognise([tmp_path]).returns
    assert {name: table.rows["birth_date"].to_list() for name, table in read(found).tables.items()} == {
        "list_1": [date(2010, 1, 2)],
        "list_2": [date(2010, 1, 2)],
    }


def test_a_row_with_a_delimiter_too_many_is_reported(tmp_path: Path) -> None:
    child = CHILD | {"Does the child or young person have a disability?": "b) No"}
    rows = sheet_of(LIST_2, *([child] * 20))
    rows[2][0] = "C1,5"
    (tmp_path / "list.csv").write_text("\n".join(",".join(row) for row in rows))
    [found] = recognise([tmp_path]).returns
    beyond = [(p.row, p.column, p.value) for p in read(found).problems if p.code == "R01"]
    assert beyond == [(3, "R", "b) No")]
