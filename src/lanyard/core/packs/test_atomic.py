import os
import stat
from pathlib import Path

import pytest

from lanyard.core.packs.atomic import MARK_OF_A_PACK, written_by_rename
from lanyard.core.packs.errors import OutputError


class StoppedError(Exception):
    pass


def make_pack(place: Path, **files: str) -> None:
    place.mkdir()
    for name, text in files.items():
        (place / name.replace("_", ".")).write_text(text)


def write_half(place: Path) -> None:
    with written_by_rename(place) as made:
        made.write_text("ne")
        raise StoppedError


def make_half_a_pack(place: Path) -> None:
    with written_by_rename(place) as made:
        make_pack(made, manifest_json="new")
        raise StoppedError


def contents(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_a_file_appears_whole(tmp_path: Path) -> None:
    with written_by_rename(tmp_path / "a.csv") as made:
        made.write_text("rows")
        assert made.name == "a.csv"
        assert not (tmp_path / "a.csv").exists()
    assert contents(tmp_path) == {"a.csv": "rows"}


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    with written_by_rename(tmp_path / "a.csv") as made:
        made.write_text("new")
    assert contents(tmp_path) == {"a.csv": "new"}


def test_after_a_stop_nothing_new_is_left_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    with pytest.raises(StoppedError):
        write_half(tmp_path / "a.csv")
    assert contents(tmp_path) == {"a.csv": "old"}
    assert os.listdir(tmp_path) == ["a.csv"]  # noqa: PTH208


def test_a_folder_appears_whole_with_folders_above_it(tmp_path: Path) -> None:
    with written_by_rename(tmp_path / "new" / "pack") as made:
        make_pack(made, manifest_json="{}")
        (made / "lists").mkdir()
        (made / "lists" / "list-1.csv").write_text("rows")
    assert contents(tmp_path) == {"new/pack/manifest.json": "{}", "new/pack/lists/list-1.csv": "rows"}
    assert os.listdir(tmp_path / "new") == ["pack"]  # noqa: PTH208


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with written_by_rename(tmp_path / "pack") as made:
        make_pack(made, manifest_json="{}")
    assert contents(tmp_path) == {"pack/manifest.json": "{}"}


def test_an_earlier_pack_is_replaced_as_a_whole(tmp_path: Path) -> None:
    make_pack(tmp_path / "pack", manifest_json="old", report_pdf="old")
    with written_by_rename(tmp_path / "pack") as made:
        make_pack(made, manifest_json="new")
    assert contents(tmp_path) == {"pack/manifest.json": "new"}
    assert os.listdir(tmp_path) == ["pack"]  # noqa: PTH208


def test_an_earlier_pack_stays_whole_after_a_stop(tmp_path: Path) -> None:
    make_pack(tmp_path / "pack", manifest_json="old", report_pdf="old")
    with pytest.raises(StoppedError):
        make_half_a_pack(tmp_path / "pack")
    assert contents(tmp_path) == {"pack/manifest.json": "old", "pack/report.pdf": "old"}


def test_an_earlier_pack_comes_back_when_the_new_one_does_not_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pack(tmp_path / "pack", manifest_json="old")
    rename = Path.rename

    def fails_for_new(self: Path, target: Path) -> Path:
        if self.parent.suffix == ".part":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails_for_new)
    with pytest.raises(OutputError, match="Permission denied"), written_by_rename(tmp_path / "pack") as made:
        make_pack(made, manifest_json="new")
    assert contents(tmp_path) == {"pack/manifest.json": "old"}


def test_a_folder_with_other_files_is_refused_before_the_work_begins(tmp_path: Path) -> None:
    make_pack(tmp_path / "photos", cat_jpg="purr")
    with (
        pytest.raises(OutputError, match=f"has no {MARK_OF_A_PACK}"),
        written_by_rename(tmp_path / "photos"),
    ):
        pytest.fail("the work must not begin")
    assert contents(tmp_path) == {"photos/cat.jpg": "purr"}


def test_a_file_never_takes_the_place_of_a_pack(tmp_path: Path) -> None:
    make_pack(tmp_path / "pack", manifest_json="old")
    with pytest.raises(OutputError, match="could not be put"), written_by_rename(tmp_path / "pack") as made:
        made.write_text("a file")
    assert contents(tmp_path) == {"pack/manifest.json": "old"}


def test_a_place_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    with pytest.raises(OutputError, match="Nothing can be written"), written_by_rename(tmp_path / "a" / "b"):
        pytest.fail("the work must not begin")


def test_a_link_is_followed_to_the_folder_it_names(tmp_path: Path) -> None:
    make_pack(tmp_path / "real", manifest_json="old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with written_by_rename(tmp_path / "link") as made:
        make_pack(made, manifest_json="new")
    assert ((tmp_path / "link").is_symlink(), contents(tmp_path / "real")) == (True, {"manifest.json": "new"})


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of this kind")
def test_a_new_folder_has_the_usual_mode_not_a_private_one(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.mkdir()
    with written_by_rename(tmp_path / "pack") as made:
        make_pack(made, manifest_json="{}")
    assert stat.S_IMODE((tmp_path / "pack").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
