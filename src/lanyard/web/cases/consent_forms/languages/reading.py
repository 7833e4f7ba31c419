"""Reads the words by which families are asked. Where a language lacks some, English stands in, marked so."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from lanyard.web.cases.taking_part import Decider

ENGLISH = "en"
"""The language whose words are complete, and from which the others are translated."""

CODES = (ENGLISH, "ar", "pl", "uk", "ur")
"""Every language, English first. Another is added by a file beside this one, and here."""


class Strength(StrEnum):
    """How far the words of a language can be relied on."""

    ORIGINAL = "original"
    MACHINE = "machine"
    CHECKED = "checked"


@dataclass(frozen=True)
class Said:
    """Some words, and the language they are in."""

    text: str
    language: str
    direction: str = "ltr"


@dataclass(frozen=True)
class Row:
    """A row of an Easy Read version: one idea, and what its picture shows."""

    text: str
    picture: str


@dataclass(frozen=True)
class Language:
    """One language: its code, its own name and English name, how it is written, and its words."""

    code: str
    name: str
    in_english: str
    direction: str
    strength: Strength
    words: Mapping[str, str]
    of_audience: Mapping[Decider, Mapping[str, str]]
    easy: tuple[Row, ...]

    @property
    def is_unchecked(self) -> bool:
        """Whether nobody who speaks it has checked the translation."""
        return self.strength is Strength.MACHINE

    def say(self, name: str) -> Said:
        """Words by their name. Raises `KeyError` for a name that not even English has."""
        return self._said(self.words.get(name), name, english().words)

    def say_to(self, audience: Decider, name: str) -> Said:
        """Words that differ by who is asked."""
        own = self.of_audience.get(audience, {}).get(name)
        return self._said(own, name, english().of_audience[audience])

    def _said(self, own: str | None, name: str, in_english: Mapping[str, str]) -> Said:
        if own is not None:
            return Said(own, self.code, self.direction)
        return Said(in_english[name], ENGLISH)


@cache
def language(code: str) -> Language:
    """A language by its code. Raises `KeyError` for one that is not declared."""
    if code not in CODES:
        raise KeyError(code)
    return _read(code)


def english() -> Language:
    """English."""
    return language(ENGLISH)


def languages() -> tuple[Language, ...]:
    """Every language, English first."""
    return tuple(language(code) for code in CODES)


def known(code: str) -> Language:
    """A language by its code, or English for a code nobody declared."""
    return language(code) if code in CODES else english()


def _read(code: str) -> Language:
    told = tomllib.loads(files(__package__).joinpath(f"{code}.toml").read_text("utf-8"))
    return Language(
        code=code,
        name=told["name"],
        in_english=told["in_english"],
        direction=told["direction"],
        strength=Strength(told["strength"]),
        words=MappingProxyType(told["words"]),
        of_audience=MappingProxyType(
            {decider: MappingProxyType(told.get(decider.value, {})) for decider in Decider}
        ),
        easy=tuple(Row(row["text"], row["picture"]) for row in told.get("easy", ())),
    )
