"""The text of a section: lines, of which those that begin with "- " are items of a list."""

import re
import unicodedata

from lanyard.core.words.plain_text import plain

_ITEM = re.compile(r"(?P<indent>(?:  ){0,3})- (?P<text>\S.*)")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = frozenset({"L", *_RIGHT_TO_LEFT})


def section_text(text: str) -> str:
    """The text as sections are kept: without spaces at the ends of lines, or blank lines before and after."""
    lines = [line.rstrip() for line in plain(text).split("\n")]
    return "\n".join(lines).strip("\n")


def as_item(line: str) -> tuple[int, str] | None:
    """How deep an item of a list is, from 0, and its words; None for any other line."""
    found = _ITEM.fullmatch(line)
    return (len(found["indent"]) // 2, found["text"]) if found else None


def item_line(depth: int, text: str, number: int = 0) -> str:
    """The line of an item, with its number where the list counts."""
    mark = f"{number}." if number else "-"
    return f"{'  ' * min(depth, 3)}{mark} {text.lstrip()}".rstrip()


def runs_from_right(line: str) -> bool:
    """Whether a line is of a script written from right to left, as its first letter says."""
    strong = (kind for letter in line if (kind := unicodedata.bidirectional(letter)) in _STRONG)
    return next(strong, "L") in _RIGHT_TO_LEFT
