"""A file of children is read as it stands, or refused in one sentence that says where."""

from pathlib import Path

import pytest

from lanyard.core.draws.csv_source import read_csv
from lanyard.core.draws.errors import ListRefused

HEADER = "id,has_plan,age,looked_after,alternative_provision,need,setting_type"


def written(folder: Path, *lines: str, header: str = HEADER) -> Path:
    path = folder / "children.csv"
    path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    return path


def test_a_row_is_a_child(tmp_path: Path) -> None:
    entries = read_csv(written(tmp_path, 'a1,Y,9,n,N,"Speech, language",PRU/AP'))
    assert entries.rows.row(0) == ("a1", True, 9, False, False, "Speech, language", "PRU/AP", None)


def test_columns_are_found_by_title_and_others_ignored(tmp_path: Path) -> None:
    header = "Name,SETTING_TYPE,need,alternative_provision,looked_after,age,has_plan,id,setting"
    path = written(tmp_path, "Ada,Special,ASD,N,Y,17,N,b2,High Trees", header=header)
    row = ("b2", False, 17, True, False, "ASD", "Special", "High Trees")
    assert read_csv(path).rows.row(0) == row


def test_a_mark_at_the_start_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "children.csv"
    path.write_bytes(f"\ufeff{HEADER}\r\na,Y,9,N,N,,\r\n\r\n".encode())
    assert read_csv(path).rows.select("source_id", "need", "setting_type").rows() == [
        ("a", "Not recorded", "Not recorded")
    ]


def test_who_is_past_25_is_left_out_and_counted(tmp_path: Path) -> None:
    entries = read_csv(written(tmp_path, "a,Y,25,N,N,ASD,FE", "b,Y,26,N,N,ASD,FE"))
    assert (entries.rows["source_id"].to_list(), entries.excluded) == (["a"], {"Older than 25": 1})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (",Y,9,N,N,ASD,Primary", "row 3, column id: ‘’ is empty, too long or cannot be printed."),
        ("b,yes,9,N,N,ASD,Primary", "row 3, column has_plan: ‘yes’ is neither Y nor N. Write Y or N."),
        ("b,Y,nine,N,N,ASD,Primary", "row 3, column age: ‘nine’ is no age. Write whole years, such as 9."),
        ("b,Y,-1,N,N,ASD,Primary", "row 3, column age: ‘-1’ is no age."),
        ("b,Y,9,,N,ASD,Primary", "row 3, column looked_after: ‘’ is neither Y nor N."),
        ("b,Y,9,N,1,ASD,Primary", "row 3, column alternative_provision: ‘1’ is neither Y nor N."),
        ("b,Y,9,N,N,=1+1,Primary", "row 3, column need: ‘=1+1’ cannot be used."),
        ("b,Y,9,N,N,ASD,a|b", "row 3, column setting_type: ‘a|b’ cannot be used."),
        ("b,Y", "row 3, column age: ‘’ is no age."),
        ("a,Y,9,N,N,ASD,Primary", "row 3, column id: ‘a’ stands in row 2 already. Give each child one row."),
    ],
)
def test_a_wrong_cell_is_told_with_its_place(tmp_path: Path, line: str, told: str) -> None:
    with pytest.raises(ListRefused) as refusal:
        read_csv(written(tmp_path, "a,Y,9,N,N,ASD,Primary", line))
    assert told in str(refusal.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "The file is empty."),
        (HEADER.encode(), "The file names no children."),
        (b"id,age\na,1\n", "row 1: There is no column has_plan, looked_after,"),
        (HEADER.replace("need", "id").encode(), "There is no column need."),
        (f"{HEADER},id\n".encode(), "row 1: Column id is there twice."),
        (b"\xff\xfe\x00", "The file is not UTF-8 text."),
        (f'{HEADER}\n"a'.encode(), "The file is no sound CSV"),
    ],
)
def test_a_file_that_is_none_of_the_kind_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "children.csv"
    path.write_bytes(content)
    with pytest.raises(ListRefused) as refusal:
        read_csv(path)
    assert told in str(refusal.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ListRefused, match="cannot be read"):
        read_csv(tmp_path / "none.csv")
