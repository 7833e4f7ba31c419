"""Whatever text goes into a spreadsheet comes out again, in either kind of file and by any reader."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import fastexcel
import openpyxl
import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx

AWKWARD = [
    " lead", "trail ", "two  three   four    ", " ", "   ", "a\nb", "\n", "\n\n", " \n ", "a\n", "\na",
    "&<>\"'", "]]>", "<![CDATA[x]]>", "&amp;", "a/> b", "<r>x & y</r>", "<r><t>x</t></r>", "<text:s/> x",
    "=1+1", "+44", "-5", "@x", "'=1", "007", "1/2/2020", "http://example.org", "{}", "{0}",
    "😀 Zoë", "مرحبا שלום", "e\u0301", "\u200bzero", "\u00a0nbsp\u00a0", "\u2028", "\x85", "\x7f",
    "x" * 5_000, "😀" * 5_000, "x" * 32_767,
]  # fmt: skip
CONTROLLED = {
    "\x00a": "a",
    "a\r\nb\rc\x0bd\x0ce": "a\nb\nc\nd\ne",
    "a\tb": "a b",
    "\x1b[0m": "[0m",
    "\ufffe!": "!",
}
REMOVED = {*map(chr, range(0x20)), "\ufffe", "\uffff"} - set("\n\t\r\x0b\x0c")

Reader = Callable[[Path], list[str | None]]


def as_documented(text: str) -> str:
    """What the files promise to keep, spelt out a character at a time."""
    for line_break in ("\r\n", "\r", "\x0b", "\x0c"):
        text = text.replace(line_break, "\n")
    return "".join(" " if character == "\t" else character for character in text if character not in REMOVED)


def workbook_of(texts: list[str]) -> Workbook:
    # The second column keeps rows whose text is blank from being taken for the end of the sheet.
    columns = (SheetColumn("Text", CellKind.TEXT, 20), SheetColumn("Row", CellKind.WHOLE, 5))
    rows = pl.DataFrame({"text": texts, "row": range(len(texts))}, {"text": pl.String, "row": pl.Int64})
    return Workbook("W", (Sheet("Texts", columns, rows),))


def by_calamine(path: Path) -> list[str | None]:
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return [str(row[0]) for row in rows[1:]]


def by_fastexcel(path: Path) -> list[str | None]:
    frame = fastexcel.read_excel(path).load_sheet(0, dtypes={"Text": "string"}).to_polars()
    return list(frame["Text"].to_list())


def by_openpyxl(path: Path) -> list[str | None]:
    sheet = openpyxl.load_workbook(BytesIO(path.read_bytes()))["Texts"]
    return [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("write", "read"),
    [
        (write_xlsx, by_calamine),
        (write_xlsx, by_fastexcel),
        (write_xlsx, by_openpyxl),
        (write_ods, by_calamine),
        (write_ods, by_fastexcel),
    ],
)
def test_awkward_text_reads_back_as_written(
    tmp_path: Path, write: Callable[[Workbook, Path], None], read: Reader
) -> None:
    write(workbook_of([*AWKWARD, *CONTROLLED]), tmp_path / "file")
    assert read(tmp_path / "file") == [*AWKWARD, *CONTROLLED.values()]


@pytest.mark.parametrize("write", [write_xlsx, write_ods])
@settings(max_examples=40, deadline=None)
@example(["", "\x00", "_x0041_", "_x005F_"])
@given(st.lists(st.text(), max_size=20))
def test_any_text_reads_back_but_for_control_characters(
    tmp_path_factory: pytest.TempPathFactory, write: Callable[[Workbook, Path], None], texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("round-trip") / "file"
    write(workbook_of(texts), path)
    assert by_calamine(path) == [as_documented(text) for text in texts]
