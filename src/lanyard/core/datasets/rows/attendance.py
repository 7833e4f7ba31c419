"""Attendance: what each pupil attended and missed, over a year and in each term (data set 5)."""

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.rows.census import (
    one_each,
    provision,
    pupils_at,
    with_setting_type,
)
from lanyard.core.datasets.rows.census_days import latest_year
from lanyard.core.datasets.rows.child_facts import CHILD_CUTS, with_child
from lanyard.core.datasets.rows.needs import with_need_of_census
from lanyard.core.datasets.rows.pupils import age_day
from lanyard.core.datasets.tables import SnapshotTables, once
from lanyard.core.words.code_sets.attendance import PART_TIME_TIMETABLE, AttendanceClass, codes_counted_as

KEYS = ("child_id", "reference_date")
"""By which the rows of a pupil in a census are known."""

CLASSES = ("attended", "absent", "part_time_sessions")
"""What becomes of sessions."""

SESSIONS = ("possible", *CLASSES)
"""Whole numbers of sessions in each row."""

_ATTENDED = codes_counted_as(AttendanceClass.PRESENT)
_ABSENT = (*codes_counted_as(AttendanceClass.AUTHORISED), *codes_counted_as(AttendanceClass.UNAUTHORISED))


def year(tables: SnapshotTables) -> ir.Table:
    """One row a pupil with possible sessions in the censuses of the latest year, all rolls together."""
    rows = _of_year(tables)
    told = with_setting_type(tables, with_need_of_census(tables, rows))
    of_children = with_child(tables, told, age_day(tables.facts))
    return of_children.select(
        "child_id",
        *CHILD_CUTS,
        *SESSIONS,
        "send",
        "primary_need",
        "setting_type",
        missed=_missed(of_children),
        part_time=ibis.ifelse(of_children["part_time_sessions"] > 0, "yes", "no"),
    )


def terms(tables: SnapshotTables) -> ir.Table:
    """One row a pupil and term with possible sessions in the censuses of the latest year."""
    rows = _with_sessions(_by_census(tables), _by_class(tables), KEYS)
    return rows.select(*KEYS, *SESSIONS, "send", term=_term_before(rows))


def _of_year(tables: SnapshotTables) -> ir.Table:
    """One row a child: sessions of the year, `urn` and `send` of its latest census."""
    each, by_class = _by_census(tables), _by_class(tables)
    latest = each.group_by("child_id").aggregate(
        reference_date=each["reference_date"].max(), of_year=_sum(each["possible"])
    )
    main = _joined(each, latest, KEYS, how="inner").drop("possible").rename(possible="of_year")
    sums = by_class.group_by("child_id").aggregate(**{name: _sum(by_class[name]) for name in CLASSES})
    return _with_sessions(main, sums, ("child_id",))


def _with_sessions(rows: ir.Table, by_class: ir.Table, keys: Sequence[str]) -> ir.Table:
    """The rows with any possible sessions, with what became of those."""
    joined = _joined(rows.filter(rows["possible"] > 0), by_class, keys, how="left")
    return joined.mutate(**{name: joined[name].fill_null(0) for name in CLASSES})


def _joined(rows: ir.Table, more: ir.Table, keys: Sequence[str], how: str) -> ir.Table:
    joined = rows.join(more, list(keys), how=how)
    return joined.select(*(name for name in joined.columns if not name.endswith("_right")))


@once
def _by_census(tables: SnapshotTables) -> ir.Table:
    """One row a pupil and census of the latest year: `possible` sessions over all rolls, `urn` and `send` of
    the roll that counts."""
    rows = pupils_at(tables, latest_year(tables.facts))
    possible = rows.group_by(list(KEYS)).aggregate(possible=_sum(rows["sessions_possible"]))
    main = provision(one_each(rows, KEYS)).select(*KEYS, "urn", "send")
    return _joined(main, possible, KEYS, how="inner")


@once
def _by_class(tables: SnapshotTables) -> ir.Table:
    """One row a pupil and census: sessions attended, absent and missed under a part-time timetable."""
    given = tables["census_sessions"]
    rows = given.filter(given["reference_date"].isin(latest_year(tables.facts)))
    code, sessions = rows["attendance_reason"], rows["sessions"]
    return rows.group_by(list(KEYS)).aggregate(
        attended=_sum(sessions, code.isin(_ATTENDED)),
        absent=_sum(sessions, code.isin(_ABSENT)),
        part_time_sessions=_sum(sessions, code == PART_TIME_TIMETABLE),
    )


def _sum(numbers: ir.Column, where: ir.Column | None = None) -> ir.Column:
    return numbers.sum(where=where).cast("int64").fill_null(0)


def _missed(rows: ir.Table) -> ir.Column:
    """The share of possible sessions missed: from a tenth on absence is persistent, from half severe."""
    absent, possible = rows["absent"], rows["possible"]
    return ibis.cases(
        (absent * 2 >= possible, "50_or_more"), (absent * 10 >= possible, "10_to_50"), else_="under_10"
    )


def _term_before(rows: ir.Table) -> ir.Column:
    """The term of which a census tells: in January of autumn, in May of spring, in October of summer."""
    month = rows["reference_date"].month().cast("int32")
    return ibis.cases((month <= 4, "autumn"), (month <= 8, "spring"), else_="summer")
