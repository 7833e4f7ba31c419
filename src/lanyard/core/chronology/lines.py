"""Reads what was pasted: each line begins with a date, and says what happened.

A line that begins with a space goes on from the line before it. Lines pasted from a table have their cells
between tabs: date, what happened, and the source where there is a third.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lanyard.core.chronology.entries import Entry, Fault, Read, entry_or_fault, read_of
from lanyard.core.words.plain_text import plain
from lanyard.core.words.rough_dates import NoDateError, RoughDateError, leading_rough_date

_BETWEEN = re.compile(r"^\s*[:;,.|–—-]*\s*")
"""What may stand between a date and what happened."""

_BULLET = re.compile(r"^[•·*▪–—-]\s+")
"""How a line of a list may begin."""


_HEADINGS_OF_DATES = frozenset({"date", "when", "dates"})


@dataclass(frozen=True)
class _Line:
    number: int
    text: str


def read_lines(text: str) -> Read:
    """Every entry of a text, or every line that is wrong with what to do about it."""
    return read_of([_entry(line) for line in _joined(text) if not _is_heading(line)])


def _is_heading(line: _Line) -> bool:
    """Whether a line is the headings of a table that was pasted with it."""
    return line.text.partition("\t")[0].strip().lower() in _HEADINGS_OF_DATES and "\t" in line.text


def _joined(text: str) -> Iterator[_Line]:
    """The lines with what goes on from each, by the number of the first; blank ones left out."""
    begun: _Line | None = None
    for number, line in enumerate(plain(text).split("\n"), start=1):
        if not line.strip():
            continue
        if begun and line[0].isspace():
            begun = _Line(begun.number, f"{begun.text}\n{line.strip()}")
            continue
        if begun:
            yield begun
        begun = _Line(number, line.strip())
    if begun:
        yield begun


def _entry(line: _Line) -> Entry | Fault:
    text = _BULLET.sub("", line.text)
    try:
        when, rest = leading_rough_date(text)
    except NoDateError as refusal:
        more = "If the line goes on from the one before, begin it with a space."
        return Fault(line.number, f"{_beginning(text)}: {refusal} {more}")
    except RoughDateError as refusal:
        return Fault(line.number, f"{_beginning(text)}: {refusal}")
    what, _, source = _BETWEEN.sub("", rest).partition("\t")
    return entry_or_fault(line.number, when, what.strip(), source.strip())


def _beginning(text: str) -> str:
    """The first words of a line, by which it is found."""
    return f"“{text}”" if len(text) <= 40 else f"“{text[:39].rstrip()}…”"


def as_lines(entries: Iterable[Entry]) -> str:
    """Entries as lines that `read_lines` reads again to the same."""
    return "\n".join(_as_line(each) for each in entries)


def _as_line(entry: Entry) -> str:
    what = [line.strip() for line in entry.what.replace("\t", " ").split("\n") if line.strip()]
    text = "\n  ".join([f"{entry.when.words}\t{what[0]}", *what[1:]])
    return f"{text}\t{entry.source}" if entry.source else text
