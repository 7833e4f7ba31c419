"""Lists of an inspection in place of yearly returns, a second time (data sets 14 to 16 and 24)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache

import ibis
import pytest
from hypothesis import given, settings

from lanyard.core.datasets.counting import rows_of
from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.golden import FACTS
from lanyard.core.datasets.populations.adults import SUPPORTED_HOMES
from lanyard.core.datasets.populations.care import (
    CARE_LEAVERS,
    IN_NEED,
    LOOKED_AFTER,
    PROTECTED,
    WITH_EARLY_HELP,
)
from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_care import everybody, placed
from lanyard.core.datasets.second.test_committed_sql import connected
from lanyard.core.datasets.second.test_lists import told
from lanyard.core.datasets.second.test_naive import Row
from lanyard.core.datasets.second.test_random_care import care_areas
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.tables import unbound
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.ages import age_at

ONLY_LISTS = replace(FACTS, held=FACTS.held - {"ssda903", "cin", "early-help"})
"""An area that holds the lists of an inspection, and no yearly return or early help register."""

SHARED = ("child_id", "sex", "ethnicity", "age_band", "area_part", "send", "primary_need")


@cache
def sql(counted: Population) -> str:
    return str(ibis.to_sql(rows_of(counted, unbound(ONLY_LISTS)), dialect="duckdb"))


def counted(area: Area, population: Population, *own: str) -> list[tuple[object, ...]]:
    """The rows of a population by its definition, in order."""
    with connected(area) as connection:
        rows = connection.sql(sql(population)).pl()
    return sorted(rows.select(*SHARED, *own).rows())


def by_hand(area: Area, rows: Iterable[Row], *own: str) -> list[tuple[object, ...]]:
    """The same of rows found in plain Python."""
    every = [told(area, row, facts.send(area, row["child_id"])) for row in rows]
    return sorted(tuple(row[name] for name in (*SHARED, *own)) for row in every)


def looked_after(area: Area) -> Iterable[Row]:
    for _, rows in everybody(area, "ilacs_looked_after"):
        now = [row for row in rows if facts.is_open(row, AS_AT, "started_date", "ended_date")]
        counts = [row for row in now if not (row["legal_status"] or "").upper().startswith(("V3", "V4"))]
        texts = ("legal_status", "placement_type", "placement_urn", "placement_location")
        counts.sort(key=lambda row: [facts.text(row[name]) for name in texts])
        counts.sort(key=lambda row: row["started_date"] or AS_AT, reverse=True)
        if counts:
            listed = counts[0]
            told = {"IN": "in", "OUT": "out"}.get(listed["placement_location"] or "")
            at_establishment = placed(area, listed["placement_urn"], None)
            known = at_establishment if at_establishment != "unknown" else told
            yield {**listed, "placed": known or "unknown"}


def leavers(area: Area) -> Iterable[Row]:
    for _, rows in everybody(area, "ilacs_care_leavers"):
        for row in rows:
            row["suitable"] = {"Y": "yes", "N": "no"}.get(row["suitable_accommodation"] or "", "unknown")
            row["supported"] = row["accommodation"] in {"Foyer", "Supported lodgings", "SEMI-INDEPENDENT"}
        yield min(rows, key=lambda row: (facts.text(row["accommodation"]), row["suitable"]))


def protected(area: Area) -> Iterable[Row]:
    codes = {"Neglect": "NEG", "sexual abuse": "SAB"}
    for _, rows in everybody(area, "ilacs_protection"):
        now = [row for row in rows if facts.is_open(row, AS_AT)]
        for row in now:
            said = row["latest_category"] or row["initial_category"] or ""
            code = said if said in {"NEG", "PHY", "SAB", "EMO", "MUL"} else "unknown"
            row["category"] = codes.get(said, code)
        now.sort(key=lambda row: row["category"])
        now.sort(key=lambda row: row["start_date"] or AS_AT, reverse=True)
        yield from now[:1]


def in_need(area: Area) -> Iterable[Row]:
    elsewhere = {row["child_id"] for rows in (looked_after, protected) for row in rows(area)}
    for child, rows in everybody(area, "ilacs_cin"):
        now = [row for row in rows if facts.is_open(row, AS_AT, "cin_start_date", "end_date")]
        counts = any(row["case_status"] != "Closed episode" for row in now)
        if counts and child not in elsewhere:
            yield {"child_id": child}


def helped(area: Area) -> Iterable[Row]:
    for child, rows in everybody(area, "ilacs_early_help"):
        if any(facts.is_open(row, AS_AT, "assessment_date", "end_date") for row in rows):
            yield {"child_id": child}


def supported(area: Area) -> Iterable[Row]:
    at_home = {
        "housing": {
            row["child_id"] for row in area.rows["supported_accommodation"] if facts.is_open(dict(row), AS_AT)
        },
        "care_leaver": {row["child_id"] for row in leavers(area) if row["supported"]},
        "adult_care": {
            row["child_id"] for row in area.rows["adult_care"] if row["accommodation"] == "SUPPORTED"
        },
    }
    people: list[Row] = [dict(row) for row in area.rows["children"]]
    for row in people:
        said = [name for name, children in at_home.items() if row["child_id"] in children]
        born = row["birth_date"]
        if said and (born is None or age_at(born, AS_AT) <= 25):
            yield {"child_id": row["child_id"], "known_by": said[0]}


BY_HAND: Mapping[Population, tuple[Callable[[Area], Iterable[Row]], tuple[str, ...]]] = {
    LOOKED_AFTER: (looked_after, ("placed",)),
    CARE_LEAVERS: (leavers, ("suitable",)),
    PROTECTED: (protected, ("category",)),
    IN_NEED: (in_need, ()),
    WITH_EARLY_HELP: (helped, ()),
    SUPPORTED_HOMES: (supported, ("known_by",)),
}


@pytest.mark.parametrize("population", BY_HAND, ids=lambda population: population.name)
@given(area=care_areas)
@settings(max_examples=5)
def test_lists_of_an_inspection_serve_in_place_of_the_yearly_returns(
    population: Population, area: Area
) -> None:
    rows, own = BY_HAND[population]
    assert counted(area, population, *own) == by_hand(area, rows(area), *own)
