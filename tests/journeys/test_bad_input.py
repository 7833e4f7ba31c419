"""Bad input gets one clear message each, exit code 1 or 2, and nothing is left half written."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from lanyard.core.returns.sen2 import SEN2
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from tests.journeys.conftest import AS_AT, Lanyard, first_returns


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small area's sound returns."""
    return first_returns(tmp_path_factory.mktemp("sound") / "R", children=60)


def truncated_xml(sound: Path, path: Path) -> None:
    content = (sound / "sen2-2026.xml").read_bytes()
    path.write_bytes(content[: len(content) // 2])


def entity_bomb(sound: Path, path: Path) -> None:
    lol = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    path.write_text(f'<!DOCTYPE Message [<!ENTITY l0 "lol">{lol}]><Message>&l9;</Message>')


def claims_two_gigabytes(sound: Path, path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", "x" * 1000)
    content = bytearray(path.read_bytes())
    start = content.rfind(b"PK\x01\x02")
    content[start + 24 : start + 28] = struct.pack("<I", 2**31 - 1)
    path.write_bytes(bytes(content))


def wrong_collection(sound: Path, path: Path) -> None:
    content = (sound / "sen2-2026.xml").read_text(encoding="utf-8")
    path.write_text(content.replace(">SEN2<", ">SC1<", 1), encoding="utf-8")


def empty_file(sound: Path, path: Path) -> None:
    path.write_bytes(b"")


def workbook_with_password(sound: Path, path: Path) -> None:
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le")
    )


def ten_thousand_columns(sound: Path, path: Path) -> None:
    path.write_text(",".join(f"c{n}" for n in range(10_000)) + "\n" + "," * 9_999 + "\n")


def nul_bytes(sound: Path, path: Path) -> None:
    content = (sound / "establishments.csv").read_bytes()
    path.write_bytes(content[:300] + b"\x00" * 20 + content[300:])


BAD: dict[str, tuple[str, Callable[[Path, Path], None]]] = {
    "truncated XML": ("sen2.xml", truncated_xml),
    "entity bomb": ("bomb.xml", entity_bomb),
    "a zip that claims two gigabytes": ("big.xlsx", claims_two_gigabytes),
    "another collection": ("census.xml", wrong_collection),
    "an empty file": ("empty.csv", empty_file),
    "a workbook with a password": ("locked.xlsx", workbook_with_password),
    "ten thousand columns": ("wide.csv", ten_thousand_columns),
    "NUL bytes": ("nul.csv", nul_bytes),
}


@pytest.mark.parametrize("what", BAD)
def test_it_is_refused_in_one_message_and_nothing_is_written(
    lanyard: Lanyard, sound: Path, tmp_path: Path, what: str
) -> None:
    name, make = BAD[what]
    path = tmp_path / name
    make(sound, path)
    checked = lanyard("check", path)
    assert checked.code == 1
    messages = checked.err.strip().splitlines()
    assert len(messages) == 1
    assert messages[0].startswith(f"{path}: ")
    packed = lanyard("pack", path, sound, "--as-at", AS_AT, "--out", tmp_path / "P")
    assert (packed.code, packed.err) == (1, checked.err)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [name]


def test_a_folder_without_any_return_is_refused(lanyard: Lanyard, tmp_path: Path) -> None:
    (tmp_path / "R").mkdir()
    (tmp_path / "R" / "notes.txt").write_text("Nothing to see.")
    answer = lanyard("pack", tmp_path / "R", "--as-at", AS_AT, "--out", tmp_path / "P")
    assert answer.code == 1
    assert len(answer.err.strip().splitlines()) == 1
    assert not (tmp_path / "P").exists()


def test_another_areas_return_is_refused(lanyard: Lanyard, sound: Path, tmp_path: Path) -> None:
    answer = lanyard("pack", sound, "--as-at", AS_AT, "--area", "886", "--out", tmp_path / "P")
    assert answer.code == 1
    assert len(answer.err.strip().splitlines()) == 1
    assert "Kent (886)" in answer.err
    assert not (tmp_path / "P").exists()


@pytest.mark.parametrize("day", ["1899-03-14", "3026-03-14"])
def test_a_date_that_cannot_be_is_an_error_at_its_row(
    lanyard: Lanyard, sound: Path, tmp_path: Path, day: str
) -> None:
    content = (sound / "sen2-2026.xml").read_text(encoding="utf-8")
    start = content.index("<PersonBirthDate>") + len("<PersonBirthDate>")
    (tmp_path / "sen2.xml").write_text(content[:start] + day + content[start + 10 :], encoding="utf-8")
    answer = lanyard("check", tmp_path / "sen2.xml", "--json")
    assert answer.code == 1
    problems = answer.json["problems"]
    assert isinstance(problems, list)
    found = [(p["code"], p["row"], p["value"]) for p in problems if p["column"] == "PersonBirthDate"]
    assert found == [("D02", 1, day)]


@pytest.mark.parametrize(
    "words",
    [
        ("pack", "R", "--out", "P"),
        ("pack", "R", "--as-at", "15/01/2026", "--out", "P"),
        ("synth", "--children", "none", "--out", "R"),
        ("check",),
        ("conjure",),
    ],
)
def test_wrong_usage_ends_with_exit_code_2(lanyard: Lanyard, words: tuple[str, ...]) -> None:
    answer = lanyard(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[-1].startswith("lanyard")


def test_somebody_elses_folder_is_never_overwritten(lanyard: Lanyard, sound: Path, tmp_path: Path) -> None:
    (tmp_path / "P").mkdir()
    (tmp_path / "P" / "thesis.txt").write_text("mine")
    answer = lanyard("pack", sound, "--as-at", AS_AT, "--out", tmp_path / "P")
    assert answer.code == 1
    assert [path.name for path in (tmp_path / "P").iterdir()] == ["thesis.txt"]


def test_a_snapshot_that_is_none_and_an_unknown_engine_are_refused(
    lanyard: Lanyard, tmp_path: Path, sound: Path
) -> None:
    no_snapshot = lanyard("datasets", tmp_path, "--engine", "duckdb")
    assert (no_snapshot.code, len(no_snapshot.err.strip().splitlines())) == (1, 1)
    assert lanyard("pack", sound, "--as-at", AS_AT, "--out", tmp_path / "P").code == 0
    no_engine = lanyard("datasets", tmp_path / "P/snapshot", "--engine", "steam")
    assert (no_engine.code, "steam" in no_engine.err, "duckdb" in no_engine.err) == (1, True, True)


def test_every_known_shape_of_sen2_says_what_it_is(lanyard: Lanyard, tmp_path: Path) -> None:
    returns = first_returns(tmp_path / "R", "blade", "form", "workbook", "modules", children=60)
    files = lanyard("check", returns, "--json").json["files"]
    assert isinstance(files, list)
    assert {one["shape"] for one in files if one["kind"] == "sen2"} == set(SEN2.shapes)


@pytest.fixture(scope="module")
def further(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list as a workbook, a return as a set of CSV files and a census as XML, all sound."""
    folder = tmp_path_factory.mktemp("further") / "R"
    write_area(folder, MadeUpArea(children=300), shapes=("home-education", "ssda903", "cin"))
    return folder


def word_for_a_date(further: Path, folder: Path) -> None:
    book = openpyxl.load_workbook(further / "home-education.xlsx")
    book.worksheets[0]["I3"] = "soon"
    book.save(folder / "home-education.xlsx")


def list_without_a_needed_column(further: Path, folder: Path) -> None:
    book = openpyxl.load_workbook(further / "home-education.xlsx")
    book.worksheets[0].delete_cols(9)
    book.save(folder / "home-education.xlsx")


def episode_of_nobody(further: Path, folder: Path) -> None:
    for path in further.glob("ssda903-*.csv"):
        (folder / path.name).write_bytes(path.read_bytes())
    with (folder / "ssda903-episodes.csv").open("a", encoding="utf-8") as file:
        file.write("SC9999999999,01/02/2025,S,C2,N1,U1,PR1,,,,,\n")


def birth_in_another_millennium(further: Path, folder: Path) -> None:
    content = (further / "cin.xml").read_text(encoding="utf-8")
    start = content.index("<PersonBirthDate>") + len("<PersonBirthDate>")
    (folder / "cin.xml").write_text(content[:start] + "3018" + content[start + 4 :], encoding="utf-8")


Place = tuple[str, str, str, int | None, str]
AT_ITS_PLACE: dict[str, tuple[Callable[[Path, Path], None], Place, str]] = {
    "a word for a date in a list": (
        word_for_a_date,
        ("D01", "home-education.xlsx", "Home education", 3, "Start date"),
        "'soon' cannot be read as a date. Write the date as dd/mm/yyyy.",
    ),
    "a list without a needed column": (
        list_without_a_needed_column,
        ("H01", "home-education.xlsx", "Home education", 2, "Start date"),
        "lacks this column, so rules on it were not checked. Add it, or correct its heading.",
    ),
    "an episode of nobody in a set of CSV files": (
        episode_of_nobody,
        ("K01", "ssda903-episodes.csv", "Episodes", None, "CHILD"),
        "No row of Header has this id. The row belongs to nobody and was left out.",
    ),
    "a birth in another millennium in a census": (
        birth_in_another_millennium,
        ("D02", "cin.xml", "Child", 1, "PersonBirthDate"),
        "lies before 1900 or after 2100. Write the date as yyyy-mm-dd.",
    ),
}


@pytest.mark.parametrize("what", AT_ITS_PLACE)
def test_a_further_return_says_at_its_place_what_to_mend(
    lanyard: Lanyard, further: Path, tmp_path: Path, what: str
) -> None:
    make, (code, name, table, row, column), words = AT_ITS_PLACE[what]
    make(further, tmp_path)
    last = len((tmp_path / name).read_bytes().splitlines())  # where a line was added
    answer = lanyard("check", tmp_path, "--as-at", AS_AT, "--json")
    assert answer.code == 1
    (error,) = answer.errors
    place = (error["code"], Path(str(error["file"])).name, error["table"], error["row"], error["column"])
    assert place == (code, name, table, row or last, column)
    assert str(error["message"]).endswith(words)


def test_a_census_cut_short_says_its_line(lanyard: Lanyard, further: Path, tmp_path: Path) -> None:
    content = (further / "cin.xml").read_bytes()
    (tmp_path / "cin.xml").write_bytes(content[: len(content) // 2])
    answer = lanyard("pack", tmp_path, "--as-at", AS_AT, "--out", tmp_path / "P")
    line = content[: len(content) // 2].count(b"\n") + 1
    assert answer.code == 1
    assert answer.err == (
        f"{tmp_path / 'cin.xml'}: The XML breaks off or is damaged at line {line}. "
        "Export it again and check that the whole file was copied.\n"
    )
    assert not (tmp_path / "P").exists()


def test_a_table_without_its_set_says_what_is_missing(
    lanyard: Lanyard, further: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "ssda903-episodes.csv"
    alone.write_bytes((further / alone.name).read_bytes())
    answer = lanyard("pack", tmp_path, "--as-at", AS_AT, "--out", tmp_path / "P")
    assert answer.code == 1
    assert answer.err == (
        f"{alone}: The table Episodes cannot be tied to the table Header. "
        "Export both, each with its column CHILD.\n"
    )
    assert not (tmp_path / "P").exists()


def test_an_error_in_a_row_is_listed_in_the_pack_and_stops_nothing(
    lanyard: Lanyard, further: Path, sound: Path, tmp_path: Path
) -> None:
    (tmp_path / "R").mkdir()
    word_for_a_date(further, tmp_path / "R")
    answer = lanyard("pack", sound, tmp_path / "R", "--as-at", AS_AT, "--out", tmp_path / "P")
    assert answer.code == 0
    sheets = openpyxl.load_workbook(tmp_path / "P/problems.xlsx").worksheets
    cells = {cell for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row}
    assert cells >= {"soon", "Home education", "Start date"}
