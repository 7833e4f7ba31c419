"""Archives that come in place of a folder."""

import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from lanyard.core.files.unpacking import CannotUnpack, Limits, is_archive, parts_of

SMALL = Limits(parts=3, size=50_000, smallest_suspect=1_000)


def an_archive(folder: Path, parts: Mapping[str, bytes], packing: int = zipfile.ZIP_STORED) -> Path:
    path = folder / "returns.zip"
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def refusal(path: Path, limits: Limits = SMALL) -> str:
    with pytest.raises(CannotUnpack) as refused:
        parts_of(path, limits)
    return str(refused.value)


def test_files_come_out_with_their_folders_and_content(tmp_path: Path) -> None:
    path = an_archive(tmp_path, {"area/sen2.xml": b"one", "area/school/census.csv": b"two", "top.csv": b""})
    parts = parts_of(path, SMALL)
    assert [(part.folder, part.name, part.size) for part in parts] == [
        ("area", "sen2.xml", 3), ("area/school", "census.csv", 3), ("", "top.csv", 0),
    ]  # fmt: skip
    assert [b"".join(part.chunks()) for part in parts] == [b"one", b"two", b""]


def test_hidden_files_stay_in_it(tmp_path: Path) -> None:
    path = an_archive(tmp_path, {"__MACOSX/._a.csv": b"x", ".DS_Store": b"x", "a.csv": b"a"})
    assert [part.name for part in parts_of(path, SMALL)] == ["a.csv"]


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "x/../../a.csv", "..\\a.csv", "C:\\a.csv"])
def test_a_part_that_would_be_written_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    assert refusal(an_archive(tmp_path, {name: b"x"})) == (
        "The archive holds a file that would be written elsewhere. Check where it comes from."
    )


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "links.zip"
    link = zipfile.ZipInfo("a.csv")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert "written elsewhere" in refusal(path)


def test_a_locked_archive_is_refused(tmp_path: Path) -> None:
    path = an_archive(tmp_path, {"a.csv": b"x"})
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert refusal(path) == "The archive is locked with a password. Make it without one and try again."


def test_an_archive_of_too_many_files_is_refused(tmp_path: Path) -> None:
    assert refusal(an_archive(tmp_path, dict.fromkeys("abcd", b"x"))).startswith("The archive holds 4 files")


@pytest.mark.parametrize("size", [60_000, 40_000])
def test_a_bomb_is_refused_by_its_size_or_by_how_far_it_is_packed(size: int, tmp_path: Path) -> None:
    path = an_archive(tmp_path, {"a.csv": bytes(size)}, zipfile.ZIP_DEFLATED)
    assert "as a zip bomb does" in refusal(path)


def test_a_part_larger_than_it_claims_is_refused_while_unpacking(tmp_path: Path) -> None:
    path = an_archive(tmp_path, {"a.csv": bytes(900)}, zipfile.ZIP_DEFLATED)
    claimed = path.read_bytes().replace((900).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    path.write_bytes(claimed)
    (part,) = parts_of(path, SMALL)
    with pytest.raises(CannotUnpack):
        list(part.chunks())


def test_a_damaged_archive_is_refused(tmp_path: Path) -> None:
    path = an_archive(tmp_path, {"a.csv": b"x" * 500})
    path.write_bytes(path.read_bytes()[:300])
    assert refusal(path).startswith("The archive is damaged")


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype"])
def test_a_document_of_an_office_program_is_no_archive_of_files(name: str, tmp_path: Path) -> None:
    assert not is_archive(an_archive(tmp_path, {name: b"x"}))


def test_what_is_no_zip_is_no_archive(tmp_path: Path) -> None:
    text, zipped = tmp_path / "a.csv", an_archive(tmp_path, {"a.csv": b"x"})
    text.write_text("PKs,a\n")
    assert (is_archive(text), is_archive(zipped)) == (False, True)
