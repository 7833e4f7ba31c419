"""Suspensions and permanent exclusions, counted beside the pupils of the year (data set 6)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.schooling import REASON
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.census import (
    on_roll,
    one_each,
    provision,
    pupils_at,
    with_setting_type,
)
from lanyard.core.datasets.rows.census_days import latest_spring, latest_year
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import group_of, mapped
from lanyard.core.datasets.rows.needs import with_need_of_census
from lanyard.core.datasets.rows.pupils import age_day
from lanyard.core.datasets.tables import SnapshotTables, once

KIND = {"SUSP": "suspension", "LNCH": "suspension", "PERM": "permanent"}
"""A suspension at lunchtime is a suspension."""

OF_A_PUPIL, OF_AN_EVENT = "pupil", "event"

_CUTS = (*CHILD_CUTS, "send", "primary_need", "setting_type")
_OWN = ("counted", "times_suspended", "reason", "term", "sessions")


def school_year(tables: SnapshotTables) -> ir.Table:
    """One row a pupil on roll in spring, a pupil suspended or excluded who was not, and each such event.

    All rows of a child have the same groups: those of its latest census. `sessions` are those lost to a
    suspension, 0 in every other row.
    """
    known = _known(tables)
    events = _events(tables)
    rows = _pupils(known, events).union(_of_events(known, events))
    return rows.select("child_id", *_CUTS, *_OWN)


@once
def _known(tables: SnapshotTables) -> ir.Table:
    """One row a child of the censuses of the latest year: whether on roll in spring, and its groups."""
    days = sorted({*latest_spring(tables.facts), *latest_year(tables.facts)})
    here = on_roll(tables)
    others = one_each(pupils_at(tables, days).anti_join(here, "child_id"), ("child_id",))
    own = _in_spring(here, absent=0).union(_in_spring(others, absent=1))
    told = with_setting_type(tables, with_need_of_census(tables, own))
    return with_child(tables, told, age_day(tables.facts)).select("child_id", "absent_in_spring", *_CUTS)


def _in_spring(rows: ir.Table, absent: int) -> ir.Table:
    marked = provision(rows).mutate(absent_in_spring=ibis.literal(absent))
    return marked.select("child_id", "urn", "send", "absent_in_spring")


def _events(tables: SnapshotTables) -> ir.Table:
    """Each suspension and exclusion that the censuses of the latest year report, once."""
    given = tables["census_exclusions"]
    of_year = given["reference_date"].isin(latest_year(tables.facts))
    rows = given.filter(of_year & given["category"].isin(list(KIND)))
    order = [
        rows["reference_date"],
        rows["reason_1"].fill_null(""),
        rows["sessions"].fill_null(0),
    ]
    first = first_of_each(rows, ("child_id", "start_date", "category"), order)
    counted = mapped(first["category"], KIND, NOT_RECORDED)
    return first.select(
        "child_id",
        counted=counted,
        reason=group_of(first["reason_1"], REASON),
        term=_term(first["start_date"]),
        sessions=ibis.ifelse(counted == "suspension", first["sessions"].fill_null(0), 0).cast("int64"),
    )


def _term(day: ir.Column) -> ir.Column:
    month = day.month().cast("int32")
    return ibis.cases(
        (month.isnull(), NOT_RECORDED), (month <= 4, "spring"), (month <= 8, "summer"), else_="autumn"
    )


def _pupils(known: ir.Table, events: ir.Table) -> ir.Table:
    """The pupils on roll in spring, and those to whom something happened."""
    each = events.group_by("child_id").aggregate(
        events=events.count(), suspensions=events["counted"].count(where=events["counted"] == "suspension")
    )
    rows = known.left_join(each, "child_id").drop("child_id_right")
    times = rows["suspensions"].fill_null(0)
    told = rows.mutate(
        counted=ibis.ifelse(rows["absent_in_spring"] == 0, "on_roll", "left"),
        times_suspended=ibis.cases((times == 0, "never"), (times == 1, "once"), else_="more"),
        reason=ibis.literal(OF_A_PUPIL),
        term=ibis.literal(OF_A_PUPIL),
        sessions=ibis.literal(0, "int64"),
    )
    counts = (told["absent_in_spring"] == 0) | told["events"].notnull()
    return told.filter(counts).select("child_id", *_CUTS, *_OWN)


def _of_events(known: ir.Table, events: ir.Table) -> ir.Table:
    rows = known.inner_join(events, "child_id").mutate(times_suspended=ibis.literal(OF_AN_EVENT))
    return rows.select("child_id", *_CUTS, *_OWN)
