"""The calibration tables: each says where it is from, adds up, and agrees with what was published."""

import csv
import gzip
import os
from pathlib import Path

import pytest

from lanyard.core.synth import calibration
from lanyard.core.synth.calibration import TABLES, Entry, entries, grid, shares
from lanyard.core.words.code_sets.places import PLACE

ENTRIES = [
    pytest.param(entry, id=f"{table} {name}") for table in TABLES for name, entry in entries(table).items()
]
PUBLISHED = "LANYARD_PUBLISHED_FIGURES"
"""Environment variable that names the folder of the department's files, else looked for beside us."""


def rows_of(entry: Entry) -> list[list[float]]:
    return [list(entry.get("shares", {}).values()), *entry.get("rows", {}).values()]


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_figure_says_what_it_is_and_where_it_is_from(entry: Entry) -> None:
    assert entry["meaning"]
    assert entry["source"]
    assert entry["year"][:3] in {"202", "Jan"}


@pytest.mark.parametrize("entry", ENTRIES)
def test_what_has_no_published_figure_is_marked_plausible(entry: Entry) -> None:
    unofficial = "plausible" in entry["source"]
    assert entry.get("plausible", False) == unofficial


SEPARATE = {
    "pupil_premium", "disability", "absence", "suspensions", "exclusions", "was_on_support",
    "young_carer", "young_per_plan", "checks", "in_time", "too_ill_for_school", "reached", "attainment_8",
    "school_placements", "part_time", "unauthorised", "early_help", "youth_justice", "likely_need",
    "adult_assessment", "housing", "advice_in_time", "advice_asked", "review_part", "healthy_child",
    "school_nursing", "newborn_screening", "waits", "of_send",
}  # fmt: skip
"""Entries whose numbers each stand for themselves."""


@pytest.mark.parametrize(
    ("table", "name"),
    [(t, n) for t in TABLES for n, e in entries(t).items() if n not in SEPARATE and "percent" not in e],
)
def test_shares_add_up_to_100_percent(table: str, name: str) -> None:
    sums = [sum(row) for row in rows_of(entries(table)[name]) if row]
    assert sums == [pytest.approx(100, abs=0.11)] * len(sums)


def test_every_place_of_the_published_figures_is_counted_under_a_known_one() -> None:
    assert set(grid("placements", "by_age").labels) <= set(PLACE.values)


def test_shares_are_parts_of_one_whatever_was_rounded() -> None:
    assert shares("plans", "age").weights.sum() == pytest.approx(1)
    assert grid("needs", "by_age").weights.sum(axis=1) == pytest.approx(1)


def published(file: str, period: str, topic: str) -> list[dict[str, str]]:
    """England's rows of one of the department's files, for one period and topic."""
    folder = Path(os.environ.get(PUBLISHED, Path(__file__).parents[5] / "shared" / "data" / "dfe"))
    path = folder / file
    if not path.exists():
        message = f"{path} is not there: set {PUBLISHED} to the folder of the department's published files"
        if "CI" in os.environ:
            pytest.fail(message)
        pytest.skip(message)
    with gzip.open(path, "rt", encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    national = [row for row in rows if row["geographic_level"] == "National" and row["time_period"] == period]
    return [row for row in national if row["breakdown_topic"].startswith(topic)]


def percent(part: str, whole: str) -> float:
    return 100 * float(part) / float(whole)


def test_sex_is_as_published() -> None:
    plans = {
        row["breakdown"]: row["ehcplans"] for row in published("ehcp2025_caseload.csv.gz", "202425", "Sex")
    }
    everybody = str(sum(float(number) for number in plans.values()))
    assert 100 * calibration.part("needs", "boys") == pytest.approx(
        percent(plans["Male"], everybody), abs=0.05
    )


def test_needs_of_ten_year_olds_are_as_published() -> None:
    ages = published("ehcp2025_sen_needs_all_plans.csv.gz", "202425", "Child or young persons age")
    ten = next(row for row in ages if row["breakdown"] == "age 10")
    needs = grid("needs", "by_age").of("10")
    counted = str(sum(float(ten[f"number_{need.lower()}"]) for need in needs.labels))
    expected = [percent(ten[f"number_{need.lower()}"], counted) for need in needs.labels]
    assert (100 * needs.weights).tolist() == pytest.approx(expected, abs=0.05)


def test_where_sixteen_year_olds_are_taught_is_as_published() -> None:
    ages = published("ehcp2025_caseload.csv.gz", "202425", "Child or young persons age")
    sixteen = next(row for row in ages if row["breakdown"] == "age 16")
    places = grid("placements", "by_age").of("16")
    single = [place for place in places.labels if place != "other_placement_settings"]
    own = dict(zip(places.labels, (100 * places.weights).tolist(), strict=True))
    expected = {place: percent(sixteen[place], sixteen["ehcplans"]) for place in single}
    assert {place: own[place] for place in single} == pytest.approx(expected, abs=0.06)


def test_requests_and_their_outcomes_are_as_published() -> None:
    row = published("ehcp2025_requests.csv.gz", "2024", "All requests")[0]
    received = row["requests_received_in_year"]
    outcomes = shares("requests", "outcome")
    own = dict(zip(outcomes.labels, (100 * outcomes.weights).tolist(), strict=True))
    assert own == pytest.approx(
        {
            "Y": percent(row["requests_decided_to_assess"], received),
            "N": percent(row["requests_decided_not_to_assess"], received),
            "A": percent(row["requests_decision_not_made"], received),
            "W": percent(row["requests_withdrawn"], received),
        },
        abs=0.01,
    )


def test_time_to_the_plan_is_as_published() -> None:
    row = published("ehcp2025_timeliness_20_week.csv.gz", "2024", "All EHC plans")[0]
    ordinary = (100 * grid("assessments", "time_to_plan").of("ordinary").weights).tolist()
    of_all = row["plans_issued_den_ex"]
    assert ordinary[0] == pytest.approx(percent(row["plans_issued_20_weeks_ex"], of_all), abs=0.05)
    assert ordinary[2] == pytest.approx(percent(row["plans_issued_gt_1_year_ex"], of_all), abs=0.05)
