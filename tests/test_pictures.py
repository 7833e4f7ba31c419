"""Every picture of the documents is there, has words for who cannot see it, and none lies about unused."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs/pictures"
_SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)]+\.png)\)")

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
MOST_BYTES = 400_000
"""More would make every copy of the project slow to fetch."""


def pictures_shown() -> list[tuple[str, Path]]:
    """The words and the file of every picture in a document."""
    return [
        (words, (document.parent / path).resolve())
        for document in DOCUMENTS
        for words, path in _SHOWN.findall(document.read_text(encoding="utf-8"))
    ]


def test_the_documents_show_the_pictures_that_there_are_and_no_others() -> None:
    assert {path for _, path in pictures_shown()} == set(PICTURES.glob("*.png"))


def test_every_picture_is_told_in_words() -> None:
    assert [path.name for words, path in pictures_shown() if len(words.split()) < 5] == []


@pytest.mark.parametrize("picture", sorted(PICTURES.glob("*.png")), ids=lambda path: path.name)
def test_pictures_are_small(picture: Path) -> None:
    assert picture.stat().st_size < MOST_BYTES


def test_the_journeys_take_every_picture_of_the_tour() -> None:
    """So that `make pictures` brings all of them up to date."""
    journeys = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "tests/journeys/browser").glob("*.py")
    )
    taken = set(re.findall(r'\.picture\("([^"]+)"', journeys))
    tour = (ROOT / "docs/tour.md").read_text(encoding="utf-8")
    assert {Path(path).stem for _, path in _SHOWN.findall(tour)} == taken
