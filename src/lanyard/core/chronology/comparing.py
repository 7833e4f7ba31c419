"""Entries that may tell of one event twice, and stretches of time of which nothing is told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher

from dateutil.relativedelta import relativedelta

from lanyard.core.chronology.entries import Entry

NEAR = 0.6
"""How like each other two texts are, of 1, from which they are shown side by side."""

SAME_WITHIN = timedelta(days=7)
"""So near to each other, two entries with the same words are taken for one event with a slip in its date."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Span:
    """Days in a row, both ends included."""

    first: date
    last: date

    def holds(self, entry: Entry) -> bool:
        """Whether an entry could be of these days."""
        return entry.when.first <= self.last and self.first <= entry.when.last


def years_before(day: date, years: int) -> Span:
    """The years that end the day before a day."""
    return Span(day - relativedelta(years=years), day - timedelta(days=1))


def likely_pairs(entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    """The places, in the order given, of each two entries that may tell of one event; the earlier first."""
    order = sorted(range(len(entries)), key=lambda place: entries[place].when)
    words = [_plain(entry.what) for entry in entries]
    for position, one in enumerate(order):
        for other in order[position + 1 :]:
            if entries[other].when.first > entries[one].when.last + SAME_WITHIN:
                break
            if _alike(entries[one], entries[other], words[one], words[other]):
                yield one, other


def _alike(one: Entry, other: Entry, words: str, other_words: str) -> bool:
    """Whether the words are the same within days, or near each other where both could be one day."""
    if words == other_words:
        return True
    return one.when.meets(other.when) and _likeness(words, other_words) >= NEAR


def _likeness(words: str, others: str) -> float:
    """How like two texts are: by their letters in order, or by the words of the shorter in the longer."""
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    if matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR:
        return 1.0
    return _shared(set(words.split()), set(others.split()))


def _shared(words: set[str], others: set[str]) -> float:
    fewest = min(len(words), len(others))
    return len(words & others) / fewest if fewest >= 3 else 0.0


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def gaps(entries: Sequence[Entry], within: Span, months: int) -> list[Span]:
    """Stretches longer than some months within the span of which no entry tells, in order of time.

    A rough date counts for all the days that it may mean.
    """
    told = sorted((entry.when.first, entry.when.last) for entry in entries if within.holds(entry))
    found, free_from = [], within.first
    for first, last in told:
        if first > free_from:
            found.append(Span(free_from, first - timedelta(days=1)))
        free_from = max(free_from, last + timedelta(days=1))
    found.append(Span(free_from, within.last))
    return [gap for gap in found if gap.last + timedelta(days=1) > gap.first + relativedelta(months=months)]
