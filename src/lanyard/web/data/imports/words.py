"""Words about files and returns, for every page that names them."""

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.numbers import count

_STEP = 1_000
_UNITS = ("bytes", "kB", "MB", "GB")


def size_in_words(size: int) -> str:
    """A number of bytes as people read it: "12 kB"."""
    shown = float(size)
    for unit in _UNITS[:-1]:
        if shown < _STEP:
            return f"{count(round(shown))} {unit}"
        shown /= _STEP
    return f"{shown:.1f} {_UNITS[-1]}"


def kind_in_words(kind: str) -> str:
    """The return that a kind names; nothing where it is none, or not known yet."""
    return BY_KIND[kind].title if kind in BY_KIND else ""
