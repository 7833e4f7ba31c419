"""Attendance, a second time (data set 5)."""

from collections.abc import Iterable

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, check, everyone, where
from lanyard.core.datasets.second.test_pupils import order, told
from lanyard.core.datasets.second.test_random_schools import CENSUSES, school_areas
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.code_sets.attendance import ATTENDANCE

TERM_BEFORE = {1: "autumn", 5: "spring", 10: "summer"}


def sessions(area: Area, child: object, days: Iterable[object]) -> Row | None:
    """What a child attended and missed in the censuses of some days; None without possible sessions."""
    rows = [row for row in facts.of(area, "census_pupils", child) if row["reference_date"] in days]
    possible = sum(row["sessions_possible"] or 0 for row in rows)
    if not possible:
        return None
    marks = [row for row in facts.of(area, "census_sessions", child) if row["reference_date"] in days]

    def total(*classes: str) -> int:
        counts = (mark for mark in marks if ATTENDANCE.group_of(mark["attendance_reason"]) in classes)
        return sum(mark["sessions"] or 0 for mark in counts)

    part_time = [mark["sessions"] or 0 for mark in marks if mark["attendance_reason"] == "C2"]
    main: Row = min(rows, key=order)
    return {
        **main,
        "possible": possible,
        "attended": total("present"),
        "absent": total("authorised", "unauthorised"),
        "part_time_sessions": sum(part_time),
    }


def missed(row: Row) -> str:
    share = row["absent"] / row["possible"]
    return "50_or_more" if share >= 0.5 else "10_to_50" if share >= 0.1 else "under_10"


def year(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "census_pupils"):
        row = sessions(area, child, CENSUSES)
        if row:
            part_time = "yes" if row["part_time_sessions"] else "no"
            yield {**row, **told(area, row), "missed": missed(row), "part_time": part_time}


def terms(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "census_pupils"):
        for day in CENSUSES:
            row = sessions(area, child, [day])
            if row:
                yield {**row, **told(area, row), "term": TERM_BEFORE[day.month]}


def possible(row: Row) -> int:
    return int(row["possible"])


def absent(row: Row) -> int:
    return int(row["absent"])


SECONDS: Seconds = {
    "attendance_share": Second(year, lambda row: int(row["attended"]), possible),
    "absence_share": Second(year, absent, possible),
    "persistent_absence_share": Second(year, lambda row: int(row["missed"] != "under_10"), everyone),
    "severe_absence_share": Second(year, where(missed="50_or_more"), everyone),
    "part_time_timetable_session_share": Second(year, lambda row: int(row["part_time_sessions"]), possible),
    "part_time_timetable_share": Second(year, where(part_time="yes"), everyone),
    "absence_share_of_term": Second(terms, absent, possible),
}


@given(school_areas)
@settings(max_examples=12)
def test_both_implementations_agree_on_attendance(area: Area) -> None:
    check(area, SECONDS)
