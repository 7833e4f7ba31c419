"""Names as they are mistyped: a letter left out, doubled, swapped with the next, or hit beside its key."""

from collections.abc import Callable

BESIDE = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo",
    "j": "hk", "k": "jl", "l": "ko", "m": "nb", "n": "bm", "o": "ip", "p": "ol", "q": "wa", "r": "et",
    "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "xs",
}  # fmt: skip
"""The keys beside each letter's on a British keyboard."""

FEWEST_LETTERS = 3
"""Shorter names are not mistyped: too little would be left to know them by."""


def misspelt(name: str, way: float, place: float) -> str:
    """The name mistyped; `way` and `place`, from 0 up to 1, choose how and where. Too short a name stays."""
    letters = [at for at, letter in enumerate(name) if letter.lower() in BESIDE]
    if len(letters) < FEWEST_LETTERS:
        return name
    at = letters[1 + int(place * (len(letters) - 1))]
    wrong = WAYS[int(way * len(WAYS))](name, at)
    return wrong if wrong != name else _left_out(name, at)


def _left_out(name: str, at: int) -> str:
    return name[:at] + name[at + 1 :]


def _doubled(name: str, at: int) -> str:
    return name[: at + 1] + name[at].lower() + name[at + 1 :]


def _swapped(name: str, at: int) -> str:
    """The letter with the one before it; a capital stays where it was."""
    before = name[at - 1]
    here = name[at].upper() if before.isupper() else name[at]
    return name[: at - 1] + here + before.lower() + name[at + 1 :]


def _beside(name: str, at: int) -> str:
    keys = BESIDE[name[at].lower()]
    return name[:at] + keys[at % 2] + name[at + 1 :]


WAYS: tuple[Callable[[str, int], str], ...] = (_left_out, _doubled, _swapped, _beside)
"""What can happen, all alike."""
