"""Standardised rates: an area's own rates within each group, in England's mix of groups."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.datasets.benchmarks.compare import compare
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.datasets.benchmarks.standard import _standardised
from lanyard.core.datasets.benchmarks.test_tables import Folder, Row, by_age, england, local

BARNET = "302"
SIX_WEEKS = "six_week_share"

Cases = tuple[int, int]
"""So many of so many."""


def groups(area: list[Cases], of_england: list[Cases]) -> pl.DataFrame:
    rows = [
        (level, str(group), float(numerator), float(denominator))
        for level, cases in (("area", area), ("england", of_england))
        for group, (numerator, denominator) in enumerate(cases)
    ]
    return pl.DataFrame(rows, schema=["level", "group", "numerator", "denominator"], orient="row")


@st.composite
def some_cases(draw: st.DrawFn) -> Cases:
    denominator = draw(st.integers(1, 1_000))
    return draw(st.integers(0, denominator)), denominator


SEVERAL = st.lists(some_cases(), min_size=1, max_size=6)


@given(SEVERAL, st.integers(2, 50))
def test_with_englands_own_mix_the_rate_is_as_it_is(area: list[Cases], times: int) -> None:
    of_england = [(0, denominator * times) for _, denominator in area]
    found = _standardised(groups(area, of_england), "age")
    assert found.value == pytest.approx(found.crude)


@given(SEVERAL, st.data())
def test_with_englands_own_rates_the_rate_is_englands_whatever_the_mix(
    of_england: list[Cases], data: st.DataObject
) -> None:
    times = [data.draw(st.integers(1, 50)) for _ in of_england]
    area = [(yes * k, cases * k) for (yes, cases), k in zip(of_england, times, strict=True)]
    found = _standardised(groups(area, of_england), "age")
    assert found.value == pytest.approx(found.england)


@given(st.lists(st.tuples(some_cases(), some_cases()), min_size=1, max_size=6))
def test_the_interval_holds_the_rate_between_0_and_1(pairs: list[tuple[Cases, Cases]]) -> None:
    found = _standardised(groups([one for one, _ in pairs], [other for _, other in pairs]), "age")
    assert found.value is not None
    assert found.interval is not None
    assert 0 <= found.interval.low <= found.value + 1e-12 <= found.interval.high + 1e-9 <= 1 + 2e-9


def test_an_area_of_young_children_is_seen_as_if_it_had_englands_ages() -> None:
    # Half of England's cases are of each age; the area has 90 of one, where 9 in 10 count, 10 of the other.
    found = _standardised(groups([(81, 90), (1, 10)], [(50, 100), (50, 100)]), "age")
    assert found.value == pytest.approx((0.9 + 0.1) / 2)
    assert found.crude == pytest.approx(0.82)
    assert found.england == pytest.approx(0.5)


def test_a_few_of_englands_cases_in_groups_without_any_here_are_passed_over() -> None:
    found = _standardised(groups([(1, 2), (0, 0)], [(50, 95), (5, 5)]), "age")
    assert found.value == 0.5


def test_many_of_them_make_it_impossible() -> None:
    found = _standardised(groups([(1, 2), (0, 0)], [(50, 94), (6, 6)]), "age")
    assert (found.value, found.reason) == (None, "groups that hold 6.0% of England's cases have none here")


def in_six(yes: int, no: int) -> Row:
    return {"request_outcome_six_weeks": str(yes), "request_outcome_over_6_weeks": str(no)}


def test_a_share_is_standardised_by_the_age_rows_of_its_file(folder: Folder) -> None:
    rows = [
        england(**in_six(100, 100)),
        by_age(england(**in_six(50, 50)), "Aged 5"),
        by_age(england(**in_six(50, 50)), "Aged 10"),
        local(BARNET, **in_six(82, 18)),
        by_age(local(BARNET, **in_six(81, 9)), "Aged 5"),
        by_age(local(BARNET, **in_six(1, 9)), "Aged 10"),
    ]
    folder.write("requests", rows)
    by_age_of, by_need = compare(folder.read(), BARNET, SIX_WEEKS).standardised
    assert by_age_of.value == pytest.approx(0.5)
    assert by_need.reason == "the published files do not split it by primary need"


def test_placements_are_standardised_by_need_from_two_files(folder: Folder) -> None:
    special = {"breakdown_topic": "Type of placement", "breakdown": "Special - total"}
    needs = [
        england("202425", number_asd="50", number_slcn="50"),
        {**england("202425", number_asd="20", number_slcn="10"), **special},
        local(BARNET, "202425", number_asd="90", number_slcn="10"),
        {**local(BARNET, "202425", number_asd="45", number_slcn="1"), **special},
    ]
    shares = [
        england("202425", ehcplans="100", special_total="30", special_total_pc="30"),
        local(BARNET, "202425", ehcplans="100", special_total="46", special_total_pc="46"),
    ]
    folder.write("needs-of-plans", needs, "needs.csv")
    folder.write("caseload", shares, "caseload.csv")
    found = compare(folder.read(), BARNET, "placement_share", {"place_group": "special_total"})
    _, by_need = found.standardised
    assert by_need.value == pytest.approx((45 / 90 + 1 / 10) / 2)
    assert by_need.crude == pytest.approx(0.46)
    assert by_need.england == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("autism", "reason"),
    [("x", "groups that hold 50.0% of England's cases have none here"), ("45", "")],
)
def test_a_marked_count_within_a_group_is_not_taken_for_none(
    autism: str, reason: str, folder: Folder
) -> None:
    special = {"breakdown_topic": "Type of placement", "breakdown": "Special - total"}
    needs = [
        england("202425", number_asd="50", number_slcn="50"),
        {**england("202425", number_asd="20", number_slcn="10"), **special},
        local(BARNET, "202425", number_asd="90", number_slcn="10"),
        {**local(BARNET, "202425", number_asd=autism, number_slcn="1"), **special},
    ]
    shares = {"ehcplans": "100", "special_total": "46", "special_total_pc": "46"}
    folder.write("needs-of-plans", needs, "needs.csv")
    folder.write("caseload", [england("202425", **shares), local(BARNET, "202425", **shares)], "caseload.csv")
    found = compare(folder.read(), BARNET, "placement_share", {"place_group": "special_total"})
    assert found.standardised[1].reason == reason


def test_an_area_that_the_file_does_not_split_cannot_be_standardised(folder: Folder) -> None:
    rows = [by_age(england(**in_six(5, 5)), "Aged 5"), england(**in_six(5, 5)), local(BARNET, **in_six(5, 5))]
    folder.write("requests", rows)
    by_age_of, _ = compare(folder.read(), BARNET, SIX_WEEKS).standardised
    assert by_age_of.reason == "the published files do not split the area's by age"


def test_the_real_files_standardise_placements_by_age_and_by_need(benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, BARNET, "placement_share", {"place_group": "special_total"}, 2025)
    by_age_of, by_need = found.standardised
    assert found.england is not None
    assert found.area is not None
    assert [standard.crude for standard in (by_age_of, by_need)] == [
        pytest.approx(found.area.value, abs=0.02),
        pytest.approx(found.area.value, abs=0.02),
    ]
    assert [standard.england for standard in (by_age_of, by_need)] == [
        pytest.approx(found.england.value, abs=0.005),
        pytest.approx(found.england.value, abs=0.005),
    ]


def test_a_figure_not_to_be_trusted_is_not_standardised(benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, "873", "placement_share", {"place_group": "special_total"}, 2025)
    assert {standard.reason for standard in found.standardised} == {
        "there is no figure to be trusted for the area"
    }
