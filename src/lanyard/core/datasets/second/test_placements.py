"""Placements in alternative provision and open SEN2 placements, a second time (data set 20)."""

import datetime as dt
from collections.abc import Iterable, Mapping

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_naive import Row
from lanyard.core.datasets.second.test_pupils import counts, order, setting_type
from lanyard.core.datasets.second.test_random_lists import AS_AT, list_areas
from lanyard.core.datasets.second.test_random_schools import SPRING
from lanyard.core.datasets.test_area import CENSUS_DAY, Area

STATUS = {"plan": "P", "support": "S"}


def hours(row: Row) -> str:
    """Full or part time, by the pattern, else by ten sessions a week."""
    pattern = {"FT": "full_time", "PT": "part_time"}.get(row["attendance_pattern"] or "")
    if pattern or row["sessions_a_week"] is None:
        return pattern or "unknown"
    return "full_time" if row["sessions_a_week"] >= 10 else "part_time"


def by_authority(row: Row) -> Row:
    return {
        "arranged": "authority",
        "registered": {"Y": "yes", "N": "no"}.get(row["registered"] or "", "unknown"),
        "status": status(row["sen_provision"]),
        "hours": hours(row),
    }


def status(provision: str | None) -> str | None:
    """What a list says by the codes in use; old codes say nothing here."""
    return {"E": "P", "K": "S"}.get(provision or "")


def by_school(row: Row) -> Row:
    registered = "yes" if row["ap_urn"] else "no"
    return {"arranged": "school", "registered": registered, "status": None, "hours": hours(row)}


def placements(area: Area) -> Iterable[Row]:
    """Each open placement, whoever arranged it."""
    for row in map(dict, area.rows["ap_pupils"]):
        if facts.is_open(row, AS_AT, "entry_date", "leaving_date"):
            yield {"child_id": row["child_id"], **by_authority(row)}
    for row in map(dict, area.rows["census_ap"]):
        if row["reference_date"] == SPRING and facts.is_open(row, AS_AT, "entry_date", "leaving_date"):
            yield {"child_id": row["child_id"], **by_school(row)}
    for child in facts.children_in(area, "census_pupils"):
        yield from on_alternative_roll(area, child)
    for child in open_placements(area, "OLA"):
        otherwise = {"arranged": "otherwise", "registered": "no", "status": "P", "hours": "unknown"}
        yield {"child_id": child, **otherwise}


def on_alternative_roll(area: Area, child: object) -> Iterable[Row]:
    rows = [row for row in facts.of(area, "census_pupils", child) if counts(row)]
    there = [row for row in rows if setting_type(area, row["urn"]) == "ap_pru_total"]
    if there:
        row = min(there, key=order)
        yield {
            "child_id": child,
            "arranged": "roll",
            "registered": "yes",
            "status": status(row["sen_provision"]),
            "hours": {"Y": "part_time", "N": "full_time"}.get(row["part_time"] or "", "unknown"),
        }


def open_placements(area: Area, setting: str) -> Mapping[int, list[dt.date | None]]:
    """Whose plan in force has an open placement of a SENSetting, and the first days of those placements."""
    found: dict[int, list[dt.date | None]] = {}
    for child in facts.children_in(area, "requests"):
        requests = {request["request_id"] for request in facts.plan_in_force(area, child)}
        for row in facts.of(area, "placement_detail", child):
            is_open = facts.is_open(row, CENSUS_DAY, "entry_date", "leaving_date")
            if row["request_id"] in requests and row.get("sen_setting") == setting and is_open:
                found.setdefault(child, []).append(row["entry_date"])
    return found


@given(list_areas)
@settings(max_examples=3)
def test_every_placement_says_who_arranged_it(area: Area) -> None:
    ways = {row["arranged"] for row in placements(area)}
    assert ways <= {"authority", "school", "roll", "otherwise"}
