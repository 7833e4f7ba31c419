"""Names as they are compared: letters folded, parts in order, and a skeleton that transliterations share.

Mohammed, Muhammad and Mohamed are one name written by different ears. Comparing letters alone would link
children of some groups worse than others, so what changes when a name passes between scripts is declared
here and folded away, for every name alike.
"""

from collections.abc import Callable

import polars as pl

_LETTERS_OF_THEIR_OWN = {
    "Æ": "AE",
    "Œ": "OE",
    "Ø": "O",
    "Ł": "L",
    "Đ": "D",
    "Ð": "D",
    "Þ": "TH",
    "İ": "I",
    "ı": "I",
}
"""Capital letters that are no plain letter with a mark, as plain letters."""

TRANSLITERATIONS: tuple[tuple[str, str], ...] = (
    ("SCH|SZ|CZ|CH", "S"),
    ("PH", "F"),
    ("KH|CK|GH|Q|X", "K"),
    ("DH", "D"),
    ("TH|TZ", "T"),
    ("SH", "S"),
    ("DJ|DZ", "J"),
    ("([AEIOU])W", "$1"),
    ("C([EIY])", "S$1"),
    ("C", "K"),
    ("Z", "S"),
    ("W", "V"),
    ("G([EIY])", "J$1"),
)
"""Letters that stand for one another when a name is written by ear, in order: a pattern and what replaces it.
Sources: the common romanisations of Arabic, Urdu, Bengali, Panjabi, Polish, Romanian, Turkish and Somali
names."""

_OPENING_VOWEL = "^[AEIOU]+"
_LATER_VOWELS = "[AEIOUYH]"
_TWICE = (f"{letter}{{2,}}" for letter in "BDFGJKLMNPRSTV")
_DOUBLES = tuple((pattern, pattern[0]) for pattern in _TWICE)


def folded(name: pl.Expr) -> pl.Expr:
    """The letters of a name in capitals without marks; spaces and hyphens part, apostrophes do not."""
    capital = name.str.normalize("NFKD").str.to_uppercase()
    for letter, plain in _LETTERS_OF_THEIR_OWN.items():
        capital = capital.str.replace_all(letter, plain, literal=True)
    bare = capital.str.normalize("NFKD").str.replace_all(r"[\p{M}'’ʼ`.]", "")
    parted = bare.str.replace_all(r"[^\p{L}\p{N}]+", " ").str.strip_chars()
    return pl.when(parted != "").then(parted)


def letters(name: pl.Expr) -> pl.Expr:
    """A folded name as one word."""
    return name.str.replace_all(" ", "", literal=True)


def parts(name: pl.Expr) -> pl.Expr:
    """The parts of a folded name of two letters or more, sorted."""
    long = name.str.split(" ").list.eval(pl.element().filter(pl.element().str.len_chars() > 1))
    return long.list.unique().list.sort()


def skeleton(name: pl.Expr) -> pl.Expr:
    """What transliterations of a folded name share: its consonants, parts in order of the alphabet."""
    word = pl.element()
    for pattern, plain in TRANSLITERATIONS:
        word = word.str.replace_all(pattern, plain)
    opened = word.str.replace(_OPENING_VOWEL, "A")
    bones = opened.str.slice(0, 1) + opened.str.slice(1).str.replace_all(_LATER_VOWELS, "")
    for doubled, single in _DOUBLES:
        bones = bones.str.replace_all(doubled, single)
    return name.str.split(" ").list.eval(bones).list.sort().list.join(" ")


def once_each(names: pl.Series, form: Callable[[pl.Expr], pl.Expr]) -> pl.Series:
    """A form of each name, worked out once for each different name."""
    different = pl.DataFrame({"name": names.unique().drop_nulls()})
    forms = different.with_columns(form=form(pl.col("name")))
    asked = pl.DataFrame({"name": names})
    return asked.join(forms, on="name", how="left", maintain_order="left")["form"]
