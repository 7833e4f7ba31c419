"""Suspensions and exclusions, a second time (data set 6)."""

from collections.abc import Iterable

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, check, where
from lanyard.core.datasets.second.test_pupils import on_roll, order, told
from lanyard.core.datasets.second.test_random_schools import school_areas
from lanyard.core.datasets.test_area import Area

TERMS = {**dict.fromkeys(range(1, 5), "spring"), **dict.fromkeys(range(5, 9), "summer")}


def events(area: Area, child: object) -> list[Row]:
    """What happened to a child, each once however many censuses report it: the first report counts."""
    rows = [row for row in facts.of(area, "census_exclusions", child) if row["category"]]
    rows.sort(key=lambda row: (row["reference_date"], facts.text(row["reason_1"]), row["sessions"] or 0))
    first: dict[object, Row] = {}
    for row in rows:
        first.setdefault((row["start_date"], row["category"]), row)
    return list(first.values())


def groups(area: Area, child: object) -> Row:
    rows = facts.of(area, "census_pupils", child)
    return told(area, on_roll(area, child) or min(rows, key=order))


def school_year(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "census_pupils"):
        happened, child_groups = events(area, child), groups(area, child)
        times = sum(row["category"] != "PERM" for row in happened)
        of_pupil = {
            "times_suspended": "never" if not times else "once" if times == 1 else "more",
            "reason": "pupil",
            "term": "pupil",
        }
        if on_roll(area, child):
            yield {**child_groups, **of_pupil, "counted": "on_roll"}
        elif happened:
            yield {**child_groups, **of_pupil, "counted": "left"}
        for row in happened:
            yield {**child_groups, **event(row)}


def event(row: Row) -> Row:
    permanent = row["category"] == "PERM"
    first_day = row["start_date"]
    return {
        "counted": "permanent" if permanent else "suspension",
        "times_suspended": "event",
        "reason": row["reason_1"] or "unknown",
        "term": TERMS.get(first_day.month, "autumn") if first_day else "unknown",
        "sessions": row["sessions"] or 0,
    }


def on_the_roll(row: Row) -> int:
    return int(row["counted"] == "on_roll")


suspensions, permanent_exclusions = where(counted="suspension"), where(counted="permanent")

SECONDS: Seconds = {
    "suspension_rate": Second(school_year, suspensions, on_the_roll),
    "suspended_share": Second(school_year, where(times_suspended=("once", "more")), on_the_roll),
    "repeat_suspension_share": Second(
        school_year, where(times_suspended="more"), where(times_suspended=("once", "more"))
    ),
    "permanent_exclusion_rate": Second(school_year, permanent_exclusions, on_the_roll),
    "sessions_lost": Second(school_year, lambda row: suspensions(row) and int(row["sessions"])),
    "suspensions": Second(school_year, suspensions),
    "permanent_exclusions": Second(school_year, permanent_exclusions),
}


@given(school_areas)
@settings(max_examples=12)
def test_both_implementations_agree_on_exclusions(area: Area) -> None:
    check(area, SECONDS)
