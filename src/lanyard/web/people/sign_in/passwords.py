"""Which passwords are refused: those that somebody who knows the area would try."""

import re
from functools import cache
from pathlib import Path

from django.core.exceptions import ValidationError

from lanyard.web.people.models import Organisation, Partnership

OWN_CHARACTERS = 8
"""Characters that must be left when the words everybody knows, and years, are taken out."""

_EVERYBODY_KNOWS = frozenset(Path(__file__).with_name("known_words.txt").read_text("utf-8").split())
_NO_LETTERS = re.compile(r"[^a-z]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_REPEATED = re.compile(r"(.)\1+")
_SWAPPED = str.maketrans("013457$@!", "oieastsai")
"""Digits and signs that are put for letters, and the letters."""


class AreaWordsValidator:
    """Refuses a password that is little more than names and words of the area, whatever stands around."""

    def __init__(self, from_characters: int = 0) -> None:
        self.from_characters = from_characters

    def validate(self, password: str, _user: object = None) -> None:
        """Raises `ValidationError`, in words, when too little is left without those words.

        A password shorter than `from_characters` is refused for that alone.
        """
        if len(password) < self.from_characters:
            return
        words = _words_of_the_area() | _EVERYBODY_KNOWS
        if _left_of(password, words) < OWN_CHARACTERS:
            raise ValidationError(
                "This password is easy to guess for somebody who knows your area. "
                "Choose three or more words that have nothing to do with your work.",
                code="password_of_area_words",
            )

    def get_help_text(self) -> str:
        """What is asked for, in words."""
        return "Do not use names of your area or its organisations."


def _left_of(password: str, words: frozenset[str]) -> int:
    """How many characters are left without the words, years and repetitions. The longest words go first."""
    left = _YEAR.sub("", password.lower()).translate(_SWAPPED)
    for word in sorted(words, key=len, reverse=True):
        left = left.replace(word, "")
    return len(_REPEATED.sub(r"\1", left))


def _words_of_the_area() -> frozenset[str]:
    """The words in the names of this area and of its organisations. Two queries."""
    partnership = Partnership.objects.first()
    names = [partnership.area.name] if partnership else []
    names += Organisation.objects.values_list("name", flat=True)
    return frozenset(word for name in names for word in _words_in(name))


@cache
def _words_in(name: str) -> tuple[str, ...]:
    """The words of a name that are long enough to matter."""
    return tuple(word for word in _NO_LETTERS.split(name.lower()) if len(word) > 3)
