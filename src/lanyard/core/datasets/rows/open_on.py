"""Which rows of a register are open on a day."""

import datetime as dt

import ibis.expr.types as ir

from lanyard.core.datasets.rows.groups import is_true


def open_on(rows: ir.Table, day: dt.date, first: str = "start_date", last: str = "end_date") -> ir.Table:
    """The rows begun on or before a day, or without a first day, and not ended on or before it."""
    begun = ~is_true(rows[first] > day)
    ended = is_true(rows[last] <= day)
    return rows.filter(begun & ~ended)
