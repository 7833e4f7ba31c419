"""Figures of published files beside those of SEN2 equal what is printed, read here again."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from lanyard.core.datasets.benchmarks.compare import compare
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.datasets.benchmarks.test_published_figures import AREAS, row_of, rows_of

APPEALS = "send_tribunal_appeal_rate_2014_2024.csv"


@pytest.mark.parametrize("number", ["302", "886", "879"])
def test_the_appeal_rate_is_as_published(number: str, benchmarks: Benchmarks, published_folder: Path) -> None:
    found = compare(benchmarks, number, "tribunal_appeal_rate", year=2024)
    for figure, where in ((found.area, {"la_code": number}), (found.england, {"la_name": "England"})):
        row = row_of(published_folder, APPEALS, {"year": "2024", **where})
        assert figure is not None
        assert (figure.numerator, figure.denominator) == (
            float(row["appeals_registered"]),
            float(row["appealable_decisions"]),
        )
        assert figure.printed == pytest.approx(float(row["appeal_rate_pct"]) / 100, rel=1e-12)


def test_the_appeal_rate_of_a_region_is_that_of_its_areas(
    benchmarks: Benchmarks, published_folder: Path
) -> None:
    heading, rows = rows_of(published_folder, APPEALS)
    local = [dict(zip(heading, row, strict=True)) for row in rows]
    within = [row for row in local if (row["region"], row["year"]) == ("South West", "2024")]
    held = [row for row in within if row["appealable_decisions"]]
    region = compare(benchmarks, "879", "tribunal_appeal_rate", year=2024).region
    assert region is not None
    assert (region.numerator, region.denominator, region.notes) == (
        sum(float(row["appeals_registered"]) for row in held),
        sum(float(row["appealable_decisions"]) for row in held),
        (f"South West: added up from {len(held)} areas.",),
    )


@pytest.mark.parametrize("year", ["2022", "2023", "2025"])
def test_young_people_not_in_education_are_as_published(
    year: str, benchmarks: Benchmarks, published_folder: Path
) -> None:
    cut = {"send": "plan"}
    found = compare(benchmarks, "886", "neet_or_not_known_16_17_share", cut, int(year))
    figures = (
        (found.area, {"la_name": "Kent"}),
        (found.region, {"geographic_level": "Regional", "region_name": "South East"}),
        (found.england, {"geographic_level": "National"}),
    )
    for figure, where in figures:
        row = row_of(published_folder, f"nccis_neet_la_{year}.csv", where)
        assert figure is not None
        assert figure.value == pytest.approx(float(row["NEET_NK_EHCP_percent"]) / 100, rel=1e-12)


@dataclass(frozen=True)
class OfPupils:
    """A value of local authorities alone, and the row and column in which it stands."""

    measure: str
    cut: Mapping[str, str]
    file: str
    column: str
    row: Mapping[str, str]


OF_PUPILS = (
    OfPupils(
        "absence_share",
        {"send": "plan"},
        "sen_absence_by_sen_provision_la.csv.gz",
        "sess_overall_percent",
        {"sen_provision": "EHC plan"},
    ),
    OfPupils(
        "severe_absence_share",
        {"send": "support"},
        "sen_absence_by_sen_provision_la.csv.gz",
        "enrolments_pa_50_exact_percent",
        {"sen_provision": "SEN support"},
    ),
    OfPupils(
        "persistent_absence_share",
        {"primary_need": "ASD"},
        "sen_absence_by_sen_primary_need_la.csv.gz",
        "enrolments_pa_10_exact_percent",
        {"sen_primary_need": "Autistic spectrum disorder"},
    ),
    OfPupils(
        "suspensions_a_pupil",
        {"send": "plan", "term": "spring"},
        "sen_suspensions_exclusions_by_sen_provision_la.csv.gz",
        "susp_rate",
        {"sen_provision": "EHC plan", "time_identifier": "Spring term"},
    ),
)


@pytest.mark.parametrize("shown", OF_PUPILS, ids=lambda shown: shown.measure)
@pytest.mark.parametrize("name", AREAS)
def test_absence_and_suspensions_are_as_published_and_have_no_england(
    name: str, shown: OfPupils, benchmarks: Benchmarks, published_folder: Path
) -> None:
    found = compare(benchmarks, AREAS[name], shown.measure, shown.cut, 2025)
    where = {"la_name": name, "time_period": "202425", "education_phase": "Total", **shown.row}
    expected = float(row_of(published_folder, shown.file, where)[shown.column]) / 100
    assert found.area is not None
    assert found.area.value == pytest.approx(expected, rel=1e-12)
    assert (found.england, found.region) == (None, None)
    assert found.notes[0] == (
        "The file holds local authorities only: it gives no figure for England or for regions."
    )


@pytest.mark.parametrize(
    ("measure", "code", "per", "cut"),
    [
        ("pupils_with_plan_share", "SEN_TotStat", 100, {}),
        ("looked_after_with_plan_share", "LAC_SEN_Statement", 100, {}),
        ("in_need_with_plan_share", "CINStatement", 100, {}),
        ("key_stage_2_share", "NEW_KS2_RWM_Sen_Withsta", 100, {"send": "plan"}),
        ("attainment_8_mean", "SEN_Stat_AVG_Attain8_Score", 1, {"send": "plan"}),
    ],
)
def test_the_interactive_tool_is_shown_as_published(
    measure: str,
    code: str,
    per: int,
    cut: Mapping[str, str],
    benchmarks: Benchmarks,
    published_folder: Path,
) -> None:
    found = compare(benchmarks, "886", measure, cut)
    places = ((found.area, "Kent"), (found.region, "South East"), (found.england, "England"))
    for figure, area in places:
        where = {"measure": code, "period": found.period, "area": area}
        row = row_of(published_folder, "lait_send_2026-04.csv.gz", where)
        assert figure is not None
        assert figure.value == pytest.approx(float(row["value"]) / per, rel=1e-12)


def test_the_interactive_tool_in_either_form_holds_the_same(benchmarks: Benchmarks) -> None:
    one, other = (
        benchmarks.tables[kind].figures.drop("table")
        for kind in ("interactive-tool", "interactive-tool-extract")
    )
    keys = ["measure", "key", "year", "place"]
    assert one.sort(keys).equals(other.sort(keys), null_equal=True)


@pytest.mark.parametrize("number", ["302", "886", "879"])
def test_neighbours_are_as_published_and_counted_once_each(
    number: str, benchmarks: Benchmarks, published_folder: Path
) -> None:
    heading, rows = rows_of(published_folder, "statistical_neighbours_2025-05.csv")
    of_area = [dict(zip(heading, row, strict=True)) for row in rows]
    ranked = sorted((row for row in of_area if row["la_number"] == number), key=lambda row: int(row["rank"]))
    assert benchmarks.neighbours[number] == tuple(row["neighbour_la_number"] for row in ranked)
    found = compare(benchmarks, number, "six_week_share", year=2024).neighbours
    assert found is not None
    values = [
        float(row["request_outcome_six_weeks"])
        / (float(row["request_outcome_six_weeks"]) + float(row["request_outcome_over_6_weeks"]))
        for row in (
            row_of(
                published_folder,
                "ehcp2025_requests.csv.gz",
                {
                    "time_period": "2024",
                    "old_la_code": neighbour["neighbour_la_number"],
                    "breakdown_topic": "All requests for EHC needs assessments",
                },
            )
            for neighbour in ranked
        )
    ]
    assert found.mean == pytest.approx(sum(values) / 10)
    assert (found.lowest, found.highest) == (min(values), max(values))
