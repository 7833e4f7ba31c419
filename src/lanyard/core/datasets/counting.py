"""Counts a population on an engine: every table of counts and every statistic, as one query.

The result is long: `table` (the name of the count table or measure), `group_1` to `group_n` (the finer cuts,
in the table's order, null beyond), `rows` (how many people), `value` (of statistics) and, for each column
whose sum is asked for, that sum and how many people it comes from. Arithmetic and disclosure control come
after, in Python, and are the same whatever engine counted.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pkgutil import resolve_name

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.counts import BEHIND, SUM, statistic_name
from lanyard.core.datasets.declare import Cut, Measure, People, Population, Statistic
from lanyard.core.datasets.tables import SnapshotTables
from lanyard.core.datasets.views import CountTable


@dataclass(frozen=True)
class Asked:
    """What is to be counted of one population: tables, statistics, and the columns whose sums are meant."""

    population: Population
    tables: tuple[CountTable, ...]
    statistics: tuple[Measure, ...] = ()
    sums: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many cuts the widest of its tables and statistics has."""
        views = [view for measure in self.statistics for view in measure.views]
        return max(len(cuts) for cuts in [*(table.cuts for table in self.tables), *views])


def asked_of(tables: tuple[CountTable, ...], measures: Sequence[Measure]) -> Asked:
    """What some measures, those of other populations among them, ask of the population of the tables."""
    population = tables[0].population
    own = {measure.name: measure for measure in measures if measure.population == population}
    quantities = [quantity for measure in measures for quantity in (*measure.quantities, *measure.elsewhere)]
    sums = sorted({q.of for q in quantities if q.of and q.population == population})
    statistics = tuple(measure for measure in own.values() if measure.unit.is_statistic)
    return Asked(population, tables, statistics, tuple(sums))


def rows_of(counted: Population | People, tables: SnapshotTables) -> ir.Table:
    """The rows that a population or a person list is made of, by its declared function."""
    return resolve_name(counted.rows)(tables)


def rows_to_count(asked: Asked, tables: SnapshotTables) -> ir.Table:
    """The rows of a population: to be worked out once where statistics are taken of them besides."""
    if not asked.statistics:
        return rows_of(asked.population, tables)
    name = re.sub(r"\W", "_", asked.population.rows.removeprefix("lanyard.core.datasets."))
    return tables.shared(name, resolve_name(asked.population.rows))


def build(asked: Asked, rows: ir.Table) -> ir.Table:
    """The query over a population's rows that fills its tables of counts and gives its statistics."""
    taken = [_taken(rows, measure, view, asked) for measure in asked.statistics for view in measure.views]
    return ibis.union(_counted(rows, asked), *taken) if taken else _counted(rows, asked)


def _counted(rows: ir.Table, asked: Asked) -> ir.Table:
    """All tables of counts in one go, which a distributed engine does far sooner than one after another: each
    row stands once for every table, in the groups it has there."""
    each = rows.mutate(place_of_table=ibis.range(len(asked.tables)).unnest())
    names = {place: ibis.literal(table.name) for place, table in enumerate(asked.tables)}
    groups = {f"group_{n + 1}": _at_place(each, _cut_columns(each, asked, n)) for n in range(asked.width)}
    by = {"table": _at_place(each, names), **groups}
    found = {"rows": _people(each, asked.population), "value": ibis.null("float64")}
    for column in asked.sums:
        found[SUM + column] = _whole(each[column].sum())
        found[BEHIND + column] = _people_with(each, column, asked.population)
    return each.group_by(**by).aggregate(**found)


def _cut_columns(rows: ir.Table, asked: Asked, n: int) -> Mapping[int, ir.Column]:
    """The column of the n-th cut of each table, by the table's place, of those that have so many."""
    return {
        place: rows[table.cuts[n].counted_as.name]
        for place, table in enumerate(asked.tables)
        if n < len(table.cuts)
    }


def _at_place(rows: ir.Table, columns: Mapping[int, ir.Value]) -> ir.Value:
    nothing = ibis.null("string")
    branches = [(rows["place_of_table"] == place, column) for place, column in columns.items()]
    return ibis.cases(*branches, else_=nothing) if branches else nothing


def _taken(rows: ir.Table, measure: Measure, view: tuple[Cut, ...], asked: Asked) -> ir.Table:
    found = rows.filter(rows[measure.column].notnull())
    for cut, groups in measure.numerator.where:
        found = found.filter(found[cut.counted_as.name].isin(_finer(cut, groups)))
    columns = {
        "rows": _people(found, asked.population),
        "value": _value(found, measure).cast("float64"),
        **{prefix + column: ibis.null("int64") for column in asked.sums for prefix in (SUM, BEHIND)},
    }
    return _long(found, statistic_name(measure, view), view, asked.width, columns)


def _finer(cut: Cut, groups: Sequence[str]) -> list[str]:
    """The groups by which engines know those of a cut."""
    return [finer for finer in cut.counted_as.groups if cut.of(finer) in groups]


def _value(rows: ir.Table, measure: Measure) -> ir.Scalar:
    column, weight = rows[measure.column], measure.population.weight
    if measure.statistic is Statistic.MEDIAN:
        return column.median()
    if measure.statistic is Statistic.CENTILE_90:
        return column.quantile(0.9)
    return (column * rows[weight]).sum() / rows[weight].sum().nullif(0) if weight else column.mean()


def _people(rows: ir.Table, population: Population) -> ir.Scalar:
    return _whole(rows[population.weight].sum()) if population.weight else rows.count().cast("int64")


def _people_with(rows: ir.Table, column: str, population: Population) -> ir.Scalar:
    """How many people have more than 0 there."""
    has_any = rows[column] > 0
    if population.weight:
        return _whole(rows[population.weight].sum(where=has_any))
    return rows.count(where=has_any).cast("int64")


def _whole(total: ir.Scalar) -> ir.Scalar:
    return total.fill_null(0).cast("int64")


def _long(
    rows: ir.Table, name: str, cuts: Sequence[Cut], width: int, found: Mapping[str, ir.Scalar]
) -> ir.Table:
    by = [cut.counted_as.name for cut in cuts]
    grouped = rows.group_by(by) if by else rows
    counted = grouped.aggregate(**found)
    groups = {
        f"group_{place}": counted[name] if name else ibis.null("string")
        for place, name in enumerate((by + [""] * width)[:width], start=1)
    }
    return counted.select(table=ibis.literal(name), **groups, **{name: counted[name] for name in found})
