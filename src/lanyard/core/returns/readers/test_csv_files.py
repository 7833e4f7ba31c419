"""CSV files are read whatever their encoding and delimiter, with the row numbers a spreadsheet shows."""

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.errors import NotRecognised, ReturnError, Unreadable, Unsafe
from lanyard.core.returns.readers.csv_files import read_csv, read_csv_head

TEXT = "UPN;Name\nA1;Zoë – née O'Neil\nA2;x\n"
ROWS = [
    {"row": 1, "0": "UPN", "1": "Name"},
    {"row": 2, "0": "A1", "1": "Zoë – née O'Neil"},
    {"row": 3, "0": "A2", "1": "x"},
]


def read(tmp_path: Path, content: bytes) -> list[dict[str, object]]:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    grid = read_csv(path)
    return grid.below(0, grid.cells.columns[1:]).to_dicts()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_encoding_and_delimiter_is_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    assert read(tmp_path, TEXT.replace(";", delimiter).encode(encoding)) == ROWS


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_is_read_in_either_byte_order(tmp_path: Path, mark: bytes) -> None:
    encoding = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert read(tmp_path, mark + TEXT.encode(encoding)) == ROWS


def test_windows_1252_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(TEXT.encode("windows-1252"))
    assert read_csv(path).notes == ("read as Windows-1252, because it is not UTF-8",)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_line_end_is_read(tmp_path: Path, line_end: str) -> None:
    assert read(tmp_path, TEXT.replace("\n", line_end).encode()) == ROWS


def test_a_quoted_line_break_starts_no_new_row_and_an_empty_line_is_one(tmp_path: Path) -> None:
    assert read(tmp_path, b'a,b\n"one\ntwo",2\n\n3,"4, ""5"""\n') == [
        {"row": 1, "0": "a", "1": "b"},
        {"row": 2, "0": "one\ntwo", "1": "2"},
        {"row": 4, "0": "3", "1": '4, "5"'},
    ]


def test_cells_of_spaces_are_empty(tmp_path: Path) -> None:
    assert read(tmp_path, b'a,b\n  ," "\n ,1\n') == [
        {"row": 1, "0": "a", "1": "b"},
        {"row": 3, "0": None, "1": "1"},
    ]


def test_a_delimiter_within_a_quoted_heading_does_not_mislead(tmp_path: Path) -> None:
    assert read(tmp_path, b'"a, b, c, d";e\n1;2\n')[1] == {"row": 2, "0": "1", "1": "2"}


def test_a_row_with_a_cell_too_many_keeps_all_its_cells(tmp_path: Path) -> None:
    assert read(tmp_path, b"a,b\n1,2,3\n4,5\n") == [
        {"row": 1, "0": "a", "1": "b", "2": None},
        {"row": 2, "0": "1", "1": "2", "2": "3"},
        {"row": 3, "0": "4", "1": "5", "2": None},
    ]


def test_a_row_too_long_far_down_in_the_file_is_found_too(tmp_path: Path) -> None:
    cells = read(tmp_path, b"a,b\n" + b"1,2\n" * 100 + b"1,2,3\n" + b"4,5\n" * 100)
    assert cells[101] == {"row": 102, "0": "1", "1": "2", "2": "3"}


def test_short_rows_are_noted(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b'a,b,c\n1,2,3\n4\n5,"6, 7"\n8,9,10\n')
    assert read_csv(path).notes == ("2 rows have fewer cells than the widest; the first is row 3",)


def test_a_stray_quotation_mark_is_part_of_its_text(tmp_path: Path) -> None:
    assert read(tmp_path, b'a,b\n5" nail,2\n3,4\n') == [
        {"row": 1, "0": "a", "1": "b"},
        {"row": 2, "0": '5" nail', "1": "2"},
        {"row": 3, "0": "3", "1": "4"},
    ]


@pytest.mark.parametrize(
    ("content", "error", "what"),
    [
        (b"", NotRecognised, "The file is empty."),
        (b" \n\n", NotRecognised, "The file is empty."),
        (b"\xef\xbb\xbf\n", NotRecognised, "The file is empty."),
        (b"\xff\xfe", NotRecognised, "The file is empty."),
        (b"a,b\n1,\x00\n", NotRecognised, "The file holds NUL bytes, so it is no text."),
        (b",".join([b"a"] * 10_000), Unsafe, "The file has 10,000 columns; no return has more than 1,000."),
        (b"a,b\n" + b"1," * 5_000, Unsafe, "The file has 5,001 columns; no return has more than 1,000."),
        (b"a,b\n1,\x81\n", Unreadable, "The text is neither UTF-8 nor Windows-1252."),
        (b"\xff\xfea\x00,", Unreadable, "The text is marked as UTF-16 and is not."),
        (b"\xef\xbb\xbfa,\xff", Unreadable, "The text is marked as UTF-8 and is not."),
        (
            b'a,b\n1,"' + b"x" * 200_000,
            Unreadable,
            "The CSV is damaged (field larger than field limit (131072)).",
        ),
    ],
)
def test_a_file_that_is_no_sound_csv_is_refused_with_its_reason(
    tmp_path: Path, content: bytes, error: type[ReturnError], what: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with pytest.raises(error) as refusal:
        read_csv(path)
    assert refusal.value.what == what


def test_the_head_of_a_file_has_its_first_rows_only(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * 1_000)
    head = read_csv_head(path)
    assert head.cells.height == 20
    assert head.headings(1) == {"0": "a", "1": "b"}


CELLS = st.text("ab ,;\"'\n\té0", max_size=5).map(str.strip)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8)
)


@given(TABLES, st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_what_a_csv_writer_writes_is_read_back(table: list[list[str]], encoding: str) -> None:
    table = [["h1", "h2", "h3", "h4"][: len(table[0])], *table]
    source = io.StringIO()
    csv.writer(source, quoting=csv.QUOTE_ALL).writerows(table)
    cells = read_back(source.getvalue().encode(encoding))
    assert [[cell or "" for cell in row] for row in cells.iter_rows()] == table


def read_back(content: bytes) -> pl.DataFrame:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file.csv"
        path.write_bytes(content)
        return read_csv(path).cells.drop("row")
