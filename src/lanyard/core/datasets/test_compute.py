"""Which data sets are ready, and the figures that a snapshot gives."""

from collections.abc import Mapping
from pathlib import Path

import ibis.expr.types as ir
import polars as pl
import pytest

from lanyard.core.datasets.absent import Absent
from lanyard.core.datasets.catalogue import DATA_SETS, data_set
from lanyard.core.datasets.compute import ComputedDataSet, Status, compute
from lanyard.core.datasets.conftest import WriteArea
from lanyard.core.datasets.cuts.people import SEX
from lanyard.core.datasets.declare import DataSet, Measure, Population, Quantity, Serves, Unit
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.errors import NotASnapshot, UnknownEngine
from lanyard.core.datasets.figures import SCHEMA
from lanyard.core.datasets.rows.child_facts import child_groups
from lanyard.core.datasets.sources import SEN2
from lanyard.core.datasets.tables import SnapshotTables
from lanyard.core.datasets.test_area import Area, day
from lanyard.core.register.tables import RETURNS

WHOLE: Mapping[str, str] = {}


def figure(computed: ComputedDataSet, measure: str, cut: Mapping[str, str] = WHOLE) -> tuple[object, ...]:
    """Numerator, denominator and value of the one figure asked for."""
    names = [*cut, None, None][:2]
    groups = [*cut.values(), None, None][:2]
    columns = ("measure", "cut_1", "cut_2", "group_1", "group_2")
    wanted = zip(columns, (measure, *names, *groups), strict=True)
    matches = [pl.col(column).eq_missing(pl.lit(value)) for column, value in wanted]
    (row,) = computed.figures.filter(matches).select("numerator", "denominator", "value").rows()
    return tuple(row)


def one(area: Area, write_area: WriteArea, number: int) -> ComputedDataSet:
    (computed,) = compute(write_area(area), data_sets=[data_set(number)])
    return computed


def test_all_32_are_given_each_ready_partial_or_not_held(area: Area, write_area: WriteArea) -> None:
    area.with_register = True
    computed = compute(write_area(area))
    assert [found.dataset for found in computed] == list(DATA_SETS)
    by_status = {
        status: [found.dataset.id for found in computed if found.status is status] for status in Status
    }
    assert by_status[Status.READY] == [2, 3, 10, 11]
    assert by_status[Status.PARTIAL] == [8, 12, 18, 19, 20]
    assert len(by_status[Status.NOT_HELD]) == 23


def test_what_is_not_held_says_what_to_bring(area: Area, write_area: WriteArea) -> None:
    computed = one(area, write_area, 23)
    assert (computed.status, computed.needs) == (Status.NOT_HELD, "adult social care records")
    assert computed.figures.schema == SCHEMA
    assert computed.figures.is_empty()


def test_without_the_register_where_taught_is_partial_and_in_or_out_of_the_area_is_absent(
    area: Area, write_area: WriteArea
) -> None:
    area.plan()
    computed = one(area, write_area, 3)
    assert (computed.status, computed.needs) == (Status.PARTIAL, "the published register of establishments")
    reason = "It needs the published register of establishments."
    assert computed.absent == (
        Absent("plans_in_force", "in_area", reason),
        Absent("plans_in_force", "place_group and in_area", reason),
        Absent("placement_share", "in_area", reason),
    )
    assert figure(computed, "placement_share", {"place_group": "placement_unknown"}) == (1, 1, 1.0)


def test_without_sen2_only_what_the_lists_of_annex_a_tell_is_held(tmp_path: Path) -> None:
    Area().write(tmp_path)
    row = {"file": "lists.xlsx", "kind": "annex-a", "area": "999", "used": True}
    pl.DataFrame([row], schema=dict(RETURNS)).write_parquet(tmp_path / "returns.parquet")
    computed = compute(tmp_path, as_at=day("2026-01-15"))
    assert [found.dataset.id for found in computed if found.status is not Status.NOT_HELD] == [19]


def test_a_count_is_its_own_numerator_and_value_and_groups_without_anybody_are_0(
    area: Area, write_area: WriteArea
) -> None:
    area.plan()
    computed = one(area, write_area, 2)
    assert figure(computed, "plans_in_force") == (1, None, 1.0)
    assert figure(computed, "plans_in_force", {"sex": "F"}) == (1, None, 1.0)
    assert figure(computed, "plans_in_force", {"sex": "M"}) == (0, None, 0.0)


def test_the_rate_divides_by_the_people_of_the_area(area: Area, write_area: WriteArea) -> None:
    for _ in range(3):
        area.plan()
    assert figure(one(area, write_area, 2), "plans_in_force_rate") == (3, 120_000, 3 / 120_000)


def test_twenty_week_shares_with_and_without_exceptions(area: Area, write_area: WriteArea) -> None:
    for issued, week20 in (("2025-07-21", "0"), ("2025-07-22", "0"), ("2025-04-01", "1")):
        request = area.request(received_date=day("2025-03-03"))
        area.add(
            "assessment",
            request,
            assessment_outcome="Y",
            assessment_outcome_date=day(issued),
            week20=week20,
        )
    computed = one(area, write_area, 10)
    assert figure(computed, "twenty_week_share_excluding_exceptions") == (1, 2, 0.5)
    assert figure(computed, "twenty_week_share_all") == (2, 3, 2 / 3)
    assert figure(computed, "plans_issued", {"weeks": "0-20", "exception": "exception"}) == (1, None, 1.0)
    assert figure(computed, "median_days_to_plan") == (None, 3, 140.0)


def test_a_share_of_nobody_has_no_value(area: Area, write_area: WriteArea) -> None:
    assert figure(one(area, write_area, 11), "requests_agreed_share") == (0, 0, None)


def test_the_return_of_2023_gives_no_review_meetings_and_says_so(area: Area, write_area: WriteArea) -> None:
    area.year, area.census_day = 2023, day("2023-01-19")
    area.plan()
    computed = one(area, write_area, 10)
    reason = "The SEN2 return of 2023 does not ask for ReviewMeeting, which begins with that of 2024."
    assert Absent("reviews_met", None, reason) in computed.absent
    assert "reviews_met" not in computed.figures["measure"].to_list()
    assert figure(computed, "reviews_expected") == (1, None, 1.0)


def test_a_voluntary_column_that_is_left_empty_is_absent_and_one_that_is_filled_counts(
    area: Area, write_area: WriteArea
) -> None:
    area.year, area.census_day = 2024, day("2024-01-18")
    area.plan()
    empty = one(area, write_area, 10)
    assert "reviews_met" not in empty.figures["measure"].to_list()
    request = area.request(request_outcome="H")
    area.add("named_plan", request, start_date=day("2020-01-01"))
    area.add("active_plans", request, review_meeting=day("2023-05-05"))
    assert figure(one(area, write_area, 10), "reviews_met_share") == (1, 2, 0.5)


def test_who_asked_is_not_told_by_a_return_before_2025(area: Area, write_area: WriteArea) -> None:
    area.year, area.census_day = 2024, day("2024-01-18")
    computed = one(area, write_area, 11)
    assert {absent.cut for absent in computed.absent} == {"source", "source and outcome"}


def test_a_person_list_has_its_people_and_no_figures(area: Area, write_area: WriteArea) -> None:
    area.add("placement_detail", area.plan(), placement_rank="1", sen_setting="EHE")
    computed = one(area, write_area, 18)
    assert computed.people is not None
    assert computed.people["child_id"].to_list() == [1]
    assert computed.figures.is_empty()


def test_the_same_snapshot_gives_the_same_figures_in_the_same_order(
    area: Area, write_area: WriteArea
) -> None:
    for number in range(40):
        area.plan(area.child(birth_date=day(f"20{number % 20:02d}-05-05"), sex="MF"[number % 2]))
    snapshot = write_area(area)
    first, second = (compute(snapshot, data_sets=[data_set(2), data_set(3)]) for _ in range(2))
    assert [found.figures.rows() for found in first] == [found.figures.rows() for found in second]


def test_an_unknown_engine_is_refused_with_those_there_are(area: Area, write_area: WriteArea) -> None:
    with pytest.raises(UnknownEngine, match=r"no engine called 'abacus'\. Choose one of: duckdb"):
        compute(write_area(area), "abacus")


def test_a_snapshot_that_lacks_a_table_is_refused(area: Area, write_area: WriteArea) -> None:
    snapshot = write_area(area)
    (snapshot / "requests.parquet").unlink()
    with pytest.raises(NotASnapshot, match=r"no requests\.parquet in it"):
        compute(snapshot)


def rows_of_children(tables: SnapshotTables) -> ir.Table:
    """One row a child of the snapshot, whatever its case."""
    return child_groups(tables).select("sex")


def test_a_data_set_is_added_by_declaring_it(area: Area, write_area: WriteArea) -> None:
    for sex in "M" * 7 + "F" * 9:
        area.child(sex=sex)
    everybody = Population("children", "children", "Children.", f"{__name__}:rows_of_children", SEN2)
    number = Measure(
        "children", "Children", Unit.COUNT, "Children.", Quantity(everybody), cuts=((SEX,),), source="SEN2"
    )
    added = DataSet(
        33, "children", "Children", Serves(1, ""), "", "", "", "", (SEN2,), "", measures=(number,)
    )
    (computed,) = compute(write_area(area), data_sets=[added])
    assert computed.status is Status.READY
    assert figure(computed, "children") == (16, None, 16.0)
    assert figure(computed, "children", {"sex": "M"}) == (7, None, 7.0)
    assert suppress([computed]).hidden_small == 0
