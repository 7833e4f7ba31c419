"""The page on adding a feature quotes the code as it is."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "add-a-feature.md").read_text(encoding="utf-8")
QUOTED = re.findall(r"^```python\n# (\S+)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
NAMED = re.findall(r"`((?:src|docs|tests)/[\w./-]+)`", PAGE)


@pytest.mark.parametrize(("path", "code"), QUOTED)
def test_what_is_quoted_stands_in_the_file(path: str, code: str) -> None:
    assert code in (ROOT / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", NAMED)
def test_what_is_named_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_block_of_code_is_quoted_from_a_file() -> None:
    assert len(QUOTED) == PAGE.count("```python")
