"""Text as cells can hold it, worked out for whole columns at once."""

import re

import polars as pl

from lanyard.core.words.plain_text import LINE_BREAKS, UNWRITABLE

FORMULA_STARTS = r"^\s*[=+\-@＝＋－＠]"
"""Beginnings at which a spreadsheet may take text of a CSV for a formula, wide forms included."""

NEGATIVE_NUMBER = r"^-[0-9]+(\.[0-9]+)?$"


def clean_text(text: pl.Expr) -> pl.Expr:
    """The text with every line break as a line feed, every tab as a space and other control characters
    removed; empty text as null.

    The same rule for every kind of file, so that an XLSX, an ODS and a CSV of the same rows agree.
    (Spreadsheet programs lose a tab inside a cell of an ODS file.)
    """
    lines = text.str.replace_all(LINE_BREAKS, "\n").str.replace_all("\t", " ", literal=True)
    cleaned = lines.str.replace_all(UNWRITABLE, "")
    return pl.when(cleaned != "").then(cleaned)


def cleaned(text: str) -> str:
    """:func:`clean_text` for one text; empty text stays empty."""
    return re.sub(UNWRITABLE, "", re.sub(LINE_BREAKS, "\n", text).replace("\t", " "))


def is_clean(text: str) -> bool:
    """Whether :func:`clean_text` would leave the text as it is."""
    return cleaned(text) == text


def without_formula_start(text: pl.Expr) -> pl.Expr:
    """The text with an apostrophe before it where a spreadsheet could take it for a formula.

    Only a CSV needs this: its cells have no types. A plain negative number stays as it is.
    """
    risky = text.str.contains(FORMULA_STARTS) & ~text.str.contains(NEGATIVE_NUMBER)
    return pl.when(risky).then(pl.lit("'") + text).otherwise(text)
