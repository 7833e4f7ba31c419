"""What leaves the data team: the same figures with small numbers hidden everywhere alike."""

from collections.abc import Sequence

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.compute import ComputedDataSet, compute
from lanyard.core.datasets.conftest import WriteArea
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Shareable
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.test_area import Area, day
from lanyard.core.datasets.test_random_area import areas


def computed(area: Area, write_area: WriteArea, *numbers: int) -> Sequence[ComputedDataSet]:
    return compute(write_area(area), data_sets=[data_set(number) for number in numbers])


def figures(shareable: Shareable) -> pl.DataFrame:
    return pl.concat([found.figures for found in shareable.data_sets])


def shown(shareable: Shareable, measure: str, cut: str) -> dict[str, tuple[int | None, str | None]]:
    """Numerator and mark of each group."""
    rows = figures(shareable).filter(
        (pl.col("measure") == measure) & (pl.col("cut_1") == cut) & pl.col("cut_2").is_null()
    )
    return {
        group: (numerator, mark)
        for group, numerator, mark in rows.select("group_1", "numerator", "mark").rows()
    }


@pytest.fixture
def town(area: Area) -> Area:
    """Plans of 20 boys, 12 girls and 3 whose sex is not known; 4 of them are in alternative provision."""
    for number, sex in enumerate("M" * 20 + "F" * 12 + "?" * 3):
        child = area.child(sex=sex if sex in "MF" else None, ethnicity_group="WBRI")
        request = area.plan(child)
        setting = "OPA" if number < 4 else "OLA"
        area.add("placement_detail", request, placement_rank="1", sen_setting=setting)
    return area


def test_a_small_group_is_hidden_and_the_next_smallest_with_it(town: Area, write_area: WriteArea) -> None:
    shareable = suppress(computed(town, write_area, 2))
    assert shown(shareable, "plans_in_force", "sex") == {
        "M": (20, None),
        "F": (None, "c"),
        "unknown": (None, "c"),
    }


def test_the_same_number_is_hidden_in_every_data_set(town: Area, write_area: WriteArea) -> None:
    shareable = suppress(computed(town, write_area, 3, 8))
    counted = shown(shareable, "plans_in_force", "place")
    divided = shown(shareable, "placement_share", "place")
    assert counted == divided
    assert counted["other_arrangements_parents"] == (None, "c")


def test_the_real_figures_are_left_as_they_are(town: Area, write_area: WriteArea) -> None:
    real = computed(town, write_area, 2)
    before = real[0].figures.clone()
    suppress(real)
    assert real[0].figures.equals(before)
    assert "mark" not in before.columns


def test_lists_of_people_do_not_leave(town: Area, write_area: WriteArea) -> None:
    town.add("placement_detail", 1, placement_rank="2", sen_setting="EHE")
    real = computed(town, write_area, 18)
    (left,) = suppress(real).data_sets
    assert real[0].people is not None
    assert real[0].people.height == 1
    assert set(left.figures["mark"]) == {"x"}
    assert not hasattr(left, "people")


def test_a_share_of_nobody_is_marked_as_such(area: Area, write_area: WriteArea) -> None:
    shareable = suppress(computed(area, write_area, 11))
    whole = figures(shareable).filter(
        (pl.col("measure") == "requests_agreed_share") & pl.col("cut_1").is_null()
    )
    assert whole.select("numerator", "denominator", "value", "mark").rows() == [(0, 0, None, "z")]


@pytest.mark.parametrize(("issued", "mark"), [(9, "c"), (10, None)])
def test_a_median_needs_ten(area: Area, write_area: WriteArea, issued: int, mark: str | None) -> None:
    for _ in range(issued):
        request = area.request(received_date=day("2025-03-03"))
        area.add("assessment", request, assessment_outcome="Y", assessment_outcome_date=day("2025-06-11"))
    shareable = suppress(computed(area, write_area, 10))
    whole = figures(shareable).filter(
        (pl.col("measure") == "median_days_to_plan") & pl.col("cut_1").is_null()
    )
    assert whole.select("value", "mark").rows() == [(None if mark else 100.0, mark)]


def test_a_small_difference_of_two_shares_is_protected(area: Area, write_area: WriteArea) -> None:
    """Forty plans of which two were exceptions: shown with and without, the two would be known."""
    for number in range(40):
        request = area.request(received_date=day("2025-03-03"))
        area.add(
            "assessment",
            request,
            assessment_outcome="Y",
            assessment_outcome_date=day("2025-06-11" if number % 2 else "2025-09-11"),
            week20="1" if number < 2 else "0",
        )
    whole = figures(suppress(computed(area, write_area, 10))).filter(pl.col("cut_1").is_null())
    of = dict(whole.select("measure", "denominator").rows())
    assert of["twenty_week_share_all"] is None or of["twenty_week_share_excluding_exceptions"] is None


def test_the_note_says_how_many_figures_are_hidden_and_why(town: Area, write_area: WriteArea) -> None:
    shareable = suppress(computed(town, write_area, 2))
    marks = figures(shareable)["mark"].to_list()
    assert shareable.hidden_small + shareable.hidden_partners == marks.count("c")
    assert shareable.note == (
        f"2 of {len(marks)} figures are hidden and marked c. 1 rests on 1 to 5 people, who could be known by "
        "it. 1 is hidden only because a small number could be worked out with it, by subtraction for "
        "instance. A computer check has shown that no hidden number can be worked out from all that is shown "
        "together."
    )


def test_the_same_figures_are_hidden_each_time(town: Area, write_area: WriteArea) -> None:
    real = computed(town, write_area, 2, 3, 8)
    assert figures(suppress(real)).equals(figures(suppress(real)))


@given(areas)
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_area_can_be_shared_with_proof(write_area: WriteArea, area: Area) -> None:
    shareable = suppress(compute(write_area(area)))
    table = figures(shareable)
    assert table.schema == SHAREABLE_SCHEMA
    for column in ("numerator", "denominator"):
        assert table.filter(pl.col(column).is_between(1, 5)).is_empty()
