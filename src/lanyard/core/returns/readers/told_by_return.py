"""Of which year, day and area a return is: what its header says, else its lines above, else its own rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from lanyard.core.returns.declare import Kind, Return, Table
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.told_above import EXTRACT_DATE, ToldAbove
from lanyard.core.returns.reading import ReadTable
from lanyard.core.words.dates_in_words import date_in_words

CENSUS_DATE = "census_date"
"""The column in which each row of an extract says its own reference date."""

AREA_COLUMNS = ("lea", "area")


@dataclass(frozen=True)
class Told:
    """Year, reference date and area of a return, and what is to be noted about them."""

    year: int | None
    reference_date: date | None
    area: str | None
    notes: tuple[str, ...] = ()


def told_by(declared: Return, reads: Mapping[str, ReadTable], above: Iterable[ToldAbove]) -> Told:
    """What the return says of itself. Of several dates in one extract the latest counts."""
    header, lines = reads.get(declared.header), list(above)
    rows = [header.rows] if header else []
    dates = _values(rows, "reference_date") or [line.reference_date for line in lines if line.reference_date]
    dates = dates or _values([read.rows for read in reads.values()], CENSUS_DATE)
    days = sorted({day for day in dates if isinstance(day, date)})
    years = [*_values(rows, "year"), *(line.year for line in lines if line.year)]
    areas = [area for name in AREA_COLUMNS for area in _values(rows, name)]
    areas += [line.area for line in lines if line.area]
    return Told(
        max((year for year in years if isinstance(year, int)), default=None),
        days[-1] if days else None,
        str(areas[0]) if len(set(areas)) == 1 else None,
        _notes(days),
    )


def header_of(found: FoundReturn, reads: Mapping[str, ReadTable], told: Told) -> Mapping[str, ReadTable]:
    """The header of a return that has one and comes without it, from what it told otherwise."""
    declared = found.declaration
    if not declared.header or declared.header in reads:
        return {}
    table = declared.table(declared.header)
    return {table.name: ReadTable(table, str(found.files[0]), _header_rows(table, told))}


def _header_rows(table: Table, told: Told) -> pl.DataFrame:
    area: Mapping[str, object] = dict.fromkeys(AREA_COLUMNS, told.area)
    values = {"year": told.year, "reference_date": told.reference_date, **area}
    known = {c.name: [values.get(c.name)] for c in table.columns if c.name in values}
    schema = {c.name: c.dtype for c in table.columns if c.name in known and c.kind is not Kind.CODE}
    return pl.DataFrame({"row": [0], **known}, schema={"row": pl.Int64(), **schema})


def _values(frames: Iterable[pl.DataFrame], name: str) -> list[object]:
    return [value for rows in frames if name in rows.columns for value in rows[name].drop_nulls().unique()]


def _notes(days: list[date]) -> tuple[str, ...]:
    if not days:
        return (f"says no date; write '{EXTRACT_DATE}' and the date in a line above the headings",)
    if len(days) > 1:
        others = ", ".join(map(date_in_words, days[:-1]))
        return (f"holds rows of {others} too; its date is taken as {date_in_words(days[-1])}",)
    return ()
