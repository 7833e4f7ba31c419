"""Counts a population on an engine: every table of counts and every median, as one query.

The result is long: `table` (the name of the count table or measure), `group_1` to `group_n` (the finer cuts,
in the table's order, null beyond), `rows` and, for medians, `days`. Arithmetic and disclosure control come
after, in Python, and are the same whatever engine counted.
"""

from collections.abc import Sequence
from pkgutil import resolve_name

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.counts import MEDIAN
from lanyard.core.datasets.declare import Cut, Measure, People, Population
from lanyard.core.datasets.tables import SnapshotTables
from lanyard.core.datasets.views import CountTable


def rows_of(counted: Population | People, tables: SnapshotTables) -> ir.Table:
    """The rows that a population or a person list is made of, by its declared function."""
    return resolve_name(counted.rows)(tables)


def build(
    population: Population, tables: Sequence[CountTable], medians: Sequence[Measure], snapshot: SnapshotTables
) -> ir.Table:
    """The query that fills the tables of counts of a population and gives its medians."""
    rows = rows_of(population, snapshot)
    width = max(len(table.cuts) for table in tables)
    parts = [_counted(rows, table, width) for table in tables]
    parts += [_median(rows, measure, view, width) for measure in medians for view in measure.views]
    return ibis.union(*parts) if len(parts) > 1 else parts[0]


def _counted(rows: ir.Table, table: CountTable, width: int) -> ir.Table:
    return _long(rows, table.name, table.cuts, width, None)


def _median(rows: ir.Table, measure: Measure, view: tuple[Cut, ...], width: int) -> ir.Table:
    found = rows
    for cut, groups in measure.numerator.where:
        found = found.filter(found[cut.name].isin(groups))
    return _long(found, MEDIAN + measure.name, view, width, "days")


def _long(rows: ir.Table, name: str, cuts: tuple[Cut, ...], width: int, median_of: str | None) -> ir.Table:
    days = ibis.null("float64") if median_of is None else rows[median_of].median().cast("float64")
    by = [cut.counted_as.name for cut in cuts]
    grouped = rows.group_by(by) if by else rows
    counted = grouped.aggregate(rows=rows.count(), days=days)
    groups = {
        f"group_{place}": counted[name] if name else ibis.null("string")
        for place, name in enumerate((by + [""] * width)[:width], start=1)
    }
    return counted.select(table=ibis.literal(name), **groups, rows=counted["rows"], days=counted["days"])
