"""Reads columns of identifiers and codes, and finds those that a spreadsheet took for numbers."""

import polars as pl

from lanyard.core.returns.cells.column import Fault, ReadColumn
from lanyard.core.words.numbers import counted

LOST_DIGITS = "I01"
ROUNDED = r"^\d+([.,]\d+)?[eE]\+?\d+$|^\d+\.\d*[1-9]\d*$"
"""A long number as a spreadsheet shortens it, or one with a fraction: its last digits cannot be known."""

WHOLE_WITH_FRACTION = r"^(\d+)\.0+$"


def read_identifiers(texts: pl.Series) -> ReadColumn:
    """Identifiers of stripped texts. One whose digits were lost has no value, and is kept as written."""
    mended = read_codes(texts)
    lost = mended.values.str.contains(ROUNDED).fill_null(value=False)
    if not lost.any():
        return mended
    values = mended.values.zip_with(~lost, pl.Series([None], dtype=pl.String))
    faults = {text: _lost(text) for text in texts.filter(lost).unique()}
    return ReadColumn(values, texts, faults, mended.notes)


def read_codes(texts: pl.Series) -> ReadColumn:
    """Codes of stripped texts, '1.0' as '1': a spreadsheet wrote the code as a number."""
    whole = texts.str.contains(WHOLE_WITH_FRACTION).fill_null(value=False)
    number = int(whole.sum())
    if not number:
        return ReadColumn(texts)
    values = texts.str.replace(WHOLE_WITH_FRACTION, "${1}")
    note = f"{counted(number, 'cell', 'cells')} written as a number with '.0', which was left off"
    return ReadColumn(values, notes=(note,))


def _lost(text: str) -> Fault:
    message = (
        f"'{text[:40]}' was shortened by a spreadsheet. Export the column again as text, with all its digits."
    )
    return Fault(LOST_DIGITS, message)
