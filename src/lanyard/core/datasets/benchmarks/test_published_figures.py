"""The figures shown equal those of the published files, read here again with the standard library alone."""

import csv
import gzip
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from lanyard.core.datasets.benchmarks.compare import compare
from lanyard.core.datasets.benchmarks.comparison import PlaceFigure
from lanyard.core.datasets.benchmarks.published import Benchmarks

REGION = "South West"
AREAS = {"Barnet": "302", "Kent": "886", "Plymouth": "879"}
AREAS_WITH_REVIEWS = {"Barnet": "302", "Kent": "886", "Bristol, City of": "801"}
BY_SEX = {"breakdown_topic": "Sex", "breakdown": "Female"}
BY_AGE = {"breakdown_topic": "Child or young persons age"}
IN_PRINT = 0.0005 + 1e-9


@dataclass(frozen=True)
class Shown:
    """A figure and where it stands in a published file. `year` is ours, `written` that of the file."""

    measure: str
    file: str
    written: str
    numerator: tuple[str, ...]
    denominator: tuple[str, ...] = ()
    percent: str | None = None
    cut: Mapping[str, str] = field(default_factory=dict)
    row: Mapping[str, str] = field(default_factory=dict)
    areas: Mapping[str, str] = field(default_factory=lambda: AREAS)

    @property
    def year(self) -> int:
        return int(self.written) if len(self.written) == 4 else 2000 + int(self.written[-2:])


SHOWN = (
    Shown("plans_in_force", "caseload", "202425", ("ehcplans",)),
    Shown("plans_in_force", "caseload", "201819", ("ehcplans",)),
    Shown(
        "plans_in_force",
        "caseload",
        "202425",
        ("ehcplans",),
        cut={"age": "10"},
        row=BY_AGE | {"breakdown": "age 10"},
    ),
    Shown(
        "plans_in_force",
        "caseload",
        "202425",
        ("ehcplans",),
        cut={"age": "20"},
        row=BY_AGE | {"breakdown": "age 20"},
    ),
    Shown("plans_in_force", "caseload", "202425", ("ehcplans",), cut={"sex": "F"}, row=BY_SEX),
    Shown(
        "plans_in_force",
        "caseload",
        "202425",
        ("ehcplans",),
        cut={"ethnicity": "APKN"},
        row={"breakdown_topic": "Ethnicity", "breakdown": "Asian - Pakistani"},
    ),
    Shown(
        "plans_in_force",
        "caseload",
        "202425",
        ("ehcplans",),
        cut={"years_held": "0"},
        row={"breakdown_topic": "Years EHC plan in place", "breakdown": "Less than a year"},
    ),
    Shown(
        "placement_share",
        "caseload",
        "202425",
        ("special_total",),
        ("ehcplans",),
        "special_total_pc",
        cut={"place_group": "special_total"},
    ),
    Shown(
        "placement_share",
        "caseload",
        "202425",
        ("elective_home_education",),
        ("ehcplans",),
        cut={"place": "elective_home_education"},
    ),
    Shown(
        "plans_in_force",
        "residential_settings",
        "202425",
        ("Res_52",),
        cut={"residential": "B"},
    ),
    Shown(
        "plans_in_force",
        "sen_needs_all_plans",
        "202425",
        ("number_semh",),
        cut={"primary_need": "SEMH"},
    ),
    Shown(
        "primary_need_share",
        "sen_needs_all_plans",
        "202425",
        ("number_asd",),
        ("ehc_plans",),
        "asd_pc",
        cut={"primary_need": "ASD"},
    ),
    Shown("new_plans", "newplans", "2024", ("new_ehc_plans",)),
    Shown("new_plans", "newplans", "2024", ("new_ehc_plans",), cut={"sex": "F"}, row=BY_SEX),
    Shown(
        "new_plans",
        "newplans",
        "2024",
        ("new_ehc_plans",),
        cut={"age": "20+"},
        row={"breakdown_topic": "Age when plan started", "breakdown": "age 20 and over"},
    ),
    Shown(
        "new_primary_need_share",
        "sen_need_newplans",
        "2024",
        ("number_slcn",),
        ("ehc_plans",),
        "slcn_pc",
        cut={"primary_need": "SLCN"},
    ),
    Shown("requests_received", "requests", "2024", ("requests_received_in_year",)),
    Shown(
        "requests_received",
        "requests",
        "2024",
        ("requests_received_in_year",),
        cut={"age": "0-2"},
        row=BY_AGE | {"breakdown": "Aged 2 and under"},
    ),
    Shown("requests_received", "requests", "2024", ("requests_decided_not_to_assess",), cut={"outcome": "N"}),
    Shown(
        "requests_refused_share",
        "requests",
        "2024",
        ("requests_decided_not_to_assess",),
        ("requests_received_in_year",),
        "request_not_assess_pc",
    ),
    Shown(
        "six_week_share",
        "requests",
        "2024",
        ("request_outcome_six_weeks",),
        ("request_outcome_six_weeks", "request_outcome_over_6_weeks"),
        "request_outcome_six_weeks_pc",
    ),
    Shown("request_mediations", "requests", "2024", ("mediation_related_request",)),
    Shown("request_appeals", "requests", "2024", ("tribunal_related_request",)),
    Shown("assessments", "assessments", "2024", ("assess_in_year",)),
    Shown(
        "assessment_refused_share",
        "assessments",
        "2024",
        ("assess_not_issued",),
        ("assess_in_year",),
        "assess_not_issued_pc",
    ),
    Shown(
        "sixteen_week_share",
        "assessments",
        "2024",
        ("outcome_decision_within_time",),
        ("outcome_decision_within_time", "outcome_decision_over_time"),
        "outcome_decision_within_time_pc",
    ),
    Shown(
        "twenty_week_share_excluding_exceptions",
        "timeliness_20_week",
        "2024",
        ("plans_issued_20_weeks_ex",),
        ("plans_issued_den_ex",),
        "PC_plans_issued_20_weeks_ex",
    ),
    Shown(
        "twenty_week_share_all",
        "timeliness_20_week",
        "2023",
        ("plans_issued_within_20_weeks",),
        ("plans_issued_den",),
        "pc_plans_issued_within_20_weeks",
    ),
    Shown(
        "over_52_week_share",
        "timeliness_20_week",
        "2024",
        ("plans_issued_gt_1_year",),
        ("plans_issued_den",),
        "pc_plans_issued_gt_1_year",
    ),
    Shown("reviews_expected", "annual_reviews", "2024", ("review_expected",), areas=AREAS_WITH_REVIEWS),
    Shown("reviews_met", "annual_reviews", "2024", ("review_meeting_24",), areas=AREAS_WITH_REVIEWS),
    Shown(
        "reviews_before_year",
        "annual_reviews",
        "2024",
        ("review_meeting_prior_24",),
        areas=AREAS_WITH_REVIEWS,
    ),
    Shown("reviews_after_year", "annual_reviews", "2024", ("review_meeting_25",), areas=AREAS_WITH_REVIEWS),
    Shown(
        "review_decision_four_week_share",
        "annual_reviews",
        "2024",
        ("number_decsion_4weeks",),
        ("number_decsion_4weeks", "number_decision_gt_4weeks"),
        "pc_decsion_4weeks",
        areas=AREAS_WITH_REVIEWS,
    ),
    Shown("plans_ceased", "ceased_plans", "2024", ("total_ceased",)),
    Shown("plans_ceased", "ceased_plans", "2024", ("needs_met",), cut={"cease_reason": "2"}),
    Shown("personal_budgets", "personal_budgets", "202425", ("personal_budget",)),
    Shown("supported_internships", "work_based_placements", "202425", ("open_supp_intern",)),
)


@cache
def rows_of(folder: Path, file: str) -> tuple[list[str], list[list[str]]]:
    """The heading and the rows of a published file, by the standard library."""
    path = folder / file
    content = gzip.decompress(path.read_bytes()) if file.endswith(".gz") else path.read_bytes()
    heading, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    return heading, rows


def row_of(folder: Path, file: str, wanted: Mapping[str, str]) -> dict[str, str]:
    """The one row that holds these cells."""
    heading, rows = rows_of(folder, file)
    places = {heading.index(column): text for column, text in wanted.items()}
    (found,) = (row for row in rows if all(row[place] == text for place, text in places.items()))
    return dict(zip(heading, found, strict=True))


def published_row(folder: Path, shown: Shown, place: Mapping[str, str]) -> dict[str, str]:
    file = f"ehcp2025_{shown.file}.csv.gz"
    of_row = dict(shown.row)
    if not of_row:
        heading, rows = rows_of(folder, file)
        topic = heading.index("breakdown_topic")
        totals = {row[topic] for row in rows if row[topic].startswith(("All ", "New EHC plans"))}
        (of_row["breakdown_topic"],) = totals
    return row_of(folder, file, {"time_period": shown.written, **place, **of_row})


def assert_equals(figure: PlaceFigure | None, row: Mapping[str, str], shown: Shown) -> None:
    assert figure is not None
    numerator = sum(float(row[column]) for column in shown.numerator)
    denominator = sum(float(row[column]) for column in shown.denominator) if shown.denominator else None
    assert (figure.numerator, figure.denominator) == (numerator, denominator)
    assert figure.value == (numerator / denominator if denominator else numerator)
    if shown.percent:
        assert figure.printed == pytest.approx(float(row[shown.percent]) / 100, abs=1e-12)
        assert abs(numerator / (denominator or 1) - (figure.printed or 0)) <= IN_PRINT


def name_of(shown: Shown) -> str:
    cut = "-".join(f"{name}-{group}" for name, group in shown.cut.items())
    return f"{shown.measure}-{shown.written}-{cut}".rstrip("-")


@pytest.mark.parametrize("shown", SHOWN, ids=name_of)
def test_england_a_region_and_three_areas_are_as_published(
    shown: Shown, benchmarks: Benchmarks, published_folder: Path
) -> None:
    for name, number in shown.areas.items():
        found = compare(benchmarks, number, shown.measure, shown.cut, shown.year)
        local = published_row(published_folder, shown, {"la_name": name})
        assert_equals(found.area, local, shown)
    of_region = compare(benchmarks, "879", shown.measure, shown.cut, shown.year).region
    national = published_row(published_folder, shown, {"geographic_level": "National"})
    assert_equals(found.england, national, shown)
    regional = {"geographic_level": "Regional", "region_name": REGION}
    assert_equals(of_region, published_row(published_folder, shown, regional), shown)


def test_more_than_20_figures_are_compared_with_the_files() -> None:
    assert len({(shown.measure, tuple(shown.cut.items())) for shown in SHOWN}) > 20


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
