"""Children known to social care and youth justice, a second time (data sets 14 to 17)."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

import pytest
from hypothesis import given, settings

from lanyard.core.datasets.golden import FACTS
from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_committed_sql import listed
from lanyard.core.datasets.second.test_lists import WITH_SEND, named, told
from lanyard.core.datasets.second.test_naive import Amount, Row, Second, Seconds, check, everyone, where
from lanyard.core.datasets.second.test_random_care import care_areas
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.code_sets import care, cin
from lanyard.core.words.code_sets.ssda903 import ACCOMMODATION

Rows = Callable[[Area], Iterable[Row]]
LATER = dt.date.max


def groups(row: Row, column: str, values: Iterable[str]) -> str:
    return row[column] if row[column] in set(values) else "unknown"


def everybody(area: Area, table: str) -> Iterable[tuple[object, list[Row]]]:
    """Each child that a table speaks of, with its rows."""
    return ((child, facts.of(area, table, child)) for child in facts.children_in(area, table))


# Placed in or out of the area.


def register(area: Area) -> list[Row]:
    return [dict(row) for row in area.rows["establishment"] if row["la_code"]]


def placed(area: Area, urn: str | None, postcode: str | None) -> str:
    for row in register(area):
        if urn and row["urn"] == urn:
            return "in" if row["la_code"] == "999" else "out"
    found = facts.district(postcode)
    there = {row["la_code"] == "999" for row in register(area) if facts.district(row["postcode"]) == found}
    return ("in" if there.pop() else "out") if found and len(there) == 1 else "unknown"


# Who is looked after, protected, in need, by the yearly returns.


def episode(area: Area, child: object) -> Row | None:
    """The open episode that counts, with `since`, when the child came into care."""
    rows = facts.of(area, "episodes", child)
    came = [row["decom"] for row in rows if row["rne"] == "S" and row["decom"] and row["decom"] <= AS_AT]
    is_open = [row for row in rows if facts.is_open(row, AS_AT, "decom", "dec")]
    counts = [row for row in is_open if row["ls"] not in {"V3", "V4"}]
    for row in counts:
        row["since"] = max(came, default=row["decom"])
    counts.sort(key=lambda row: [facts.text(row[name]) for name in ("ls", "place", "urn", "pl_post")])
    counts.sort(key=lambda row: row["since"] or AS_AT, reverse=True)
    return counts[0] if counts else None


def looked_after(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "episodes"):
        row = episode(area, child)
        if row:
            where_to = placed(area, row["urn"], row["pl_post"])
            yield {**told(area, row, facts.send(area, child)), "placed": where_to}


def leaver(area: Area, child: object) -> Row | None:
    rows = [row for row in facts.of(area, "oc3", child) if row["in_touch"] != "DIED"]
    for row in rows:
        code = row["accom"] if row["accom"] in ACCOMMODATION.values else None
        row["words"] = ACCOMMODATION.meanings[code].rsplit(", ", 1)[0] if code else ""
        row["suitable"] = {"1": "yes", "2": "no"}.get((row["accom"] or "")[1:2], "unknown")
        row["supported"] = "yes" if (row["accom"] or "")[:1] in set("DET") else "no"
    rows.sort(key=lambda row: (row["words"], row["suitable"], row["supported"]))
    return rows[0] if rows else None


def leavers(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "oc3"):
        row = leaver(area, child)
        if row:
            yield told(area, row, facts.send(area, child))


def plan_of_protection(area: Area, child: object) -> Row | None:
    rows = [row for row in facts.of(area, "protection_plans", child) if facts.is_open(row, AS_AT)]
    for row in rows:
        said = row["latest_category"] or row["initial_category"] or ""
        row["category"] = said.upper() if said.upper() in cin.ABUSE.values else "unknown"
    rows.sort(key=lambda row: row["category"])
    rows.sort(key=lambda row: row["start_date"] or AS_AT, reverse=True)
    return rows[0] if rows else None


def protected(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "protection_plans"):
        row = plan_of_protection(area, child)
        if row:
            yield told(area, row, facts.send(area, child))


def in_need(area: Area) -> Iterable[Row]:
    for child, rows in everybody(area, "cin_details"):
        is_open = [row for row in rows if facts.is_open(row, AS_AT, "referral_date", "closure_date")]
        counts = any(row["primary_need"] != "N9" for row in is_open)
        if counts and not plan_of_protection(area, child) and not episode(area, child):
            yield told(area, {"child_id": child}, facts.send(area, child))


def helped(area: Area) -> Iterable[Row]:
    for child, rows in everybody(area, "early_help"):
        if any(facts.is_open(row, AS_AT) for row in rows):
            yield told(area, {"child_id": child}, facts.send(area, child))


def offenders(area: Area) -> Iterable[Row]:
    for child, rows in everybody(area, "youth_justice"):
        is_open = [row for row in rows if facts.is_open(row, AS_AT)]
        for row in is_open:
            secure = row["in_custody"] == "Y" or (row["secure_place"] or "").strip()
            row["custody"] = "custody" if secure else "community"
            row["order"] = groups(row, "order", care.ORDER.values)
        is_open.sort(key=lambda row: (row["order"], facts.text(row["sen_status"])))
        is_open.sort(key=lambda row: (row["custody"], row["start_date"] or AS_AT), reverse=True)
        if is_open:
            marked = any(row["rya"] == "1" for row in facts.of(area, "requests", child) if "rya" in row)
            has = facts.listed_send(area, child, is_open[0]["sen_status"])
            yield {**told(area, is_open[0], has), "youth_accommodation": "yes" if marked else "no"}


with_send = where(send=WITH_SEND)


def shares(name: str, rows: Rows) -> Seconds:
    parts: Mapping[str, Amount] = {
        "with_send": with_send,
        "with_plan": where(send="plan"),
        "on_sen_support": where(send="support"),
    }
    found = {f"{name}_{part}_share": Second(rows, amount, everyone) for part, amount in parts.items()}
    return {f"{name}_with_send": Second(rows, with_send), **found}


POPULATIONS: Mapping[str, Rows] = {
    "looked_after": looked_after,
    "care_leavers": leavers,
    "in_need": in_need,
    "early_help": helped,
    "protected": protected,
    "youth_justice": offenders,
}
SECONDS: Seconds = {key: how for name, rows in POPULATIONS.items() for key, how in shares(name, rows).items()}


@given(care_areas)
@settings(max_examples=8)
def test_both_implementations_agree_on_children_known_to_care(area: Area) -> None:
    check(area, SECONDS)


def looked_after_or_left(area: Area) -> Iterable[Row]:
    now = list(looked_after(area))
    children = {row["child_id"] for row in now}
    return [*now, *(row for row in leavers(area) if row["child_id"] not in children)]


def in_need_or_helped(area: Area) -> Iterable[Row]:
    each = {row["child_id"]: row for rows in (in_need, helped) for row in rows(area)}
    return each.values()


LISTS: Mapping[str, Rows] = {
    "14-looked-after": looked_after_or_left,
    "15-in-need": in_need_or_helped,
    "16-child-protection": protected,
    "17-youth-justice": offenders,
}


@pytest.mark.parametrize("stem", LISTS)
@given(area=care_areas)
@settings(max_examples=4)
def test_a_list_of_care_names_those_whom_its_figures_count(stem: str, area: Area) -> None:
    assert named(dict(row) for row in listed(area, stem)) == named(LISTS[stem](area))


def test_all_returns_of_care_are_of_one_day_here_so_that_the_yearly_ones_are_taken() -> None:
    assert {FACTS.dates[kind] for kind in ("ssda903", "cin", "ilacs")} == {(AS_AT,)}
