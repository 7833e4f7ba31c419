import csv
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn

KINDS = (CellKind.TEXT, CellKind.DATE, CellKind.UK_DATE, CellKind.WHOLE, CellKind.DECIMAL, CellKind.PERCENT)


def a_sheet(*rows: tuple[object, ...], heading: str | None = None) -> Sheet:
    columns = tuple(SheetColumn(kind.value, kind, 12) for kind in KINDS)
    frame = pl.DataFrame(rows, {kind.value: kind.stored_as for kind in KINDS}, orient="row")
    return Sheet("Children", columns, frame, heading)


def texts_sheet(*texts: str | None) -> Sheet:
    return Sheet("T", (SheetColumn("T", CellKind.TEXT, 9),), pl.DataFrame({"x": texts}, {"x": pl.String}))


def written(sheet: Sheet, folder: Path) -> bytes:
    write_csv(sheet, folder / "a.csv")
    return (folder / "a.csv").read_bytes()


def cells(sheet: Sheet, folder: Path) -> list[list[str]]:
    write_csv(sheet, folder / "a.csv")
    with (folder / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_each_kind_has_its_way_of_writing(tmp_path: Path) -> None:
    sheet = a_sheet(("Zoë, B", date(2026, 1, 15), date(2026, 1, 15), 5, -0.5, 0.464), (None,) * 6)
    assert written(sheet, tmp_path).decode() == (
        '\ufeff"text","date","uk date","whole","decimal","percent"\r\n'
        '"Zoë, B","2026-01-15","15/01/2026",5,-0.5,0.464\r\n'
        ",,,,,\r\n"
    )


def test_a_sheet_without_rows_is_its_titles(tmp_path: Path) -> None:
    assert written(texts_sheet(), tmp_path) == '\ufeff"T"\r\n'.encode()


def test_the_heading_stays_out_so_that_titles_come_first(tmp_path: Path) -> None:
    assert cells(a_sheet(heading="Problems"), tmp_path) == [[kind.value for kind in KINDS]]


def test_no_cell_or_title_can_start_a_formula(tmp_path: Path) -> None:
    column = SheetColumn("=title", CellKind.TEXT, 9)
    rows = pl.DataFrame({"x": ["=1+1", "+1", "-1", "-A1", "@x", "\t=1", "\r=1", "Ada"]})
    assert cells(Sheet("S", (column,), rows), tmp_path) == [
        [text] for text in ("'=title", "'=1+1", "'+1", "-1", "'-A1", "'@x", "' =1", "'\n=1", "Ada")
    ]


def test_real_negative_numbers_are_left_alone(tmp_path: Path) -> None:
    sheet = Sheet("S", (SheetColumn("N", CellKind.DECIMAL, 9),), pl.DataFrame({"x": [-1.5, -2.0]}))
    assert cells(sheet, tmp_path) == [["N"], ["-1.5"], ["-2.0"]]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(1900, 3, 1), date(9999, 12, 31)])
def test_days_of_any_year_are_kept(tmp_path: Path, day: date) -> None:
    row = cells(a_sheet((None, day, day, None, None, None)), tmp_path)[1]
    assert row[1:3] == [day.isoformat(), f"{day.day:02}/{day.month:02}/{day.year:04}"]


def test_the_same_sheet_gives_the_same_bytes(tmp_path: Path) -> None:
    sheet = texts_sheet("Ada", "Bo")
    assert written(sheet, tmp_path) == written(sheet, tmp_path)


harmless = st.text(
    st.characters(exclude_characters="=+-@\t\x0b\x0c\r＝＋－＠", exclude_categories=("Cc", "Cs", "Cn"))
)


@settings(max_examples=40, deadline=None)
@given(st.lists(harmless, max_size=20))
def test_text_reads_back_as_written(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("csv")
    rows = cells(texts_sheet(*texts), folder)
    # Python's reader gives a row of one blank cell as an empty list.
    assert [row[0] if row else "" for row in rows[1:]] == texts
