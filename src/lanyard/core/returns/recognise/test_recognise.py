"""Files are known by what is in them; what is no return is named, with the reason and what to do."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.dictionary import template
from lanyard.core.returns.errors import NotRecognised, ReturnError, Unreadable, Unsafe, WrongReturn
from lanyard.core.returns.recognise import Recognised, read, recognise
from lanyard.core.returns.sen2 import BLADE, FORM, MODULES, SEN2, WORKBOOK, XML

CENSUS_DAY = date(2026, 1, 15)


def found(recognised: Recognised) -> list[tuple[str, str]]:
    return [(one.kind, one.shape) for one in recognised.returns]


def refused(recognised: Recognised) -> list[tuple[type[ReturnError], str]]:
    return [(type(refusal), refusal.what) for refusal in recognised.refused]


def folder(path: Path, **shapes: Sequence[str]) -> Path:
    """A folder with an empty return of each named shape of SEN2 in a folder of its own."""
    for name, [shape] in shapes.items():
        (path / name).mkdir(parents=True)
        template(SEN2, shape, path / name, CENSUS_DAY)
    return path


def test_names_do_not_count(tmp_path: Path) -> None:
    [xml] = template(SEN2, XML, tmp_path, CENSUS_DAY)
    [lists] = template(ANNEX_A, "workbook", tmp_path, CENSUS_DAY)
    xml.rename(tmp_path / "holiday.jpg")
    lists.rename(tmp_path / "notes.txt")
    assert found(recognise([tmp_path])) == [("sen2", "xml"), ("annex-a", "workbook")]


def test_each_shape_is_found_in_a_folder_of_folders(tmp_path: Path) -> None:
    shapes = {"a": [XML], "b": [BLADE], "c": [FORM], "d": [WORKBOOK], "e": [MODULES]}
    recognised = recognise([folder(tmp_path, **shapes)])
    assert found(recognised) == [("sen2", shape) for [shape] in shapes.values()]
    assert [len(one.files) for one in recognised.returns] == [1, 9, 1, 1, 5]


def test_two_exports_in_one_folder_are_two_returns(tmp_path: Path) -> None:
    template(SEN2, BLADE, tmp_path, date(2025, 1, 16))
    template(SEN2, BLADE, tmp_path, date(2026, 1, 15))
    recognised = recognise([tmp_path])
    assert found(recognised) == [("sen2", "blade"), ("sen2", "blade")]
    assert {path.name[13:23] for path in recognised.returns[0].files} == {"15-01-2026"}


def test_files_named_one_by_one_are_put_together_too(tmp_path: Path) -> None:
    files = template(SEN2, BLADE, tmp_path, CENSUS_DAY)
    recognised = recognise(reversed(files))
    assert [set(one.files) for one in recognised.returns] == [set(files)]


def test_a_second_copy_of_a_table_is_refused(tmp_path: Path) -> None:
    files = template(SEN2, BLADE, tmp_path, CENSUS_DAY)
    files[1].with_suffix(".txt").write_bytes(files[1].read_bytes())
    recognised = recognise([tmp_path])
    assert found(recognised) == [("sen2", "blade")]
    assert refused(recognised) == [
        (Unreadable, "The table Person (SEN2 return) stands in Blade-Export_15-01-2026_person.csv too.")
    ]


def test_in_a_folder_what_is_no_return_is_only_listed(tmp_path: Path) -> None:
    template(SEN2, XML, tmp_path, CENSUS_DAY)
    strangers = {
        "a.csv": b"x,y\n1,2\n",
        "b.bin": b"\x00\x01",
        "c.txt": b"",
        "d.docx": b"hello",
        "e.xml": b"<a/>",
    }
    for name, content in strangers.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / ".hidden.csv").write_bytes(b"x")
    (tmp_path / "~$annex.xlsx").write_bytes(b"x")
    recognised = recognise([tmp_path])
    assert (found(recognised), refused(recognised)) == ([("sen2", "xml")], [])
    assert [path.name for path in recognised.unknown] == list(strangers)


def test_the_list_of_planted_faults_is_set_aside(tmp_path: Path) -> None:
    template(SEN2, XML, tmp_path, CENSUS_DAY)
    faults = tmp_path / "faults.csv"
    faults.write_text("code,file,table,row,column,was,is\nD01,a.xlsx,List_1,3,Date of birth,x,y\n")
    recognised = recognise([tmp_path, faults])
    assert (found(recognised), refused(recognised), recognised.unknown) == ([("sen2", "xml")], [], ())


def test_a_folder_without_any_return_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\n1,2\n")
    recognised = recognise([tmp_path])
    assert refused(recognised) == [(NotRecognised, "The folder holds no return.")]


def xml(collection: str) -> bytes:
    inside = f"<CollectionDetails><Collection>{collection}</Collection><Year>2026</Year></CollectionDetails>"
    return f"<Message><Header>{inside}</Header></Message>".encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_without_header_is_known_by_its_requests(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "return.xml"
    people = "<Message><Persons><Person><Requests></Requests></Person></Persons></Message>"
    path.write_text(f'<?xml version="1.0" encoding="{encoding}"?>{people}', encoding=encoding)
    assert found(recognise([path])) == [("sen2", "xml")]


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
REFUSALS: list[tuple[str, bytes, type[ReturnError], str]] = [
    ("nothing known", b"x,y\n1,2\n", NotRecognised, "No known return has this content."),
    ("empty", b"", NotRecognised, "The file is empty."),
    ("NUL bytes", b"UPN,\x00\n", NotRecognised, "The file holds NUL bytes, so it is no text."),
    (
        "10,000 columns",
        b"a," * 9_999 + b"a",
        Unsafe,
        "The file has 10,000 columns; no return has more than 1,000.",
    ),
    (
        "locked",
        OLE + "EncryptedPackage".encode("utf-16-le"),
        Unreadable,
        "The workbook is locked with a password.",
    ),
    ("a broken zip", b"PK\x03\x04 and then nothing", Unreadable, "The file is damaged or breaks off."),
    (
        "early years",
        xml("EY"),
        WrongReturn,
        "The file is a return of the early years census, which is not read here.",
    ),
    (
        "another one",
        xml("XYZ"),
        WrongReturn,
        "The file is a return of the collection XYZ, which is not read here.",
    ),
    ("XML of something", b"<rss/>", NotRecognised, "The XML starts with rss and names no collection."),
    ("entities", b'<!DOCTYPE a [<!ENTITY b "c">]><Message/>', Unsafe, "The file declares a document type."),
]


@pytest.mark.parametrize(
    ("content", "error", "what"), [r[1:] for r in REFUSALS], ids=[r[0] for r in REFUSALS]
)
def test_a_file_that_is_named_and_is_no_return_is_refused_with_its_reason(
    tmp_path: Path, content: bytes, error: type[ReturnError], what: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    recognised = recognise([path])
    assert (refused(recognised), recognised.unknown) == ([(error, what)], ())
    assert recognised.refused[0].path == str(path)


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(recognise([tmp_path / "gone.xml"])) == [
        (Unreadable, "The file cannot be opened (No such file or directory).")
    ]


def test_a_file_that_is_gone_before_it_is_read_is_refused(tmp_path: Path) -> None:
    first, _ = template(ANNEX_A, "csv", tmp_path, CENSUS_DAY)
    [one] = recognise([first]).returns
    first.unlink()
    with pytest.raises(Unreadable) as refusal:
        read(one)
    assert refusal.value.what == "The file cannot be opened (No such file or directory)."


def test_a_wrong_collection_is_refused_in_a_folder_too(tmp_path: Path) -> None:
    template(SEN2, XML, tmp_path, CENSUS_DAY)
    (tmp_path / "staff.xml").write_bytes(xml("SWF"))
    recognised = recognise([tmp_path])
    assert found(recognised) == [("sen2", "xml")]
    assert [refusal.path for refusal in recognised.refused] == [str(tmp_path / "staff.xml")]


def test_a_path_given_twice_is_read_once(tmp_path: Path) -> None:
    files = template(SEN2, XML, tmp_path, CENSUS_DAY)
    assert found(recognise([tmp_path, *files])) == [("sen2", "xml")]


def test_an_annex_a_csv_is_list_1_when_it_has_a_date_of_a_plan(tmp_path: Path) -> None:
    first, second = template(ANNEX_A, "csv", tmp_path, CENSUS_DAY)
    assert [list(recognise([path]).returns[0].tables) for path in (first, second)] == [["list_1"], ["list_2"]]


def test_a_sheet_of_names_and_birthdays_is_no_return(tmp_path: Path) -> None:
    path = tmp_path / "clubs.csv"
    path.write_text("Person ID,Surname,Forename,Date of birth\n1,Ada,Ann,2010-01-02\n")
    assert refused(recognise([path])) == [(NotRecognised, "No known return has this content.")]
