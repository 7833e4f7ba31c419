"""Reads columns of numbers, of whole numbers and of percents."""

import re

import polars as pl

from lanyard.core.returns.cells.column import Fault, ReadColumn
from lanyard.core.words.numbers import counted

UNREADABLE_NUMBER = "N01"
GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)
"""A number with commas between its thousands."""

PLAIN = r"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$"
LARGEST_EXACT = 2**53
FEWEST_TO_SUSPECT_SHARES = 10


def read_whole_numbers(texts: pl.Series) -> ReadColumn:
    """Whole numbers of stripped texts; '3.0' and '1,200' are whole too, '2.5' is a problem."""
    numbers = _numbers(texts)
    whole = (numbers == numbers.round()) & (numbers.abs() < LARGEST_EXACT)
    values = numbers.zip_with(whole.fill_null(value=False), pl.Series([None], dtype=pl.Float64))
    return _read(texts, values.cast(pl.Int64), "is not a whole number. Write digits only.", ())


def read_numbers(texts: pl.Series) -> ReadColumn:
    """Numbers of stripped texts, with or without a fraction; '1,200.5' has commas between its thousands."""
    return _read(
        texts, _numbers(texts), "is not a number. Write digits, and a full stop before a fraction.", ()
    )


def read_percents(texts: pl.Series) -> ReadColumn:
    """Percents of stripped texts, with or without their sign; 12.5 is twelve and a half percent."""
    values = _numbers(texts.str.strip_suffix("%").str.strip_chars())
    return _read(texts, values, "is not a percentage. Write a number from 0 to 100.", _shares(values))


def _numbers(texts: pl.Series) -> pl.Series:
    plain = texts.zip_with(texts.str.contains(PLAIN), pl.Series([None], dtype=pl.String))
    numbers = plain.cast(pl.Float64, strict=False)
    left = texts.filter(numbers.is_null()).drop_nulls().unique()
    grouped = {text: float(text.replace(",", "")) for text in left if GROUPED.fullmatch(text)}
    if not grouped:
        return numbers
    return numbers.fill_null(texts.replace_strict(grouped, default=None, return_dtype=pl.Float64))


def _read(texts: pl.Series, values: pl.Series, what: str, notes: tuple[str, ...]) -> ReadColumn:
    unread = texts.filter(values.is_null()).drop_nulls().unique()
    faults = {text: Fault(UNREADABLE_NUMBER, f"'{text[:40]}' {what}") for text in unread}
    return ReadColumn(values, texts, faults, notes)


def _shares(values: pl.Series) -> tuple[str, ...]:
    """A spreadsheet keeps a cell shown as 12.5% as 0.125; a whole column of such values is worth a word."""
    given = values.drop_nulls()
    small = given.is_between(0, 1).all() and bool((given != given.round()).any())
    if given.len() < FEWEST_TO_SUSPECT_SHARES or not small:
        return ()
    return (
        f"all {counted(given.len(), 'value', 'values')} lie between 0 and 1: shares perhaps, not percents",
    )
