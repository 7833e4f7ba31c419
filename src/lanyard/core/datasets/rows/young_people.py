"""Young people of the careers service's monthly file: what they do, for how many months (data sets 7, 8)."""

import datetime as dt
from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.schooling import ACTIVITY
from lanyard.core.datasets.cuts.send import PLAN
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.census import send_of_status
from lanyard.core.datasets.rows.child_facts import with_child
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import group_of
from lanyard.core.datasets.sources import NCCIS
from lanyard.core.datasets.tables import SnapshotTables

WINTER = ((0, 12), (1, 1), (1, 2))
"""December, January and February: the years to add to that of December, and the months."""


def months_counted(facts: Facts) -> tuple[dt.date, ...]:
    """The days of the extracts that figures are the mean of: the latest winter's, when all three months are
    held, else the latest extract alone."""
    days = sorted(facts.dates.get(NCCIS.kind, ()))
    for first in sorted({day.year for day in days}, reverse=True):
        months = [(first + later, month) for later, month in WINTER]
        winter = [day for day in days if (day.year, day.month) in months]
        if {(day.year, day.month) for day in winter} == set(months):
            return _latest_of_each_month(winter)
    return tuple(days[-1:])


def _latest_of_each_month(days: Sequence[dt.date]) -> tuple[dt.date, ...]:
    return tuple({(day.year, day.month): day for day in days}.values())


def march(facts: Facts) -> tuple[dt.date, ...]:
    """The day of the latest extract of a March, in which leavers are looked at; else of the latest one."""
    days = sorted(facts.dates.get(NCCIS.kind, ()))
    return tuple([day for day in days if day.month == 3][-1:] or days[-1:])


def young_people(tables: SnapshotTables) -> ir.Table:
    """One row a young person of academic age 16 and 17, and to 25 with a plan, in the months counted.

    `months` says in how many of them it stands, `neet_months` and `not_known_months` in how many of those it
    was NEET and not known. Age and SEN status are those of the latest month.
    """
    monthly = _monthly(tables, months_counted(tables.facts))
    rows = _latest(monthly).inner_join(_months(monthly), "child_id")
    aged = rows["academic_age"].between(16, 17)
    with_plan = rows["academic_age"].between(18, 25) & (rows["send"] == PLAN)
    told = with_child(tables, rows.filter(aged | with_plan), tables.facts.as_at)
    return told.select(
        "child_id",
        "sex",
        "ethnicity",
        "area_part",
        "send",
        "months",
        "neet_months",
        "not_known_months",
        academic_age=told["academic_age"].cast("string"),
    )


def recent_leavers(tables: SnapshotTables) -> ir.Table:
    """One row a young person who was in year 11 or 13 last summer, by academic age 16 and 18, in March."""
    rows = _monthly(tables, march(tables.facts))
    left = rows.filter(rows["academic_age"].isin([16, 18]))
    told = with_child(tables, left, tables.facts.as_at)
    return told.select(
        "child_id",
        "sex",
        "ethnicity",
        "send",
        activity=group_of(told["activity"], ACTIVITY),
        leavers=ibis.ifelse(told["academic_age"] == 16, "year_11", "year_13"),
    )


def _monthly(tables: SnapshotTables, days: Sequence[dt.date]) -> ir.Table:
    """One row a young person and extract, of these days."""
    given = tables["young_people"]
    rows = given.filter(given["reference_date"].isin(days)).select(
        "child_id",
        "reference_date",
        "academic_age",
        "activity",
        send=send_of_status(given["sen_status"]),
    )
    order = [rows["activity"].fill_null(""), rows["send"], rows["academic_age"].fill_null(0)]
    return first_of_each(rows, ["child_id", "reference_date"], order)


def _latest(monthly: ir.Table) -> ir.Table:
    rows = first_of_each(monthly, ["child_id"], [ibis.desc(monthly["reference_date"])])
    return rows.select("child_id", "academic_age", "send")


def _months(monthly: ir.Table) -> ir.Table:
    activity = monthly["activity"]
    return monthly.group_by("child_id").aggregate(
        months=monthly.count(),
        neet_months=activity.count(where=activity == "NEET"),
        not_known_months=activity.count(where=activity == "NOT_KNOWN"),
    )
