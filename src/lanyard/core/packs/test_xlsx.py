import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from lanyard.core.packs.errors import SheetError
from lanyard.core.packs.sheets import CHUNK_ROWS, CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import NUMBER_FORMATS, write_xlsx


def a_sheet(values: list[object], kind: CellKind = CellKind.TEXT, **rest: object) -> Sheet:
    rows = pl.DataFrame({"x": values}, {"x": kind.stored_as})
    return Sheet("List 1", (SheetColumn("Name", kind, 12, "As in the return."),), rows, **rest)  # type: ignore[arg-type]


def opened(path: Path, *sheets: Sheet) -> openpyxl.Workbook:
    write_xlsx(Workbook("The title", sheets), path / "a.xlsx")
    return openpyxl.load_workbook(path / "a.xlsx")


def plain(value: object) -> object:
    """A day as text, because a spreadsheet's days have no time zone to compare in."""
    return value.isoformat() if isinstance(value, datetime) else value


def written(path: Path) -> bytes:
    write_xlsx(Workbook("W", (a_sheet(["Ada"], heading="H"),)), path)
    return path.read_bytes()


def test_no_cell_is_a_formula_or_a_link(tmp_path: Path) -> None:
    texts = ["=1+1", "+1", "-1", "@x", "{=1}", "http://example.org", "mailto:a@example.org", "1", "<r>x</r>"]
    sheet = opened(tmp_path, a_sheet([*texts], heading="=1", notes=("=2",)))["List 1"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells] == ["=1", "=2", "Name", *texts]
    assert [cell.hyperlink for cell in cells] == [None] * len(cells)


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        (CellKind.DATE, date(1900, 3, 1), "1900-03-01T00:00:00"),
        (CellKind.UK_DATE, date(2026, 1, 15), "2026-01-15T00:00:00"),
        (CellKind.DATE, date(9999, 12, 31), "9999-12-31T00:00:00"),
        (CellKind.WHOLE, -5, -5),
        (CellKind.COUNT, 2**53, 2**53),
        (CellKind.DECIMAL, 0.1, 0.1),
        (CellKind.PERCENT, 0.464, 0.464),
        (CellKind.TEXT, "007", "007"),
        (CellKind.PROSE, "Mend this.", "Mend this."),
    ],
)  # fmt: skip
def test_values_are_real_and_shown_as_their_kind(
    tmp_path: Path, kind: CellKind, value: object, read: object
) -> None:
    cell = opened(tmp_path, a_sheet([None, value], kind))["List 1"]["A3"]
    assert (plain(cell.value), cell.number_format) == (read, NUMBER_FORMATS[kind])


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(1900, 2, 28)])
def test_days_that_excel_cannot_hold_become_text(tmp_path: Path, day: date) -> None:
    sheet = opened(tmp_path, a_sheet([day, date(2026, 1, 15)], CellKind.DATE))["List 1"]
    shown = f"{day.day:02}/{day.month:02}/{day.year:04}"
    assert [plain(sheet["A2"].value), plain(sheet["A3"].value)] == [shown, "2026-01-15T00:00:00"]


def test_titles_stay_in_sight_and_can_filter(tmp_path: Path) -> None:
    sheet = opened(tmp_path, a_sheet(["Ada", "Bo"], heading="Heading", notes=("A note",)))["List 1"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A5", "A4:A6", "$4:$4")
    assert (sheet["A1"].value, sheet["A2"].value, sheet["A3"].value, sheet["A4"].value) == (
        "Heading",
        "A note",
        None,
        "Name",
    )
    assert (sheet["A4"].font.b, sheet["A4"].comment.text) == (True, "As in the return.")


def test_rows_of_long_sentences_are_tall_enough_to_read(tmp_path: Path) -> None:
    sheet = opened(tmp_path, a_sheet(["x" * 25, "x", "x" * 9_999], CellKind.PROSE))["List 1"]
    assert [sheet.row_dimensions[row].height for row in (2, 3, 4)] == [45, None, 408]


def test_numbers_and_their_titles_stand_to_the_right(tmp_path: Path) -> None:
    sides = {
        kind: [
            opened(tmp_path, a_sheet([None, 1], kind))["List 1"][cell].alignment.horizontal
            for cell in ("A1", "A3")
        ]
        for kind in (CellKind.COUNT, CellKind.PERCENT)
    }
    assert sides == {CellKind.COUNT: ["right", "right"], CellKind.PERCENT: ["right", "right"]}


def test_a_sheet_without_rows_holds_its_titles(tmp_path: Path) -> None:
    sheet = opened(tmp_path, a_sheet([]))["List 1"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["Name"]]
    assert sheet.auto_filter.ref == "A1"


def test_rows_past_one_chunk_follow_on(tmp_path: Path) -> None:
    values: list[object] = list(range(CHUNK_ROWS + 2))
    sheet = opened(tmp_path, a_sheet(values, CellKind.WHOLE))["List 1"]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == values


def test_the_same_workbook_gives_the_same_bytes_at_another_time_and_place(tmp_path: Path) -> None:
    first = written(tmp_path / "a.xlsx")
    (tmp_path / "deeper").mkdir()
    assert written(tmp_path / "deeper" / "b.xlsx") == first
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 31, 0, 0, 0)}


def test_properties_name_no_person_or_machine(tmp_path: Path) -> None:
    properties = opened(tmp_path, a_sheet(["Ada"])).properties
    assert (properties.title, properties.creator, properties.lastModifiedBy) == (
        "The title",
        "Lanyard",
        "Lanyard",
    )
    assert [plain(properties.created), plain(properties.modified)] == ["2000-01-01T00:00:00"] * 2


def test_the_moment_of_creation_can_be_given(tmp_path: Path) -> None:
    moment = datetime(2026, 1, 15, 9, 30, tzinfo=UTC)
    write_xlsx(Workbook("W", (a_sheet(["Ada"]),)), tmp_path / "a.xlsx", created=moment)
    assert plain(openpyxl.load_workbook(tmp_path / "a.xlsx").properties.created) == "2026-01-15T09:30:00"


def test_nothing_but_the_file_is_left_beside_it(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_refused_workbook_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="32,768 characters"):
        write_xlsx(Workbook("W", (a_sheet(["x" * 32_768]),)), tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_a_sound_package(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        assert package.testzip() is None
