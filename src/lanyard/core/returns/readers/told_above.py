"""What the lines above the headings of a list say: its date, its area, its year, and words of its title.

Extract date | 15 January 2026
Area: 999
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

import polars as pl

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.cells.forms import MONTHS, read_date
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import plain
from lanyard.core.words.areas import areas

EXTRACT_DATE, AREA = "Extract date", "Area"
"""The words that our own files have there."""

_MONTH = re.compile(r"(?P<name>[A-Za-z]{3,9})[-\s,]+(?P<year>\d{4})")
_MONTH_NUMBER = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})|(?P<month_>\d{1,2})[-/](?P<year_>\d{4})")
_YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
_CODE = re.compile(r"(?<!\d)\d{3}(?!\d)")


@dataclass(frozen=True)
class ToldAbove:
    """What was told; `unread` has the lines that name a date, area or year that cannot be read."""

    reference_date: date | None = None
    area: str | None = None
    year: int | None = None
    unread: tuple[str, ...] = ()


def told_above(grid: Grid, row: int) -> ToldAbove:
    """What the rows above this one say."""
    told = ToldAbove()
    for label, value in _labelled(texts_above(grid, row)):
        told = _READ[label](told, value)
    return told


def texts_above(grid: Grid, row: int) -> list[list[str]]:
    """The cells of each row above this one, empty ones left out."""
    rows = grid.cells.filter(pl.col("row") < row).drop("row").iter_rows()
    return [[text.strip() for text in cells if text and not text.isspace()] for cells in rows]


def _labelled(rows: list[list[str]]) -> Iterator[tuple[str, str]]:
    """Each known label with its value, in the next cell of its row or behind its colon."""
    for cells in rows:
        for cell, following in zip_longest(cells, cells[1:], fillvalue=""):
            label, colon, value = cell.partition(":")
            if plain(label) in _READ:
                yield plain(label), value.strip() if colon and value.strip() else following


def _with_date(told: ToldAbove, value: str) -> ToldAbove:
    day = read_date(value, DateForm.DAY_FIRST).day or _end_of_month(value)
    return replace(told, reference_date=day) if day else _unread(told, value)


def _end_of_month(value: str) -> date | None:
    """The last day of a month told as 'January 2026', '2026-01' or '01/2026'."""
    if found := _MONTH.fullmatch(value):
        starts = (number for number, name in enumerate(MONTHS, 1) if name.startswith(found["name"].lower()))
        return _last_day(int(found["year"]), next(starts, 0))
    if found := _MONTH_NUMBER.fullmatch(value):
        return _last_day(int(found["year"] or found["year_"]), int(found["month"] or found["month_"]))
    return None


def _last_day(year: int, month: int) -> date | None:
    known = 1900 <= year <= 2100 and 1 <= month <= 12
    return date(year, month, monthrange(year, month)[1]) if known else None


def _with_area(told: ToldAbove, value: str) -> ToldAbove:
    code = next((code for code in _CODE.findall(value) if code in areas()), None) or _named(value)
    return replace(told, area=code) if code else _unread(told, value)


def _named(value: str) -> str | None:
    names = (code for code, area in areas().items() if plain(area.name) == plain(value))
    return next(names, None)


def _with_year(told: ToldAbove, value: str) -> ToldAbove:
    years = _YEAR.findall(value)
    return replace(told, year=int(years[-1])) if years else _unread(told, value)


def _unread(told: ToldAbove, value: str) -> ToldAbove:
    return replace(told, unread=(*told.unread, value)) if value else told


_Read = Callable[[ToldAbove, str], ToldAbove]
_READ: Mapping[str, _Read] = {
    **dict.fromkeys(
        (
            "extractdate",
            "extractedon",
            "dateofextract",
            "dateextracted",
            "asat",
            "dataasat",
            "reportdate",
            "dateofreport",
            "referencedate",
            "month",
        ),
        _with_date,
    ),
    **dict.fromkeys(("area", "localauthority", "la", "lacode", "lea"), _with_area),
    **dict.fromkeys(("census", "year", "collectionyear", "returnyear"), _with_year),
}
