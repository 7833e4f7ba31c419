"""Reads a column of dates: all cells of the expected form at once, the few others one text at a time."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

import polars as pl

from lanyard.core.returns.cells.column import Fault, ReadColumn
from lanyard.core.returns.cells.forms import (
    AMBIGUOUS,
    EARLIEST,
    LATEST,
    DateForm,
    DateReading,
    read_date,
)
from lanyard.core.returns.problems import Severity
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted

MIDNIGHT = " 00:00:00"
"""What a spreadsheet's own date cells and database exports carry behind the day."""

BOTH_WAYS = r"^(0?[1-9]|1[0-2])[-/.](0?[1-9]|1[0-2])[-/.]\d{4}$"
"""Dates that could be read with the day or with the month first."""


def read_dates(texts: pl.Series, expected: DateForm) -> ReadColumn:
    """Typed dates of stripped texts (null where empty).

    Day comes before month, as the field writes it. Where some cells of the column can only be month-first,
    those are errors and every other cell that could be read both ways becomes a query.
    """
    written = texts.str.strip_suffix(MIDNIGHT)
    days, usual = _in_usual_forms(written, ~texts.str.ends_with(MIDNIGHT), expected)
    left = written.filter(days.is_null()).drop_nulls()
    if left.is_empty():
        return ReadColumn(days, written, notes=_notes(usual, expected))
    counts = dict(left.value_counts().iter_rows())
    readings = {text: read_date(text, expected) for text in counts}
    days = days.fill_null(_looked_up(written, readings))
    forms = usual + _forms(readings, counts)
    return ReadColumn(days, written, _faults(written, readings), _notes(forms, expected))


def _in_usual_forms(
    written: pl.Series, as_text: pl.Series, expected: DateForm
) -> tuple[pl.Series, Counter[DateForm]]:
    """Days of cells in the expected form or in its usual company, and how many were in the latter."""
    days, forms = _parsed(written, expected), Counter[DateForm]()
    for form in _ALSO_USUAL.get(expected, (DateForm.ISO,)):
        if days.null_count() == written.null_count():
            break
        further = _parsed(written, form)
        forms[form] = int((further.is_not_null() & days.is_null() & as_text).sum())
        days = days.fill_null(further)
    return days, forms


_ALSO_USUAL = {DateForm.ISO: (), DateForm.CELL: (DateForm.DAY_FIRST,)}


def _parsed(texts: pl.Series, form: DateForm) -> pl.Series:
    days = texts.str.to_date(form.pattern, strict=False)
    possible = days.is_between(EARLIEST, LATEST).fill_null(value=False)
    return days if possible.all() else days.zip_with(possible, pl.Series([None], dtype=pl.Date))


def _looked_up(written: pl.Series, readings: Mapping[str, DateReading]) -> pl.Series:
    days: dict[str, date | None] = {text: reading.day for text, reading in readings.items()}
    return written.replace_strict(days, default=None, return_dtype=pl.Date)


def _forms(readings: Mapping[str, DateReading], counts: Mapping[str, int]) -> Counter[DateForm]:
    forms: Counter[DateForm] = Counter()
    for text, reading in readings.items():
        if reading.form and reading.day and not reading.fault:
            forms[reading.form] += counts[text]
    return forms


def _faults(written: pl.Series, readings: Mapping[str, DateReading]) -> dict[str, Fault]:
    faults = {text: reading.fault for text, reading in readings.items() if reading.fault}
    if all(reading.form is not DateForm.MONTH_FIRST for reading in readings.values()):
        return faults
    doubtful = written.filter(written.str.contains(BOTH_WAYS)).unique()
    either = {text: fault for text in doubtful if (fault := _either_way(text))}
    return either | faults


def _either_way(text: str) -> Fault | None:
    day = read_date(text, DateForm.DAY_FIRST).day
    if day is None or day.day == day.month:
        return None
    other = date_in_words(day.replace(month=day.day, day=day.month))
    message = (
        f"Other cells of this column have the month first, so this may be {other}. "
        f"Read as {date_in_words(day)}; write the day first in the whole column."
    )
    return Fault(AMBIGUOUS, message, Severity.QUERY)


def _notes(forms: Counter[DateForm], expected: DateForm) -> tuple[str, ...]:
    return tuple(
        f"{counted(number, 'date', 'dates')} written as {form.words} instead of {expected.words}, and read"
        for form, number in sorted(forms.items(), key=lambda item: item[0].words)
        if number and form.words != expected.words and (form, expected) != (DateForm.ISO, DateForm.CELL)
    )
