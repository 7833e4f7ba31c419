"""The folder of a case is indexed and hashed, the same for the same contents, and names nobody."""

import csv
import hashlib
import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from lanyard.core.packs.case_folder import CaseFolder, FolderFile, LeftOut, write_case_folder
from lanyard.core.packs.errors import OutputError

DAY = date(2026, 11, 20)


def a_folder(tmp_path: Path, path: str = "02-ehc-plan.pdf", note: str = "A council") -> CaseFolder:
    source = tmp_path / "source"
    source.write_bytes(b"the plan")
    files = (
        FolderFile("01-front-sheet.html", "Front sheet", b"<p>front</p>"),
        FolderFile(path, "EHC plan", source, note),
    )
    return CaseFolder("child-3", "Child 3", DAY, files, (LeftOut("A <review>", "it was sent back"),))


def written(folder: CaseFolder, place: Path) -> zipfile.ZipFile:
    write_case_folder(folder, place)
    return zipfile.ZipFile(place)


def test_every_file_stands_in_the_index_with_its_own_digest(tmp_path: Path) -> None:
    archive = written(a_folder(tmp_path), tmp_path / "out.zip")
    assert sorted(archive.namelist()) == [
        "child-3/01-front-sheet.html",
        "child-3/02-ehc-plan.pdf",
        "child-3/index.csv",
        "child-3/index.html",
    ]
    index = archive.read("child-3/index.csv").decode("utf-8-sig")
    for row in csv.DictReader(io.StringIO(index)):
        content = archive.read(f"child-3/{row['Path']}")
        found = (str(len(content)), hashlib.sha256(content).hexdigest())
        assert (row["Bytes"], row["SHA-256"]) == found
        assert found[1] in archive.read("child-3/index.html").decode()


def test_the_same_contents_give_the_same_bytes(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    for name in ("one.zip", "other.zip"):
        write_case_folder(folder, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()


def test_what_was_left_out_is_said_and_cannot_act_as_markup(tmp_path: Path) -> None:
    index = written(a_folder(tmp_path), tmp_path / "out.zip").read("child-3/index.html").decode()
    assert "<li>A &lt;review&gt;: it was sent back</li>" in index


def test_no_cell_of_the_index_starts_a_formula(tmp_path: Path) -> None:
    archive = written(a_folder(tmp_path, note="=1+1"), tmp_path / "out.zip")
    assert "'=1+1" in archive.read("child-3/index.csv").decode()


@pytest.mark.parametrize(
    "path", ["Ada.pdf", "../up.pdf", "a b.pdf", "index.csv", "01-front-sheet.html", "/a"]
)
def test_a_path_that_could_hold_a_name_or_is_taken_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(OutputError):
        write_case_folder(a_folder(tmp_path, path), tmp_path / "out.zip")
