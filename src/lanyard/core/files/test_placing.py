"""What is new appears whole or not at all."""

import os
import pickle
import stat
from pathlib import Path

import pytest

from lanyard.core.files.errors import CannotPlace
from lanyard.core.files.placing import placed_among, placed_whole


class StoppedError(Exception):
    pass


def make_folder(place: Path, **files: str) -> None:
    place.mkdir()
    for name, text in files.items():
        (place / name.replace("_", ".")).write_text(text)


def fill_half(folder: Path) -> None:
    with placed_among(folder) as made:
        (made / "b.csv").write_text("ne")
        raise StoppedError


def write_half(place: Path) -> None:
    with placed_whole(place) as made:
        made.write_text("ne")
        raise StoppedError


def make_half_a_folder(place: Path) -> None:
    with placed_whole(place) as made:
        make_folder(made, manifest_json="new")
        raise StoppedError


def contents(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_a_file_appears_whole(tmp_path: Path) -> None:
    with placed_whole(tmp_path / "a.csv") as made:
        made.write_text("rows")
        assert made.name == "a.csv"
        assert not (tmp_path / "a.csv").exists()
    assert contents(tmp_path) == {"a.csv": "rows"}


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    with placed_whole(tmp_path / "a.csv") as made:
        made.write_text("new")
    assert contents(tmp_path) == {"a.csv": "new"}


def test_after_a_stop_nothing_new_is_left_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    with pytest.raises(StoppedError):
        write_half(tmp_path / "a.csv")
    assert contents(tmp_path) == {"a.csv": "old"}
    assert os.listdir(tmp_path) == ["a.csv"]  # noqa: PTH208


def test_a_folder_appears_whole_with_folders_above_it(tmp_path: Path) -> None:
    with placed_whole(tmp_path / "new" / "pack") as made:
        make_folder(made, manifest_json="{}")
        (made / "lists").mkdir()
        (made / "lists" / "list-1.csv").write_text("rows")
    assert contents(tmp_path) == {"new/pack/manifest.json": "{}", "new/pack/lists/list-1.csv": "rows"}
    assert os.listdir(tmp_path / "new") == ["pack"]  # noqa: PTH208


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with placed_whole(tmp_path / "pack") as made:
        make_folder(made, manifest_json="{}")
    assert contents(tmp_path) == {"pack/manifest.json": "{}"}


def test_an_older_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    make_folder(tmp_path / "pack", manifest_json="old", report_pdf="old")
    with placed_whole(tmp_path / "pack") as made:
        make_folder(made, manifest_json="new")
    assert contents(tmp_path) == {"pack/manifest.json": "new"}
    assert os.listdir(tmp_path) == ["pack"]  # noqa: PTH208


def test_an_older_folder_stays_whole_after_a_stop(tmp_path: Path) -> None:
    make_folder(tmp_path / "pack", manifest_json="old", report_pdf="old")
    with pytest.raises(StoppedError):
        make_half_a_folder(tmp_path / "pack")
    assert contents(tmp_path) == {"pack/manifest.json": "old", "pack/report.pdf": "old"}


def test_an_older_folder_comes_back_when_the_new_one_does_not_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_folder(tmp_path / "pack", manifest_json="old")
    rename = Path.rename

    def fails_for_new(self: Path, target: Path) -> Path:
        if self.parent.suffix == ".part":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails_for_new)
    with pytest.raises(CannotPlace, match="Permission denied"), placed_whole(tmp_path / "pack") as made:
        make_folder(made, manifest_json="new")
    assert contents(tmp_path) == {"pack/manifest.json": "old"}


def test_a_file_never_takes_the_place_of_a_folder(tmp_path: Path) -> None:
    make_folder(tmp_path / "pack", manifest_json="old")
    with pytest.raises(CannotPlace, match="could not be put"), placed_whole(tmp_path / "pack") as made:
        made.write_text("a file")
    assert contents(tmp_path) == {"pack/manifest.json": "old"}


def test_a_place_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    with pytest.raises(CannotPlace, match="Nothing can be written"), placed_whole(tmp_path / "a" / "b"):
        pytest.fail("the work must not begin")


def test_a_link_is_followed_to_the_folder_it_names(tmp_path: Path) -> None:
    make_folder(tmp_path / "real", manifest_json="old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with placed_whole(tmp_path / "link") as made:
        make_folder(made, manifest_json="new")
    assert ((tmp_path / "link").is_symlink(), contents(tmp_path / "real")) == (True, {"manifest.json": "new"})


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of this kind")
def test_a_new_folder_has_the_usual_mode_not_a_private_one(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.mkdir()
    with placed_whole(tmp_path / "pack") as made:
        make_folder(made, manifest_json="{}")
    assert stat.S_IMODE((tmp_path / "pack").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


def test_files_are_put_among_those_that_are_there(tmp_path: Path) -> None:
    make_folder(tmp_path / "out", own_txt="mine", a_csv="old")
    with placed_among(tmp_path / "out") as made:
        (made / "truth").mkdir()
        (made / "truth" / "links.csv").write_text("links")
        (made / "a.csv").write_text("new")
    assert contents(tmp_path / "out") == {"own.txt": "mine", "a.csv": "new", "truth/links.csv": "links"}


def test_after_a_stop_no_file_is_put_among_the_others(tmp_path: Path) -> None:
    make_folder(tmp_path / "out", own_txt="mine")
    with pytest.raises(StoppedError):
        fill_half(tmp_path / "out")
    assert contents(tmp_path) == {"out/own.txt": "mine"}


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotPlace) as refusal, placed_among(tmp_path / "file"):
        pytest.fail("the work must not begin")
    assert refusal.value.do == "Name another folder."


def test_a_refusal_comes_back_whole_from_another_process(tmp_path: Path) -> None:
    refusal = CannotPlace(tmp_path, "It is full.", "Make room.")
    assert str(pickle.loads(pickle.dumps(refusal))) == "It is full. Make room."  # noqa: S301 - our own bytes
