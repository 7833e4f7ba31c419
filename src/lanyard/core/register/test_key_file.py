"""The key file is made for its owner alone, and refused when it protects nobody."""

import stat
from pathlib import Path

import pytest

from lanyard.core.register.errors import KeyRefused
from lanyard.core.register.key_file import key_path, pseudonyms_from

HEX = "ab" * 32


def key_file(folder: Path, text: str = HEX, mode: int = 0o600) -> Path:
    path = folder / "pseudonym.key"
    path.write_text(text)
    path.chmod(mode)
    return path


def test_the_key_is_made_on_first_use_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "made" / "lanyard" / "pseudonym.key"
    first = pseudonyms_from(path)
    assert pseudonyms_from(path) == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["pseudonym.key"]


def test_two_areas_get_two_keys(tmp_path: Path) -> None:
    assert pseudonyms_from(tmp_path / "one").fingerprint != pseudonyms_from(tmp_path / "two").fingerprint


def test_a_key_may_be_given_by_the_area(tmp_path: Path) -> None:
    assert pseudonyms_from(key_file(tmp_path, HEX + "\n")).key == bytes.fromhex(HEX)


@pytest.mark.parametrize("text", ["", "ab" * 31, "ab" * 33, "no key at all", "abc"])
def test_a_file_without_one_whole_key_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(KeyRefused, match="does not hold one key of 64 hexadecimal digits"):
        pseudonyms_from(key_file(tmp_path, text))


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    path = key_file(tmp_path)
    path.write_bytes(b"\xff" * 32)
    with pytest.raises(KeyRefused, match="it is not text"):
        pseudonyms_from(path)


@pytest.mark.parametrize("mode", [0o604, 0o644, 0o602, 0o666])
def test_a_file_open_to_everybody_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(KeyRefused, match="open to every user"):
        pseudonyms_from(key_file(tmp_path, mode=mode))


def test_a_group_may_read_the_key_as_secret_stores_mount_it_so(tmp_path: Path) -> None:
    assert pseudonyms_from(key_file(tmp_path, mode=0o640)).key == bytes.fromhex(HEX)


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "pseudonym.key"
    folder.mkdir(mode=0o700)
    with pytest.raises(KeyRefused, match=r"cannot be read \(is a directory\)"):
        pseudonyms_from(folder)


def test_a_key_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(KeyRefused, match="cannot be read"):
        pseudonyms_from(tmp_path / "a file" / "pseudonym.key")


def test_the_path_given_wins_then_the_variable_then_the_configuration_folder(tmp_path: Path) -> None:
    named = {"LANYARD_KEY_FILE": "/safe/key", "XDG_CONFIG_HOME": "/settings"}
    assert key_path(tmp_path, named) == tmp_path
    assert key_path(None, named) == Path("/safe/key")
    assert key_path(None, {"XDG_CONFIG_HOME": "/settings"}) == Path("/settings/lanyard/pseudonym.key")
    assert key_path(None, {}) == Path.home() / ".config" / "lanyard" / "pseudonym.key"
