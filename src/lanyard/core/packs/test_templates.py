"""A template says all that its declaration says, offers codes for choice, and reads back as an empty list."""

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from lanyard.core.packs.errors import PackError
from lanyard.core.packs.templates import choose_lists, has_template, write_templates
from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Return
from lanyard.core.returns.recognise import read, recognise

WITH_TEMPLATE = [declared for declared in RETURNS if has_template(declared)]
HOME_EDUCATION = BY_KIND["home-education"]


@pytest.mark.parametrize("declared", WITH_TEMPLATE, ids=[one.kind for one in WITH_TEMPLATE])
def test_a_template_is_recognised_as_its_own_list_without_rows_or_problems(
    declared: Return, tmp_path: Path
) -> None:
    for path in write_templates([declared], tmp_path):
        [found] = recognise([path]).returns
        empty = read(found)
        assert (empty.kind, empty.problems) == (declared.kind, ())
        rows = {name: table.rows.height for name, table in empty.tables.items() if name != declared.header}
        assert rows == dict.fromkeys((table.name for table in declared.data_tables), 0)
        assert empty.notes[str(path)] == (
            "says no date; write 'Extract date' and the date in a line above the headings",
        )


def test_a_filled_template_tells_its_day_and_its_area(tmp_path: Path) -> None:
    path = write_templates([HOME_EDUCATION], tmp_path)[0]
    book = openpyxl.load_workbook(path)
    sheet = book["Home education"]
    sheet["B2"], sheet["B3"] = "15/01/2026", "999"
    sheet["C6"], sheet["E6"], sheet["I6"], sheet["L6"] = "Made", "14/03/2015", "01/09/2025", "SEN support"
    book.save(path)
    filled = read(recognise([path]).returns[0])
    row = filled.tables["home_educated"].rows.row(0, named=True)
    assert (str(filled.reference_date), filled.area, filled.problems) == ("2026-01-15", "999", ())
    assert (row["row"], row["surname"], str(row["birth_date"]), row["sen_status"]) == (
        6,
        "Made",
        "2015-03-14",
        "S",
    )


def test_cells_of_codes_offer_them_for_choice(tmp_path: Path) -> None:
    xlsx, ods = write_templates([HOME_EDUCATION], tmp_path)
    book = openpyxl.load_workbook(xlsx)
    offered = {
        str(one.sqref): [cell.value for (cell,) in book["Codes"][one.formula1.rpartition("!")[2]]]
        for one in book["Home education"].data_validations.dataValidation
    }
    sex = offered["F6:F5005"]
    assert sex == ["M", "F"]
    content = ZipFile(ods).read("content.xml").decode()
    assert content.count("<table:content-validation ") == len(offered)


def test_the_columns_are_explained(tmp_path: Path) -> None:
    xlsx, _ = write_templates([HOME_EDUCATION], tmp_path)
    rows = list(openpyxl.load_workbook(xlsx)["Columns"].iter_rows(min_row=5, values_only=True))
    table = HOME_EDUCATION.data_tables[0]
    assert [row[1] for row in rows] == [column.title for column in table.columns]
    assert [row[2] for row in rows] == [column.meaning for column in table.columns]


def test_the_lists_asked_for_are_written_and_no_others(tmp_path: Path) -> None:
    files = write_templates(choose_lists(["camhs", "home-education", "camhs"]), tmp_path / "new")
    assert [path.name for path in files] == [
        "camhs.xlsx",
        "camhs.ods",
        "home-education.xlsx",
        "home-education.ods",
    ]


@pytest.mark.parametrize(
    ("kind", "why"), [("sen2", "it has a national format"), ("horses", "it is not known")]
)
def test_what_has_no_template_is_refused_with_the_reason(kind: str, why: str) -> None:
    with pytest.raises(PackError) as refusal:
        choose_lists([kind])
    assert str(refusal.value).startswith(f"There is no template for {kind}: {why}. Choose from ")
