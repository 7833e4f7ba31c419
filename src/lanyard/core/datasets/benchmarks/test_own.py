"""Published figures stand beside an area's own, row by row."""

import polars as pl
import pytest

from lanyard.core.datasets.benchmarks.compare import MADE_UP, compare
from lanyard.core.datasets.benchmarks.files.pupils import SUSPENSIONS
from lanyard.core.datasets.benchmarks.intervals import Chance
from lanyard.core.datasets.benchmarks.own import NOT_PUBLISHED, SCHEMA, SMALL_NOTE, against_own
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.datasets.benchmarks.test_tables import Folder, Row, by_age, england, local, region
from lanyard.core.datasets.figures import SCHEMA as OWN_SCHEMA

BARNET = "302"
SIX_WEEKS = "six_week_share"
Own = tuple[str, str | None, str | None, str | None, str | None, int | None, int | None, float | None]


def own(*rows: Own) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=OWN_SCHEMA, orient="row")


def whole(measure: str, numerator: int, denominator: int | None = None) -> Own:
    value = numerator / denominator if denominator else float(numerator)
    return (measure, None, None, None, None, numerator, denominator, value)


def in_six(yes: int, no: int) -> Row:
    share = f"{100 * yes / (yes + no):.1f}"
    return {
        "request_outcome_six_weeks": str(yes),
        "request_outcome_over_6_weeks": str(no),
        "request_outcome_six_weeks_pc": share,
    }


def london(folder: Folder, period: str = "2024") -> Benchmarks:
    rows = [
        england(period, **in_six(600, 400), requests_received_in_year="1000"),
        by_age(england(period, requests_received_in_year="90"), "Aged 10"),
        region("London", period, **in_six(50, 50)),
        local(BARNET, period, **in_six(70, 30)),
        local("301", period, **in_six(20, 80)),
        local("303", period, **in_six(40, 60)),
    ]
    folder.write("requests", rows)
    folder.write_neighbours(BARNET, ("301", "303", "304"))
    return folder.read()


def test_each_row_gets_england_its_region_its_neighbours_and_the_areas_own_published_figure(
    folder: Folder,
) -> None:
    found = against_own(own(whole(SIX_WEEKS, 90, 100)), london(folder), BARNET)
    row = found.row(0, named=True)
    assert (row["own"], row["england"], row["region"], row["published"]) == (0.9, 0.6, 0.5, 0.7)
    assert (row["neighbours"], row["neighbours_counted"]) == (pytest.approx(0.3), 2)
    assert (row["year"], row["period"], row["chance"], row["note"]) == (
        2024,
        "2024",
        Chance.FAR_ABOVE.value,
        None,
    )


def test_rows_keep_their_order_their_groups_and_the_columns_of_the_schema(folder: Folder) -> None:
    figures = own(
        ("requests_received", "age", "10", None, None, 5, None, 5.0),
        whole(SIX_WEEKS, 90, 100),
        ("requests_received", "age", "99", None, None, 6, None, 6.0),
        whole("median_days_to_plan", 1),
        whole("requests_received", 7),
    )
    found = against_own(figures, london(folder), BARNET)
    assert found.schema == SCHEMA
    assert found.select("measure", "group_1", "own_numerator", "england", "note").rows() == [
        ("requests_received", "10", 5, 90, None),
        ("six_week_share", None, 90, 0.6, None),
        ("requests_received", "99", 6, None, NOT_PUBLISHED),
        ("median_days_to_plan", None, 1, None, NOT_PUBLISHED),
        ("requests_received", None, 7, 1000, None),
    ]


def test_two_cuts_meet_in_either_order(folder: Folder) -> None:
    rows = [
        {
            **local(BARNET, "202425"),
            "time_identifier": "Autumn term",
            "education_phase": "Total",
            "sen_provision": "EHC plan",
            "susp_rate": "4",
        }
    ]
    folder.write("suspensions", rows)
    figures = own(
        ("suspensions_a_pupil", "send", "plan", "term", "autumn", 5, 100, 0.05),
        ("suspensions_a_pupil", "term", "autumn", "send", "plan", 5, 100, 0.05),
    )
    found = against_own(figures, folder.read(), BARNET)
    assert found["published"].to_list() == [pytest.approx(0.04)] * 2
    assert found["note"].to_list() == [SUSPENSIONS.lacks] * 2


def test_a_made_up_area_has_england_only_and_is_told_so(folder: Folder) -> None:
    found = against_own(own(whole(SIX_WEEKS, 61, 100)), london(folder), "999")
    assert found.select("england", "region", "neighbours", "published", "chance", "note").rows() == [
        (0.6, None, None, None, Chance.WITHIN.value, MADE_UP)
    ]


def test_few_cases_are_told(folder: Folder) -> None:
    found = against_own(own(whole(SIX_WEEKS, 1, 2)), london(folder), BARNET)
    assert (found["note"].to_list(), found["chance"].to_list()) == ([SMALL_NOTE], [Chance.WITHIN.value])


def test_a_share_of_nothing_has_no_chance(folder: Folder) -> None:
    figures = own((SIX_WEEKS, None, None, None, None, 0, 0, None))
    found = against_own(figures, london(folder), BARNET)
    assert (found["own"].to_list(), found["chance"].to_list()) == ([None], [None])


def test_an_older_publication_is_told(folder: Folder) -> None:
    found = against_own(own(whole(SIX_WEEKS, 90, 100)), london(folder), BARNET, collection_year=2025)
    assert found["note"].to_list() == ["Published figures are of 2024; yours are later."]


def test_the_figures_of_the_same_collection_year_are_taken(folder: Folder) -> None:
    folder.write(
        "caseload",
        [england("202324", ehcplans="1"), england("202425", ehcplans="2"), england("202526", ehcplans="3")],
    )
    found = against_own(own(whole("plans_in_force", 9)), folder.read(), BARNET, collection_year=2024)
    assert found.select("england", "period", "note").rows() == [(2, "January 2025", None)]


def test_marks_are_told(folder: Folder) -> None:
    marked = {"requests_received_in_year": "x"}
    folder.write("requests", [england(requests_received_in_year="9"), local(BARNET, **marked)])
    found = against_own(own(whole("requests_received", 7)), folder.read(), BARNET)
    assert found["note"].to_list() == ["The area's own published figure: not available."]


def test_a_published_figure_not_to_be_trusted_is_told(folder: Folder) -> None:
    plans = {"ehcplans": "100", "special_total": "30", "placement_unknown": "50"}
    folder.write("caseload", [england("202425", **plans), local(BARNET, "202425", **plans)])
    figures = own(("placement_share", "place_group", "special_total", None, None, 30, 100, 0.3))
    found = against_own(figures, folder.read(), BARNET)
    (note,) = found["note"]
    assert note == (
        "England: not to be trusted; compare it to see why. "
        "The area's own published figure: not to be trusted; compare it to see why."
    )


def test_no_figures_give_no_rows(folder: Folder) -> None:
    assert against_own(own(), london(folder), BARNET).schema == SCHEMA


def test_beside_own_figures_stands_what_a_comparison_shows(benchmarks: Benchmarks) -> None:
    measures = [
        "six_week_share",
        "twenty_week_share_all",
        "plans_in_force",
        "tribunal_appeal_rate",
        "reviews_met_share",
    ]
    found = against_own(own(*(whole(measure, 1, 1) for measure in measures)), benchmarks, BARNET)
    shown = [compare(benchmarks, BARNET, measure) for measure in measures]
    assert found.select("england", "region", "published", "neighbours").rows() == [
        (
            one.england and one.england.value,
            one.region and one.region.value,
            one.area and one.area.value,
            one.neighbours and pytest.approx(one.neighbours.mean),
        )
        for one in shown
    ]
