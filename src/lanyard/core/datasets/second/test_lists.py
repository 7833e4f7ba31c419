"""Registers and lists of children, a second time (data sets 18, 20, 21 and 22)."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from statistics import median

import pytest
from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_committed_sql import listed
from lanyard.core.datasets.second.test_naive import (
    Row,
    Second,
    Seconds,
    SecondStatistic,
    check,
    everyone,
    where,
)
from lanyard.core.datasets.second.test_placements import open_placements, placements
from lanyard.core.datasets.second.test_pupils import on_roll
from lanyard.core.datasets.second.test_random_lists import AS_AT, list_areas
from lanyard.core.datasets.test_area import Area

WITH_SEND = ("plan", "support")


def told(area: Area, row: Row, has: str) -> Row:
    """A row of a list with the groups of its child."""
    child = row["child_id"]
    return {
        **row,
        **facts.child_facts(area, child, AS_AT),
        "send": has,
        "primary_need": facts.need(area, child, has),
    }


def first_open(area: Area, table: str, child: object, *texts: str) -> Row | None:
    """The open row of a register that began first; then in the order of some texts."""
    rows = [row for row in facts.of(area, table, child) if facts.is_open(row, AS_AT)]
    rows.sort(key=lambda row: (row["start_date"] or AS_AT, *(facts.text(row[name]) for name in texts)))
    return rows[0] if rows else None


def weeks(since: dt.date | None) -> int | None:
    return (AS_AT - since).days // 7 if since else None


def of_register(table: str, area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, table):
        row = first_open(area, table, child, "sen_status", "last_urn")
        if row:
            has = facts.listed_send(area, child, row["sen_status"])
            yield {**told(area, row, has), "weeks": weeks(row["start_date"])}


def home_educated(area: Area) -> Iterable[Row]:
    return of_register("home_educated", area)


def missing(area: Area) -> Iterable[Row]:
    return of_register("missing_education", area)


def stays(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "hospital_stays"):
        row = first_open(area, "hospital_stays", child, "kind", "home_urn", "sen_status", "sessions_a_week")
        if row:
            days = (AS_AT - row["start_date"]).days if row["start_date"] else 0
            yield {
                **told(area, row, facts.listed_send(area, child, row["sen_status"])),
                "stay": row["kind"] or "unknown",
                "stay_length": "15_or_more" if days >= 15 else "under_15",
            }


def carers(area: Area) -> Iterable[Row]:
    for row in area.rows["children"]:
        child = row["child_id"]
        pupil = on_roll(area, child) or {}
        served = any(facts.is_open(one, AS_AT) for one in facts.of(area, "young_carers", child))
        said = {"S": "school", "P": "family"}.get(pupil.get("young_carer") or "")
        if said or served:
            has = facts.send(area, child)
            yield {**told(area, {"child_id": child}, has), "known_as_carer": said or "service"}


def placed(area: Area) -> Iterable[Row]:
    for row in placements(area):
        yield told(area, row, facts.listed_send(area, row["child_id"], row["status"]))


with_send = where(send=WITH_SEND)

SECONDS: Seconds = {
    "home_educated_with_send": Second(home_educated, with_send),
    "home_educated_with_send_share": Second(home_educated, with_send, everyone),
    "missing_education_with_send": Second(missing, with_send),
    "missing_education_with_send_share": Second(missing, with_send, everyone),
    "missing_education_median_weeks": SecondStatistic(
        missing, lambda row: row["weeks"] if row["send"] in WITH_SEND else None, median
    ),
    "hospital_stays_with_send": Second(stays, with_send),
    "hospital_stays_with_send_share": Second(stays, with_send, everyone),
    "young_carers_with_send": Second(carers, with_send),
    "young_carers_with_send_share": Second(carers, with_send, everyone),
    "alternative_placements_with_send": Second(placed, with_send),
    "alternative_placements_with_send_share": Second(placed, with_send, everyone),
    "alternative_placements_full_time_share": Second(
        placed,
        where(send=WITH_SEND, hours="full_time"),
        where(send=WITH_SEND, hours=("full_time", "part_time")),
    ),
}


@given(list_areas)
@settings(max_examples=8)
def test_both_implementations_agree_on_lists(area: Area) -> None:
    check(area, SECONDS)


def named(rows: Iterable[Row]) -> list[tuple[int, str]]:
    """Who of the rows has SEND, and which."""
    return sorted((row["child_id"], row["send"]) for row in rows if row["send"] in WITH_SEND)


LISTS: Mapping[str, Callable[[Area], Iterable[Row]]] = {
    "20-alternative-provision": placed,
    "21-in-hospital": stays,
    "22-young-carers": carers,
}


@pytest.mark.parametrize("stem", LISTS)
@given(area=list_areas)
@settings(max_examples=5)
def test_a_list_names_those_whom_its_figures_count(stem: str, area: Area) -> None:
    assert named(dict(row) for row in listed(area, stem)) == named(LISTS[stem](area))


def out_of_school(area: Area) -> list[Row]:
    """Who with SEND is on a register or, by SEN2, at home: since when, and for how many weeks."""
    at_home = {row["child_id"]: row for row in home_educated(area) if row["send"] in WITH_SEND}
    away = {row["child_id"]: row for row in missing(area) if row["send"] in WITH_SEND}
    under_plan = open_placements(area, "EHE")
    found = []
    for child in sorted({*at_home, *away, *under_plan}):
        entries = [register[child] for register in (at_home, away) if child in register]
        registered = [at_home[child]["start_date"]] if child in at_home else []
        since = [*registered, *under_plan.get(child, [])]
        gone = away[child]["start_date"] if child in away else None
        found.append(
            {
                "child_id": child,
                "send": "plan" if child in under_plan else min(entry["send"] for entry in entries),
                "home_educated_since": min(filter(None, since), default=None),
                "missing_since": gone,
                "weeks_out_of_education": weeks(gone),
            }
        )
    return found


@given(list_areas)
@settings(max_examples=8)
def test_the_list_of_those_out_of_school_has_each_child_once(area: Area) -> None:
    theirs = out_of_school(area)
    rows = sorted(listed(area, "18-home-educated-and-missing"), key=lambda row: int(str(row["child_id"])))
    columns = list(theirs[0]) if theirs else ["child_id"]
    assert [{name: row[name] for name in columns} for row in rows] == theirs
