import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import fastexcel
import polars as pl
import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from lanyard.core.packs.errors import SheetError
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.ods_parts import MIMETYPE
from lanyard.core.packs.sheets import CHUNK_ROWS, CellKind, Sheet, SheetColumn, Workbook

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def a_sheet(
    values: list[object], kind: CellKind = CellKind.TEXT, name: str = "List 1", **rest: object
) -> Sheet:
    rows = pl.DataFrame({"x": values}, {"x": kind.stored_as})
    return Sheet(name, (SheetColumn("Name", kind, 12, "As in the return."),), rows, **rest)  # type: ignore[arg-type]


def read(folder: Path, *sheets: Sheet) -> list[list[object]]:
    write_ods(Workbook("W", sheets), folder / "a.ods")
    rows = CalamineWorkbook.from_path(folder / "a.ods").get_sheet_by_index(0).to_python()
    return [list(row) for row in rows]


def part(folder: Path, name: str, *sheets: Sheet) -> etree._Element:
    write_ods(Workbook("A & B", sheets), folder / "a.ods")
    with zipfile.ZipFile(folder / "a.ods") as package:
        return etree.fromstring(package.read(name))


def attributes(element: etree._Element) -> dict[str, str]:
    return {etree.QName(str(name)).localname: str(value) for name, value in element.attrib.items()}


def text_of(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def first_cell(folder: Path, value: object, kind: CellKind) -> tuple[dict[str, str], list[str]]:
    """The attributes and shown lines of the cell below the title."""
    content = part(folder, "content.xml", a_sheet([value], kind))
    cell = list(content.iter(f"{TABLE}table-cell"))[1]
    return attributes(cell), [text_of(line) for line in cell.iter(f"{TEXT}p")]


@pytest.mark.parametrize(
    ("kind", "value", "stored", "shown"),
    [
        (CellKind.TEXT, "=1+1 & <b>", {"value-type": "string"}, "=1+1 & <b>"),
        (CellKind.PROSE, "Mend.", {"value-type": "string"}, "Mend."),
        (CellKind.UK_DATE, date(980, 1, 1), {"value-type": "string"}, "01/01/0980"),
        (CellKind.DATE, date(2026, 2, 1), {"value-type": "date", "date-value": "2026-02-01"}, "01/02/2026"),
        (CellKind.DATE, date(1899, 12, 31), {"value-type": "string"}, "31/12/1899"),
        (CellKind.WHOLE, -5, {"value-type": "float", "value": "-5"}, "-5"),
        (CellKind.COUNT, 20635, {"value-type": "float", "value": "20635"}, "20635"),
        (CellKind.DECIMAL, 0.1, {"value-type": "float", "value": "0.1"}, "0.1"),
        (CellKind.PERCENT, 0.464, {"value-type": "percentage", "value": "0.464"}, "46.4%"),
    ],
)  # fmt: skip
def test_values_are_real_and_never_formulas(
    tmp_path: Path, kind: CellKind, value: object, stored: dict[str, str], shown: str
) -> None:
    assert first_cell(tmp_path, value, kind) == (stored, [shown])


def test_a_blank_is_a_bare_cell(tmp_path: Path) -> None:
    assert first_cell(tmp_path, None, CellKind.DATE) == ({}, [])


@pytest.mark.parametrize("day", [date(1900, 3, 1), date(2024, 2, 29), date(9999, 12, 31)])
def test_dates_read_back_as_dates(tmp_path: Path, day: date) -> None:
    assert read(tmp_path, a_sheet([day], CellKind.DATE)) == [["Name"], [day]]


def test_two_readers_see_the_same_numbers(tmp_path: Path) -> None:
    sheet = a_sheet([0.1, None, -2.5e-7, 1e20], CellKind.DECIMAL)
    assert read(tmp_path, sheet) == [["Name"], [0.1], [""], [-2.5e-7], [1e20]]
    frame = fastexcel.read_excel(tmp_path / "a.ods").load_sheet(0).to_polars()
    assert frame.to_dict(as_series=False) == {"Name": [0.1, None, -2.5e-7, 1e20]}


def test_heading_and_notes_stand_above_the_titles(tmp_path: Path) -> None:
    sheet = a_sheet(["Ada"], heading="A & B", notes=("Two  spaces",))
    assert read(tmp_path, sheet) == [["A & B"], ["Two  spaces"], [""], ["Name"], ["Ada"]]


def test_a_sheet_without_rows_holds_its_titles(tmp_path: Path) -> None:
    assert read(tmp_path, a_sheet([])) == [["Name"]]


def test_rows_past_one_chunk_follow_on(tmp_path: Path) -> None:
    values: list[object] = list(range(CHUNK_ROWS + 2))
    assert read(tmp_path, a_sheet(values, CellKind.WHOLE)) == [["Name"], *([value] for value in values)]


def test_sheets_follow_in_order_under_their_names(tmp_path: Path) -> None:
    names = ["List 1", 'It\'s <A> & "B"', "Zoë"]
    write_ods(Workbook("W", tuple(a_sheet(["x"], name=name) for name in names)), tmp_path / "a.ods")
    assert CalamineWorkbook.from_path(tmp_path / "a.ods").sheet_names == names


def test_the_package_starts_with_its_type_unpacked(tmp_path: Path) -> None:
    write_ods(Workbook("W", (a_sheet(["x"]),)), tmp_path / "a.ods")
    head = (tmp_path / "a.ods").read_bytes()[: 38 + len(MIMETYPE)]
    assert (head[:4], head[30:38], head[38:]) == (b"PK\x03\x04", b"mimetype", MIMETYPE.encode())


def test_the_manifest_names_every_part(tmp_path: Path) -> None:
    manifest = part(tmp_path, "META-INF/manifest.xml", a_sheet(["x"]))
    named = [attributes(entry)["full-path"] for entry in manifest]
    with zipfile.ZipFile(tmp_path / "a.ods") as package:
        parts = [name for name in package.namelist() if name not in ("mimetype", "META-INF/manifest.xml")]
    assert named == ["/", *parts]


def test_filter_buttons_cover_titles_and_rows(tmp_path: Path) -> None:
    content = part(tmp_path, "content.xml", a_sheet(["x", "y"], name="It's", heading="H"))
    ranges = [attributes(element) for element in content.iter(f"{TABLE}database-range")]
    assert [found["target-range-address"] for found in ranges] == ["'It''s'.A3:'It''s'.A5"]


def test_titles_stay_in_sight(tmp_path: Path) -> None:
    settings = part(tmp_path, "settings.xml", a_sheet(["x"], heading="H"))
    items = {attributes(item)["name"]: item.text for item in settings.iter("{*}config-item")}
    assert (items["VerticalSplitMode"], items["VerticalSplitPosition"]) == ("2", "3")


def test_notes_hang_on_their_titles(tmp_path: Path) -> None:
    content = part(tmp_path, "content.xml", a_sheet(["x"]))
    assert [text_of(note) for note in content.iter(f"{OFFICE}annotation")] == ["As in the return."]


def test_properties_name_no_person_or_machine(tmp_path: Path) -> None:
    meta = part(tmp_path, "meta.xml", a_sheet(["x"]))
    assert [element.text for element in meta[0]] == ["Lanyard", "A & B", "2000-01-01T00:00:00"]


def test_the_moment_of_creation_can_be_given(tmp_path: Path) -> None:
    moment = datetime(2026, 1, 15, 9, 30, tzinfo=UTC)
    write_ods(Workbook("W", (a_sheet(["x"]),)), tmp_path / "a.ods", created=moment)
    with zipfile.ZipFile(tmp_path / "a.ods") as package:
        assert etree.fromstring(package.read("meta.xml"))[0][2].text == "2026-01-15T09:30:00"


def test_the_same_workbook_gives_the_same_bytes_at_another_time(tmp_path: Path) -> None:
    workbook = Workbook("W", (a_sheet(["Ada"]),))
    write_ods(workbook, tmp_path / "a.ods")
    write_ods(workbook, tmp_path / "b.ods")
    assert (tmp_path / "b.ods").read_bytes() == (tmp_path / "a.ods").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.ods") as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_refused_workbook_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="32,768 characters"):
        write_ods(Workbook("W", (a_sheet(["x" * 32_768]),)), tmp_path / "a.ods")
    assert list(tmp_path.iterdir()) == []
