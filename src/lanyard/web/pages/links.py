"""A link as pages place it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere. `more` is read aloud after them, where the words alone say too little."""

    words: str
    href: str
    more: str = ""
