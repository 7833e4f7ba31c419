from pathlib import Path

from lanyard.core.words.fingerprints import sha256_of


def test_a_file_is_known_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "abc").write_bytes(b"abc")
    assert sha256_of(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
