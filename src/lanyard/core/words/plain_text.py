"""Text as every kind of file can hold it."""

import re

LINE_BREAKS = r"\r\n|[\r\x0B\x0C]"
"""Old and odd ways to end a line, each written as one line feed."""

UNWRITABLE = r"[\x00-\x08\x0E-\x1F\uFFFE\uFFFF]"
"""Characters that XML 1.0 (section 2.2) cannot hold at all, so neither can a file of an office program."""

_HALF_CHARACTERS = re.compile(r"[\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with every line break as a line feed, and without what no file can hold. Tabs stay."""
    lines = re.sub(UNWRITABLE, "", re.sub(LINE_BREAKS, "\n", text))
    return _HALF_CHARACTERS.sub("", lines)
