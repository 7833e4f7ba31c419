"""The academic years of which results and destinations are shown: the latest five that are held."""

import ibis.expr.types as ir

from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.tables import SnapshotTables

YEARS_SHOWN = 5


def results(tables: SnapshotTables) -> ir.Table:
    """The years of results, as a column `group`."""
    return _years(tables["results"])


def destinations(tables: SnapshotTables) -> ir.Table:
    """The years of destinations, as a column `group`."""
    return _years(tables["destinations"])


def of_latest_years(rows: ir.Table) -> ir.Table:
    """The rows of the latest five of the years held, and those without a year."""
    latest = rows["academic_year"].max().over()
    numbered = rows.mutate(latest_year=latest)
    recent = numbered["academic_year"] > numbered["latest_year"] - YEARS_SHOWN
    return numbered.filter(recent | numbered["academic_year"].isnull()).drop("latest_year")


def academic_year(year: ir.Column) -> ir.Column:
    """The year as the group of a cut."""
    return year.cast("string").fill_null(NOT_RECORDED)


def _years(rows: ir.Table) -> ir.Table:
    recent = of_latest_years(rows)
    known = recent.filter(recent["academic_year"].notnull())
    return (
        known.group_by(group=academic_year(known["academic_year"])).aggregate(rows=known.count()).drop("rows")
    )
