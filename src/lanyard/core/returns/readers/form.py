"""Reads the department's Excel form of a SEN2 return: blocks of records under one another on one sheet.

The form's labels of the review meeting and of the decision after it have been seen swapped. A meeting comes
before its decision, so the dates themselves tell.
"""

from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.sen2_tables import read_sen2_tables
from lanyard.core.returns.reading import WRITTEN, ReadReturn, ReadTable

MEETING, DECISION = "review_meeting", "last_review"


def read_form(found: FoundReturn) -> ReadReturn:
    """The return in the form. Where most decisions lie before their meeting, the two columns are swapped."""
    read = read_sen2_tables(found, DateForm.ISO)
    active = read.tables.get("active_plans")
    if active is None or not _is_swapped(active.rows):
        return read
    tables: Mapping[str, ReadTable] = {
        **read.tables,
        "active_plans": replace(active, rows=_swapped(active.rows)),
    }
    return replace(read, tables=tables, notes=_with_note(read, active))


def _is_swapped(rows: pl.DataFrame) -> bool:
    if not {MEETING, DECISION} <= set(rows.columns):
        return False
    differ = rows.filter(pl.col(MEETING) != pl.col(DECISION))
    return differ.filter(pl.col(DECISION) < pl.col(MEETING)).height * 2 > differ.height


def _swapped(rows: pl.DataFrame) -> pl.DataFrame:
    pairs = {MEETING: DECISION, MEETING + WRITTEN: DECISION + WRITTEN}
    both_ways = {**pairs, **{second: first for first, second in pairs.items()}}
    return rows.with_columns(pl.col(source).alias(name) for name, source in both_ways.items())


def _with_note(read: ReadReturn, active: ReadTable) -> Mapping[str, tuple[str, ...]]:
    meeting, decision = (active.table.column(name).heading(read.shape) for name in (MEETING, DECISION))
    note = f"most dates under '{decision}' lie before those under '{meeting}', so the two were swapped"
    return {**read.notes, active.file: (*read.notes.get(active.file, ()), note)}
