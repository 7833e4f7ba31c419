"""One thing that happened, and what can be wrong where somebody writes it down."""

from dataclasses import dataclass

from lanyard.core.words.rough_dates import RoughDate

LONGEST = 2_000
"""Characters of the longest entry: a chronology is of events, its documents tell the rest."""

LONGEST_SOURCE = 200
MOST_ENTRIES = 1_000
"""Entries of one text or file: far more than two years of a child's life hold."""


@dataclass(frozen=True)
class Entry:
    """Something significant that happened: when, what, and who says so where the text itself tells."""

    when: RoughDate
    what: str
    source: str = ""


@dataclass(frozen=True)
class Fault:
    """What is wrong: in which line of a text or row of a table (0: in the whole), and what to do."""

    line: int
    words: str


@dataclass(frozen=True)
class Read:
    """A text or a table as it was understood: entries only where nothing at all is wrong."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[Fault, ...] = ()


def refused(words: str) -> Read:
    """What is read of a text or table that cannot be taken at all."""
    return Read(faults=(Fault(0, words),))


def read_of(found: list[Entry | Fault]) -> Read:
    """Entries where there is no fault, else every fault."""
    faults = tuple(each for each in found if isinstance(each, Fault))
    if faults:
        return Read(faults=faults)
    if not found:
        return refused("There is nothing in it. Begin each line with a date, and say what happened after it.")
    if len(found) > MOST_ENTRIES:
        return refused(f"There are more than {MOST_ENTRIES:,} entries. Keep to what is significant.")
    return Read(tuple(each for each in found if isinstance(each, Entry)))


def entry_or_fault(line: int, when: RoughDate, what: str, source: str = "") -> Entry | Fault:
    """The entry, or what is wrong with its words."""
    if not what:
        return Fault(line, f"Nothing is said after {when.words}. Say what happened.")
    if len(what) > LONGEST:
        return Fault(line, f"This is {len(what):,} characters long. Shorten it to {LONGEST:,}.")
    if len(source) > LONGEST_SOURCE:
        return Fault(line, f"The source is longer than {LONGEST_SOURCE} characters. Shorten it.")
    return Entry(when, what, source)
