"""A column map turns a supplier's file into a declared list; what it cannot say is told with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.column_maps import TableMap
from lanyard.core.returns.errors import ReturnError
from lanyard.core.returns.readers.column_map_file import is_column_map, maps_in, read_column_maps
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.test_made_up_returns import CENSUS, CLUB, PLAYGROUP

DECLARED = (SEN2, ANNEX_A, CENSUS, CLUB, PLAYGROUP)
MAP = """# What the clubs' own system calls things.
[[map]]
supplier = "Clubs Online"
return = "made-up-club"

[map.columns]
"Client ref." = "upn"
"Known as" = "surname"
"Since" = "start_date"
"In?" = "member"
"Born" = "birth_date"

[map.values.member]
"Paid up" = "Y"
"""
CLIENTS = "Client ref.,Known as,Born,Since,In?\nQ999200002014,Made,14/03/2015,01/09/2025, paid UP \n"


def written(folder: Path, text: str, name: str = "column-map.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(ReturnError) as refused:
        read_column_maps(written(folder, text), DECLARED)
    assert refused.value.do == "Correct the column map, or leave it out."
    return refused.value.what


def the_club(folder: Path, *, columns: tuple[Path, ...] = ()) -> ReadReturn:
    recognised = recognise([folder], columns, DECLARED)
    assert (recognised.refused, recognised.unknown) == ((), ())
    [found] = recognised.returns
    return read(found)


def test_a_map_says_columns_and_codes_of_a_table(tmp_path: Path) -> None:
    path = written(tmp_path, MAP)
    columns = {"clientref": "upn", "knownas": "surname", "since": "start_date", "in": "member"}
    assert read_column_maps(path, DECLARED) == [
        TableMap(
            path,
            "Clubs Online",
            "made-up-club",
            "made_up_club",
            {**columns, "born": "birth_date"},
            {"member": {"paid up": "Y"}},
        )
    ]


@pytest.mark.parametrize("lies", ["in the folder", "elsewhere"])
def test_a_supplier_s_file_is_read_with_the_map_and_says_so(lies: str, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "returns", tmp_path / "maps"
    folder.mkdir()
    elsewhere.mkdir()
    written(folder, CLIENTS, "clients.csv")
    path = written(folder if lies == "in the folder" else elsewhere, MAP)
    club = the_club(folder, columns=() if lies == "in the folder" else (path,))
    row = club.tables["made_up_club"].rows.row(0, named=True)
    told = (row["upn"], row["surname"], str(row["birth_date"]), str(row["start_date"]), row["member"])
    assert told == ("Q999200002014", "Made", "2015-03-14", "2025-09-01", "Y")
    [notes] = club.notes.values()
    assert "Club register: read with column-map.toml (Clubs Online)" in notes


def test_without_the_map_nobody_knows_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, CLIENTS, "clients.csv")
    assert recognise([path], (), DECLARED).returns == ()


def test_a_heading_of_the_map_counts_before_the_same_heading_declared(tmp_path: Path) -> None:
    swapped = (
        '[[map]]\nreturn = "made-up-club"\n[map.columns]\n"Start date" = "end_date"\n"From" = "start_date"\n'
    )
    written(tmp_path, swapped)
    written(tmp_path, "Surname,DOB,From,Start date,Member\nMade,,01/09/2025,02/09/2025,Y\n", "clients.csv")
    row = the_club(tmp_path).tables["made_up_club"].rows.row(0, named=True)
    assert (str(row["start_date"]), str(row["end_date"])) == ("2025-09-01", "2025-09-02")


def test_annex_a_can_have_a_map(tmp_path: Path) -> None:
    headings = ("Ref", "Born", "Plan from", "Plan seen", "Need", "School")
    names = ("unique_id", "birth_date", "plan_issued", "plan_reviewed", "primary_need", "main_urn")
    columns = "\n".join(f'"{heading}" = "{name}"' for heading, name in zip(headings, names, strict=True))
    written(tmp_path, f'[[map]]\nreturn = "annex-a"\ntable = "list_1"\n[map.columns]\n{columns}\n')
    more = "UPN,ULN,Gender,Ethnicity,Absence,Pupil Premium"
    written(tmp_path, f"{','.join(headings)},{more}\nC1,14/03/2015,02/05/2022,,,,,,,,,\n", "plans.csv")
    lists = the_club(tmp_path)
    assert lists.kind == "annex-a"
    assert lists.tables["list_1"].rows["unique_id"].to_list() == ["C1"]


FAULTS = [
    ("[[map]]\nreturn = \n", "The file is no TOML: Invalid value at line 2, column 10."),
    (
        '[[map]]\nsupplier = "A"\n',
        "Line 1, column 2: '[map]' lacks the entry return, a text in quotation marks.",
    ),
    (
        '[[map]]\nreturn = "horses"\n',
        "Line 2, column 11: 'horses' is no return that a map can serve. Choose from ",
    ),
    (
        '[[map]]\nreturn = "sen2"\n',
        "Line 2, column 11: 'sen2' is no return that a map can serve. Choose from ",
    ),
    (
        '[[map]]\nreturn = "made-up-census"\n',
        "Line 2, column 11: 'made-up-census' has several tables. Say which: table = one of made_up_pupils, ",
    ),
    (
        '[[map]]\nreturn = "made-up-census"\ntable = "pupils"\n',
        "Line 3, column 10: 'pupils' is no table of made-up-census. Choose from made_up_pupils, ",
    ),
    (
        '[[map]]\nreturn = "made-up-club"\n[map.columns]\n# shoe\n"Size" = "shoe"\n',
        "Line 5, column 11: 'shoe' is no column of made_up_club. Choose from upn, ",
    ),
    (
        '[[map]]\nreturn = "made-up-club"\n[map.values.member]\n"In" = "J"\n',
        "Line 4, column 9: 'J' is no code of member. Choose from Y, N.",
    ),
    (
        '[[map]]\nreturn = "made-up-club"\n[map.columns]\n"Size" = 4\n',
        "Line 4, column 2: 'Size' must be followed by a text in quotation marks.",
    ),
    (
        '[[map]]\nreturn = "made-up-club"\ncolour = "red"\n',
        "Line 3, column 1: 'colour' is no entry of a map. ",
    ),
    ('map = "x"\n', "Line 1, column 1: 'map' has no map. Begin each with the line [[map]]."),
    ("x = 1\n", "The file has no map. Begin each with the line [[map]]."),
]


@pytest.mark.parametrize(("text", "what"), FAULTS)
def test_what_a_map_cannot_say_is_told_with_its_line_and_column(text: str, what: str, tmp_path: Path) -> None:
    assert refusal(tmp_path, text).startswith(what)


def test_a_faulty_map_in_a_folder_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, MAP.replace('"Y"', '"J"'))
    written(tmp_path, "Surname,DOB,Start date,Member\n", "club.csv")
    recognised = recognise([tmp_path], (), DECLARED)
    assert [one.kind for one in recognised.returns] == ["made-up-club"]
    assert [one.path for one in recognised.refused] == [str(path)]


def test_a_map_that_is_not_there_is_refused(tmp_path: Path) -> None:
    _, refused = maps_in([tmp_path / "gone.toml"], DECLARED)
    assert [one.what for one in refused] == ["The file cannot be opened (No such file or directory)."]


def test_other_toml_files_are_no_maps(tmp_path: Path) -> None:
    assert not is_column_map(written(tmp_path, '[tool]\nmap = "x"\n'))


@given(text=st.text(max_size=200), at=st.integers(0, len(MAP)))
def test_any_text_in_a_map_is_read_or_refused(
    text: str, at: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-map.toml"
    path.write_bytes((MAP[:at] + text + MAP[at:]).encode(errors="surrogatepass"))
    maps, refused = maps_in([path], DECLARED)
    assert bool(maps) != bool(refused)
