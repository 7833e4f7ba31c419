"""Workbooks are looked into before they are opened, and read with the rows and columns that people see."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from lanyard.core.returns.annex_a.columns import LIST_1
from lanyard.core.returns.errors import NotRecognised, ReturnError, Unreadable, Unsafe
from lanyard.core.returns.readers.workbook import read_workbook, refuse_ole
from lanyard.core.returns.recognise import read, recognise

ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>"
)
ODS_FOOT = "</office:spreadsheet></office:body></office:document-content>"


def xlsx(path: Path, fill: Callable[[xlsxwriter.Workbook], None]) -> Path:
    with xlsxwriter.Workbook(path) as workbook:
        fill(workbook)
    return path


def ods(path: Path, rows: str, manifest: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("META-INF/manifest.xml", manifest or "<manifest/>")
        table = f'<table:table table:name="List_1">{rows}</table:table>'
        file.writestr("content.xml", f"{ODS_HEAD}{table}{ODS_FOOT}")
    return path


def ods_row(*cells: str, repeated: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(cells)}</table:table-row>'


def ods_text(text: str, repeated: int = 1) -> str:
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{repeated}">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def ods_empty(repeated: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{repeated}"/>'


def test_rows_and_columns_keep_their_numbers_where_the_first_are_empty(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("List_1")
        sheet.write(2, 2, "UPN")
        sheet.write(4, 2, "A1")
        sheet.write(5, 3, "  ")

    [grid] = read_workbook(xlsx(tmp_path / "a.xlsx", fill)).sheets
    assert grid.headings(3) == {"2": "UPN"}
    assert grid.below(3, ["2"]).rows() == [(5, "A1")]


def test_cells_come_as_text_whatever_they_hold(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet()
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_datetime(0, 0, date(2010, 1, 2), day)
        sheet.write_datetime(0, 1, datetime(2010, 1, 2, 13, 5), day)  # noqa: DTZ001 - a cell has no zone
        sheet.write_number(0, 2, 1234567890)
        sheet.write_number(0, 3, 12.5)
        sheet.write_string(0, 4, "=1+1")
        sheet.write_formula(0, 5, "=1/0", None, "#DIV/0!")
        sheet.write_formula(0, 6, "=VLOOKUP(1,2,3)", None, "#N/A")

    [grid] = read_workbook(xlsx(tmp_path / "a.xlsx", fill)).sheets
    assert list(grid.headings(1).values()) == [
        "2010-01-02 00:00:00",
        "2010-01-02 13:05:00",
        "1234567890",
        "12.5",
        "=1+1",
        "#DIV/0!",
        "#N/A",
    ]


def test_an_ods_sheet_is_read_with_its_rows_and_columns(tmp_path: Path) -> None:
    day = '<table:table-cell office:value-type="date" office:date-value="2010-01-02"/>'
    number = '<table:table-cell office:value-type="float" office:value="1234567890"/>'
    rows = [
        ods_row(ods_empty(3), repeated=2),
        ods_row(ods_empty(1), ods_text("A"), ods_text("B"), ods_empty(16_381)),
        ods_row(ods_empty(1), day, number),
        ods_row(ods_empty(16_384), repeated=1_048_000),
    ]
    [grid] = read_workbook(ods(tmp_path / "a.ods", "".join(rows))).sheets
    assert grid.headings(3) == {"1": "A", "2": "B"}
    assert grid.below(3, "12").rows() == [(4, "2010-01-02", "1234567890")]


def test_a_list_in_ods_with_real_dates_is_read_without_a_word(tmp_path: Path) -> None:
    day = '<table:table-cell office:value-type="date" office:date-value="2010-01-02"/>'
    headings = ods_row(*(ods_text(column.title) for column in LIST_1.columns))
    path = ods(tmp_path / "a.ods", headings + ods_row(ods_text("C1"), ods_empty(2), day))
    [found] = recognise([path]).returns
    lists = read(found)
    assert lists.tables["list_1"].rows["birth_date"].to_list() == [date(2010, 1, 2)]
    assert (lists.problems, lists.notes) == ((), {str(path): ("has no List_2",)})


def test_sheets_without_cells_and_charts_are_passed_over(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        workbook.add_worksheet("Empty")
        workbook.add_worksheet("List_1").write(0, 0, "UPN")
        chart = workbook.add_chart({"type": "line"})
        chart.add_series({"values": "=List_1!$A$1:$A$2"})
        workbook.add_chartsheet("Chart").set_chart(chart)

    assert [grid.sheet for grid in read_workbook(xlsx(tmp_path / "a.xlsx", fill)).sheets] == ["List_1"]


def test_macros_are_noted_and_not_run(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsm", lambda workbook: workbook.add_worksheet().write(0, 0, "UPN"))
    with zipfile.ZipFile(path, "a") as file:
        file.writestr("xl/vbaProject.bin", b"a macro")
    assert read_workbook(path).notes == ("holds macros, which were not run",)


def with_cells_at(first: str, second: str) -> Callable[[Path], Path]:
    """A workbook with two cells at these places, such as A1 and XFD1048576."""

    def make(path: Path) -> Path:
        xlsx(path, lambda workbook: workbook.add_worksheet().write_column(0, 0, ["x", "y"]) and None)
        with zipfile.ZipFile(path) as file:
            parts = {name: file.read(name) for name in file.namelist()}
        sheet = parts["xl/worksheets/sheet1.xml"].decode()
        for old, new in (("A1", first), ("A2", second)):
            row = new.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
            sheet = sheet.replace(f'<c r="{old}"', f'<c r="{new}"').replace(
                f'<row r="{old[1:]}"', f'<row r="{row}"'
            )
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for name, content in (parts | {"xl/worksheets/sheet1.xml": sheet.encode()}).items():
                file.writestr(name, content)
        return path

    return make


def claiming(size: int) -> Callable[[Path], Path]:
    """A sound workbook whose directory claims another size for one part."""

    def make(path: Path) -> Path:
        xlsx(path, lambda workbook: workbook.add_worksheet().write(0, 0, "UPN") and None)
        content = bytearray(path.read_bytes())
        entry = content.rindex(b"PK\x01\x02", 0, content.rindex(b"xl/worksheets/sheet1.xml"))
        content[entry + 24 : entry + 28] = size.to_bytes(4, "little")
        path.write_bytes(content)
        return path

    return make


def zip_with(**parts: bytes) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("xl/workbook.xml", "<workbook/>")
            for name, content in parts.items():
                file.writestr(name, content)
        return path

    return make


def zip_of_something_else(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", "<document/>")
    return path


def truncated(path: Path) -> Path:
    xlsx(path, lambda workbook: workbook.add_worksheet().write(0, 0, "UPN") and None)
    path.write_bytes(path.read_bytes()[:-200])
    return path


def locked_zip(path: Path) -> Path:
    xlsx(path, lambda workbook: workbook.add_worksheet().write(0, 0, "UPN") and None)
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


DAMAGED = "The file is damaged or breaks off."
TOO_FAR = "A sheet has cells so far apart that reading it would fill the machine's memory."
TOO_WIDE = "A sheet has more than 1,000 columns; no return has as many."
REFUSALS: list[tuple[str, Callable[[Path], Path], type[ReturnError], str]] = [
    ("a claim of 2 GB", claiming(2**31), Unsafe, "The file would unpack to 2,048 MB, as a zip bomb does."),
    ("a part larger than its claim", claiming(100), Unsafe, "A part is larger than the file claims."),
    ("a part smaller than its claim", claiming(5_000_000), Unreadable, DAMAGED),
    (
        "a bomb",
        zip_with(**{"a.xml": b" " * 50_000_000}),
        Unsafe,
        "The file would unpack to 47 MB, as a zip bomb does.",
    ),
    (
        "a path out of the folder",
        zip_with(**{"../evil.xml": b"x"}),
        Unsafe,
        "The file holds a part that would be written elsewhere.",
    ),
    ("the last corner", with_cells_at("A1", "XFD1048576"), Unsafe, TOO_WIDE),
    ("a corner within 1,000 columns", with_cells_at("A1", "ALL1048576"), Unsafe, TOO_FAR),
    ("10,000 columns", with_cells_at("A1", "NTP2"), Unsafe, TOO_WIDE),
    ("a file that breaks off", truncated, Unreadable, DAMAGED),
    ("a locked zip", locked_zip, Unreadable, "The file is locked with a password."),
    (
        "a zip of something else",
        zip_of_something_else,
        NotRecognised,
        "The file is a zip and no workbook.",
    ),
    (
        "the binary format",
        zip_with(**{"xl/workbook.bin": b"x"}),
        Unreadable,
        "The workbook is in the binary XLSB format.",
    ),
    (
        "an ODS with a password",
        lambda path: ods(path, "", "<manifest:encryption-data/>"),
        Unreadable,
        "The workbook is locked with a password.",
    ),
    ("repeated columns", lambda path: ods(path, ods_row(ods_text("x", 16_384))), Unsafe, TOO_WIDE),
    ("a gap of columns", lambda path: ods(path, ods_row(ods_empty(16_000), ods_text("x"))), Unsafe, TOO_WIDE),
    ("repeated rows", lambda path: ods(path, ods_row(ods_text("x", 900), repeated=9_000)), Unsafe, TOO_FAR),
]


@pytest.mark.parametrize(("make", "error", "what"), [r[1:] for r in REFUSALS], ids=[r[0] for r in REFUSALS])
def test_what_is_unsafe_or_damaged_is_refused_with_its_reason(
    tmp_path: Path, make: Callable[[Path], Path], error: type[ReturnError], what: str
) -> None:
    with pytest.raises(error) as refusal:
        read_workbook(make(tmp_path / "a.xlsx"))
    assert refusal.value.what == what


@pytest.mark.parametrize(
    ("stream", "error", "what"),
    [
        ("EncryptedPackage", Unreadable, "The workbook is locked with a password."),
        ("Workbook", Unreadable, "The workbook is in the old XLS format."),
        ("WordDocument", NotRecognised, "The file is no workbook."),
    ],
)
def test_an_ole_container_is_refused_by_what_it_holds(
    tmp_path: Path, stream: str, error: type[ReturnError], what: str
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + stream.encode("utf-16-le"))
    with pytest.raises(error) as refusal:
        refuse_ole(path)
    assert refusal.value.what == what


def test_a_wide_sheet_within_the_limit_is_read(tmp_path: Path) -> None:
    [grid] = read_workbook(with_cells_at("A1", "ALL101")(tmp_path / "a.xlsx")).sheets
    assert grid.cells.shape == (101, 1_001)


def test_a_long_narrow_sheet_is_read(tmp_path: Path) -> None:
    [grid] = read_workbook(with_cells_at("A1", "B1048576")(tmp_path / "a.xlsx")).sheets
    assert grid.below(1, "01").rows() == [(1_048_576, None, "y")]
