"""What is true of a child, told in plain Python from the tables of a made-up area."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from lanyard.core.datasets.second.test_random_schools import SPRING
from lanyard.core.datasets.test_area import CENSUS_DAY, Area
from lanyard.core.words.ages import age_at
from lanyard.core.words.code_sets import ethnicity, needs

Facts = dict[str, Any]

AGES_OF_PUPILS_ON = dt.date(2025, 8, 31)
SEN = {"E": "plan", "S": "plan", "K": "support", "A": "support", "P": "support", "N": "none"}
STATUS = {"P": "plan", "S": "support", "N": "none"}
MOST = 30


def of(area: Area, table: str, child: object) -> list[Facts]:
    """The rows of a table that speak of a child."""
    return [dict(row) for row in area.rows[table] if row["child_id"] == child]


def children_in(area: Area, table: str) -> list[Any]:
    """Whom a table speaks of, each once."""
    return sorted({row["child_id"] for row in area.rows[table]}, key=int)


def child_facts(area: Area, child: object, on: dt.date) -> Facts:
    """The groups of the cuts that every population of children has."""
    (row,) = of(area, "children", child)
    age = age_at(row["birth_date"], on) if row["birth_date"] else None
    return {
        "sex": row["sex"] or "unknown",
        "ethnicity": row["ethnicity_group"]
        if row["ethnicity_group"] in ethnicity.PUBLISHED_GROUPS
        else "unclassified",
        "age": single_year(age),
        "age_band": band(age),
        "area_part": area_part(area, row.get("postcode")),
    }


def single_year(age: int | None) -> str:
    if age is None:
        return "unknown"
    return "0-2" if age < 3 else "26+" if age >= 26 else str(age)


def band(age: int | None) -> str:
    if age is None:
        return "unknown"
    return next(
        (name for last, name in ((4, "0-4"), (10, "5-10"), (15, "11-15"), (17, "16-17")) if age <= last),
        "18-25",
    )


def district(postcode: str | None) -> str | None:
    bare = "".join((postcode or "").split()).upper()
    return bare[:-3] if 5 <= len(bare) <= 7 else None


def districts(area: Area) -> Collection[str]:
    """The districts that are groups of their own."""
    found = Counter(filter(None, (district(row.get("postcode")) for row in area.rows["children"])))  # type: ignore[arg-type]
    return sorted(found, key=lambda name: (-found[name], name))[:MOST]


def area_part(area: Area, postcode: str | None) -> str:
    found = district(postcode)
    if found is None:
        return "unknown"
    return found if found in districts(area) else "other"


def plan_in_force(area: Area, child: object) -> list[Facts]:
    """The requests of a child under which a plan is in force on census day."""

    def is_in_force(request: Facts) -> bool:
        if request.get("request_outcome") in {"N", "A", "W"} or request.get("exported"):
            return False
        plans = [row for row in of(area, "named_plan", child) if row["request_id"] == request["request_id"]]
        return any(
            plan["start_date"] <= CENSUS_DAY
            and (plan["cease_date"] is None or plan["cease_date"] > CENSUS_DAY)
            for plan in plans
        )

    return [request for request in of(area, "requests", child) if is_in_force(request)]


def send(area: Area, child: object) -> str:
    """Plan, SEN support or neither."""
    if plan_in_force(area, child):
        return "plan"
    rows = of(area, "census_pupils", child)
    on_support = any(row["reference_date"] == SPRING and row["sen_provision"] == "K" for row in rows)
    return "support" if on_support else "none"


def listed_send(area: Area, child: object, status: str | None) -> str:
    """The same, by the list itself where the returns of everybody say neither."""
    found = send(area, child)
    return found if found != "none" else {"P": "plan", "S": "support"}.get(status or "", "none")


def need_of_census(area: Area, child: object) -> str | None:
    rows = of(area, "census_needs", child)
    ranked = (row["need_type"] for row in rows if row["reference_date"] == SPRING and row["need_rank"] == 1)
    return first_need(ranked)


def first_need(ranked: Iterable[str | None]) -> str | None:
    return min(filter(None, ranked), default=None)


def need_of_plan(area: Area, child: object) -> str | None:
    requests = {request["request_id"] for request in plan_in_force(area, child)}
    rows = [row for row in of(area, "sen_need", child) if row["request_id"] in requests]
    return first_need(row["sen_type"] for row in rows if row["sen_type_rank"] == "1")


def need_group(has: str, need: str | None) -> str:
    """The group of a need; none of those without SEND."""
    if has not in {"plan", "support"}:
        return "none"
    return needs.CENSUS_NEED.group_of(need) if need else "unknown"


def need(area: Area, child: object, has: str) -> str:
    """The need by SEN2, else by the census."""
    return need_group(has, need_of_plan(area, child) or need_of_census(area, child))


def is_open(row: Facts, on: dt.date, first: str = "start_date", last: str = "end_date") -> bool:
    begun = row[first] is None or row[first] <= on
    return begun and (row[last] is None or row[last] > on)


def text(value: object) -> str:
    """How an empty cell stands in an order: first."""
    return "" if value is None else str(value)


def test_bands_end_where_they_say() -> None:
    assert [band(age) for age in (4, 5, 10, 11, 15, 16, 17, 18, None)] == [
        "0-4",
        "5-10",
        "5-10",
        "11-15",
        "11-15",
        "16-17",
        "16-17",
        "18-25",
        "unknown",
    ]
