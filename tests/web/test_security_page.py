"""What docs/security.md says of tests, settings and files is there."""

import re
from functools import cache
from pathlib import Path

from lanyard.web.site import settings

ROOT = Path(__file__).parents[2]
_TEST = re.compile(r"^def (test_\w+)\(", re.MULTILINE)
_NAMED = re.compile(r"`([^`]+)`")
_HONEST = ("Not yet", "Does not apply", "Yours")
_SETTING = re.compile(r"[A-Z][A-Z_]+")


def lines() -> list[tuple[str, str]]:
    """What each line of the checklist asks for, and what meets it."""
    checklist = (ROOT / "docs/security.md").read_text().partition("## OWASP ASVS")[2].partition("\n## ")[0]
    cells = [line.strip("|").split(" | ") for line in checklist.splitlines() if line.startswith("| ")]
    return [(asks.strip(), met.strip()) for asks, met in cells if asks.strip() != "Asks for"]


@cache
def known_tests() -> frozenset[str]:
    """The name of every test."""
    files = [file for folder in ("src", "tests", "tools") for file in (ROOT / folder).rglob("test_*.py")]
    return frozenset(name for file in files for name in _TEST.findall(file.read_text()))


def is_there(named: str) -> bool:
    """Whether a test, a setting or a file of this name exists."""
    if named.startswith("test_"):
        return named in known_tests()
    if _SETTING.fullmatch(named):
        return hasattr(settings, named) or named == "DATABASE_URL"
    return (ROOT / named).exists()


def test_every_test_setting_and_file_that_the_checklist_names_is_there() -> None:
    named = [name for _, met in lines() for name in _NAMED.findall(met) if "=" not in name]
    assert [name for name in named if not is_there(name)] == []


def test_every_line_is_met_or_says_why_it_is_not() -> None:
    silent = [asks for asks, met in lines() if not _NAMED.search(met) and not met.startswith(_HONEST)]
    assert silent == []


def test_the_checklist_has_every_chapter() -> None:
    chapters = {int(asks.partition(".")[0]) for asks, _ in lines()}
    assert chapters == set(range(1, 15))
