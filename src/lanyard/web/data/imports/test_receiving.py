"""Files as they come in."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from lanyard.web.data.imports.receiving import MOST_FILES, Received, contents_of, receive, safe_name
from lanyard.web.pages.refusals import RefusedError

SHA256_OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"


def a_file(name: str, content: bytes = b"a") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def refusal(folder: Path, *files: SimpleUploadedFile, most_megabytes: int = 1) -> str:
    with pytest.raises(RefusedError) as refused:
        receive(files, folder, most_megabytes)
    return str(refused.value)


def test_a_file_is_kept_with_its_fingerprint_and_size(tmp_path: Path) -> None:
    assert receive([a_file("sen2.xml")], tmp_path, 1) == (Received("sen2.xml", SHA256_OF_A, 1),)
    assert [path.name for path in tmp_path.iterdir()] == ["sen2.xml"]


def test_of_two_files_with_the_same_content_one_is_kept(tmp_path: Path) -> None:
    received = receive([a_file("a.csv"), a_file("copy of a.csv")], tmp_path, 1)
    assert [file.name for file in received] == ["a.csv"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_two_different_files_of_one_name_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, a_file("a.csv"), a_file("A.CSV", b"b")) == (
        "Two different files are called A.CSV. Rename one, or bring in only the one that counts."
    )


def test_an_empty_file_is_refused_by_its_name(tmp_path: Path) -> None:
    assert refusal(tmp_path, a_file("a.csv"), a_file("b.csv", b"")) == (
        "b.csv is empty. Export it once more, or leave it out."
    )


def test_nothing_is_refused() -> None:
    assert refusal(Path()) == "Choose the files of your returns."


def test_more_files_than_can_come_in_at_once_are_refused(tmp_path: Path) -> None:
    many = [a_file(f"{number}.csv") for number in range(MOST_FILES + 1)]
    assert refusal(tmp_path, *many) == "These are 301 files; 300 can come in at once."
    assert list(tmp_path.iterdir()) == []


def test_files_that_are_too_large_together_are_refused_before_any_is_kept(tmp_path: Path) -> None:
    halves = [a_file("a.csv", b"x" * 600_000), a_file("b.csv", b"y" * 600_000)]
    assert refusal(tmp_path, *halves) == (
        "These files are larger than 1 MB together. Bring them in as several imports, "
        "or ask your IT support to raise LANYARD_IMPORT_MEGABYTES."
    )
    assert list(tmp_path.iterdir()) == []


def test_the_digest_of_files_does_not_depend_on_names_or_order() -> None:
    one, two = Received("a", "1" * 64, 1), Received("b", "2" * 64, 1)
    renamed = Received("c", "1" * 64, 1)
    assert contents_of([one, two]) == contents_of([two, renamed])
    assert contents_of([one]) != contents_of([two])


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\returns\\sen2.xml", "sen2.xml"),
        ("../../etc/passwd", "passwd"),
        ("sen2\u202elmx.exe", "sen2lmx.exe"),
        ("a\x00b\n.csv", "ab.csv"),
        ("..", "file"),
        ("", "file"),
        ('<"a|b?">.csv', "ab.csv"),
        ("🧒.csv", "🧒.csv"),
    ],
)
def test_names_are_made_safe(given: str, kept: str) -> None:
    assert safe_name(given) == kept


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_name("x" * 500 + ".xlsx") == "x" * 195 + ".xlsx"
