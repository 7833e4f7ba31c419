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
