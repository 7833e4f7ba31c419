"""The page about running says every setting there is, and no other."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "src" / "lanyard" / "web" / "site"
PAGE = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([A-Z_]+)` \|(.*)\|$", PAGE, flags=re.MULTILINE)
"""The rows of its tables: the name of a setting, and the cells after it."""


def names_read() -> list[str]:
    """The settings that the program reads from its environment."""
    pages = [(SITE / page).read_text(encoding="utf-8") for page in ("settings.py", "environment.py")]
    return re.findall(r'(?:_environment|self)\.\w+\(\s*"([A-Z_]+)"', "\n".join(pages))


def test_every_setting_is_explained_once() -> None:
    assert sorted(name for name, _ in ROWS) == sorted(set(names_read()))


@pytest.mark.parametrize(("name", "cells"), ROWS, ids=[name for name, _ in ROWS])
def test_each_setting_has_a_meaning_a_default_and_an_example(name: str, cells: str) -> None:
    assert [bool(cell.strip()) for cell in cells.split("|")] == [True, True, True]


def test_the_page_names_no_setting_that_there_is_not() -> None:
    named = set(re.findall(r"\b(LANYARD_[A-Z_]+|DATABASE_URL)\b", PAGE))
    assert {name.removesuffix("_FILE") for name in named} == set(names_read())
