"""The words of the field with their meanings in plain words; pages link to it.

The words stand in ``glossary.toml`` beside this module, by topic.
"""

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from lanyard.core.words.errors import UnknownWordError


@dataclass(frozen=True, slots=True)
class Word:
    """One word as pages write it, with one plain sentence; an abbreviation says what it stands for."""

    word: str
    meaning: str
    topic: str
    stands_for: str | None = None


class _Abbreviation(TypedDict):
    stands_for: str
    meaning: str


@cache
def glossary() -> tuple[Word, ...]:
    """Every word, in order of topics and in reading order within each."""
    text = files(__package__).joinpath("glossary.toml").read_text(encoding="utf-8")
    topics = cast("dict[str, dict[str, str | _Abbreviation]]", tomllib.loads(text))
    return tuple(_word(word, topic, entry) for topic, of in topics.items() for word, entry in of.items())


def _word(word: str, topic: str, entry: "str | _Abbreviation") -> Word:
    if isinstance(entry, str):
        return Word(word, entry, topic)
    return Word(word, entry["meaning"], topic, entry["stands_for"])


def find(word: str) -> Word:
    """The entry of a word, whatever its case; raises ``UnknownWordError`` with the nearest words."""
    entries = _by_folded_word()
    found = entries.get(word.casefold())
    if found is None:
        near = [entries[key].word for key in get_close_matches(word.casefold(), entries)]
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        raise UnknownWordError(f"The glossary does not hold {word!r}.{hint}")
    return found


def meaning(word: str) -> str:
    """What a word means, in one plain sentence, whatever its case; raises ``UnknownWordError``."""
    return find(word).meaning


@cache
def _by_folded_word() -> dict[str, Word]:
    return {entry.word.casefold(): entry for entry in glossary()}
