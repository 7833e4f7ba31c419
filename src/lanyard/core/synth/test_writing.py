"""Made-up areas as files: what is written, byte for byte, and nothing half written."""

from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree as ET

import polars as pl
import pytest

from lanyard.core.returns.examine import examine
from lanyard.core.returns.recognise import recognise
from lanyard.core.synth import writing
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.errors import CannotWrite
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.synth.shapes import SHAPES
from lanyard.core.synth.writing import write_area

AREA = MadeUpArea(children=250, seed=2)


def hashes(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("shape", ["school-census", "school-census-xml"])
@pytest.mark.parametrize("children", [1, 5])
def test_the_smallest_area_has_schools_that_send_a_census(tmp_path: Path, children: int, shape: str) -> None:
    examined = examine(write_area(tmp_path, MadeUpArea(children=children), shapes=("establishments", shape)))
    censuses = [one for one in examined.returns if one.kind == "school-census"]
    assert {one.year for one in censuses} == {2025, 2026}
    assert (examined.refused, examined.problems.filter(severity="error").rows()) == ((), [])


def test_every_return_is_written_once_unless_others_are_asked_for(tmp_path: Path) -> None:
    written = write_area(tmp_path, AREA)
    kinds = [found.kind for found in recognise(written).returns]
    several = {kind: len(AREA.returns_of(kind)) for kind in SERIES_OF_AREA}
    assert {kind: kinds.count(kind) for kind in several} == several
    assert sorted(set(kinds)) == sorted(RETURNS_OF_AREA.keys() | SERIES_OF_AREA.keys())
    assert len(kinds) == len(RETURNS_OF_AREA) + sum(several.values())


def test_the_whole_of_an_area_is_read_back_without_an_error(tmp_path: Path) -> None:
    examined = examine(write_area(tmp_path, AREA), AREA.days.census_date)
    assert examined.problems.filter(severity="error").rows() == []


def test_with_faults_their_lists_come_too(tmp_path: Path) -> None:
    written = write_area(tmp_path, AREA, faults=5, shapes=("xml",))
    names = [path.relative_to(tmp_path).as_posix() for path in written]
    assert names == ["faults.csv", "look-alikes.csv", "sen2-2026.xml", "truth/links.csv"]
    assert pl.read_csv(tmp_path / "faults.csv").columns == [
        "code",
        "file",
        "table",
        "row",
        "column",
        "was",
        "is",
    ]


def test_the_same_area_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("first", "again"):
        write_area(tmp_path / name, MadeUpArea(children=250, seed=2), faults=20)
    assert hashes(tmp_path / "first") == hashes(tmp_path / "again")


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "establishments"])
def test_every_shape_is_read_back_without_an_error(shape: str, tmp_path: Path) -> None:
    files = write_area(tmp_path, AREA, shapes=(shape,))
    examined = examine(files, AREA.days.census_date)
    assert examined.problems.filter(severity="error").rows() == []


def test_the_xml_holds_what_the_tables_hold(tmp_path: Path) -> None:
    write_area(tmp_path, AREA, shapes=("xml",))
    root = ET.parse(tmp_path / "sen2-2026.xml").getroot()  # noqa: S314 - we wrote it
    counted = {
        tag: len(root.findall(f".//{tag}")) for tag in ("Person", "Requests", "ActivePlans", "SENneed")
    }
    assert counted == {
        "Person": AREA.sen2["person"].height,
        "Requests": AREA.sen2["requests"].height,
        "ActivePlans": AREA.sen2["active_plans"].height,
        "SENneed": AREA.sen2["sen_need"].height,
    }


def test_progress_is_told_from_none_to_all(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    write_area(tmp_path, AREA, shapes=("xml",), progress=lambda *step: told.append(step))
    assert told == [("making up the area", 0, 2), ("writing xml", 1, 2), ("done", 2, 2)]


def test_other_files_in_the_folder_stay(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("mine")
    write_area(tmp_path, AREA, shapes=("xml",))
    assert sorted(hashes(tmp_path)) == ["own.txt", "sen2-2026.xml", "truth/links.csv"]


def test_when_a_writer_fails_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_at_the_second(*arguments: object) -> None:
        folder = arguments[3]
        assert isinstance(folder, Path)
        (folder / "half.xml").write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "write", fails_at_the_second)
    with pytest.raises(CannotWrite):
        write_area(tmp_path, AREA)
    assert hashes(tmp_path) == {}


def test_an_unknown_shape_is_refused_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as refusal:
        write_area(tmp_path / "out", AREA, shapes=("pdf",))
    assert refusal.value.what == "There is no shape pdf."
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite) as refusal:
        write_area(tmp_path / "file", AREA)
    assert refusal.value.do == "Name another folder."
