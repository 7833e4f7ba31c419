"""A made-up area's social care has the shares that England publishes, within what chance allows."""

import math
from functools import cache

import polars as pl
import pytest

from lanyard.core.synth import calibration
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.disagreement import NONE
from lanyard.core.synth.social_care.whoever import whoever
from lanyard.core.synth.world import TRUTH

CHANCE, MODEL = 3.5, 0.01


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=20_000, seed=21, disagreement=NONE)


def allowed(expected: float, number: int) -> float:
    return CHANCE * math.sqrt(max(expected * (1 - expected), 1e-6) / number) + MODEL


def told(kind: str, table: str) -> pl.DataFrame:
    return area().told_of(kind)[-1][table]


def assert_with_send(rows: pl.DataFrame, group: str) -> None:
    provision = area().once(whoever).select("child", "provision")
    known = rows.join(provision, left_on=TRUTH, right_on="child")["provision"]
    expected = calibration.grid("social_care", "with_send").of(group)
    for label, share in zip(expected.labels, expected.weights.tolist(), strict=True):
        assert (known == label).mean() == pytest.approx(share, abs=allowed(share, known.len())), label


def test_a_third_of_looked_after_children_have_a_plan() -> None:
    now = told("ilacs", "ilacs_looked_after").filter(pl.col("ended_date").is_null())
    assert_with_send(now, "looked_after")


def test_a_third_of_children_in_need_have_a_plan() -> None:
    status = pl.col("case_status").str.starts_with("Child in need plan")
    assert_with_send(told("ilacs", "ilacs_cin").filter(status), "in_need")


def test_a_tenth_of_children_on_protection_plans_have_a_plan() -> None:
    now = told("ilacs", "ilacs_protection").filter(pl.col("end_date").is_null())
    assert_with_send(now, "protected")


def test_there_are_as_many_looked_after_and_in_need_per_plan_as_in_england() -> None:
    plans = area().population.holders.height
    now = told("ilacs", "ilacs_looked_after").filter(pl.col("ended_date").is_null())
    assert now.height / plans == pytest.approx(81_770 / 638_745, rel=0.1)
    open_cases = told("ilacs", "ilacs_cin").filter(pl.col("end_date").is_null())
    assert open_cases.height / plans == pytest.approx(0.63, rel=0.1)


def test_health_checks_of_the_year_are_as_many_as_published() -> None:
    oc2 = told("ssda903", "oc2")
    for column, name in (
        ("health_assessment", "assessment"),
        ("teeth_check", "teeth"),
        ("immunisations", "immunised"),
    ):
        share = calibration.parts("social_care", "checks")[name]
        assert (oc2[column] == "1").mean() == pytest.approx(share, abs=allowed(share, oc2.height)), column
    assert oc2["sdq_score"].mean() == pytest.approx(14.9, abs=1.2)


def test_placements_are_in_england_s_shares() -> None:
    place = told("ssda903", "episodes").filter(pl.col("dec").is_null())["place"]
    assert place.str.starts_with("U").mean() == pytest.approx(0.67, abs=0.06)
    assert place.str.starts_with("K2").mean() == pytest.approx(0.12, abs=0.05)


def test_care_leavers_live_and_work_as_published() -> None:
    leavers = told("ilacs", "ilacs_care_leavers")
    suitable = leavers["suitable_accommodation"].drop_nulls()
    assert (suitable == "Y").mean() == pytest.approx(0.89, abs=allowed(0.89, suitable.len()))
    neet = leavers["activity"].str.starts_with("Not in education")
    assert neet.mean() == pytest.approx(0.41, abs=allowed(0.41, leavers.height))


def test_one_adult_with_a_learning_disability_in_twenty_works() -> None:
    clients = told("adult-care", "adult_care").filter(pl.col("primary_support_reason") == "LD")
    expected = calibration.part("services", "paid_work")
    works = (clients["paid_work"] == "Y").mean()
    assert works == pytest.approx(expected, abs=allowed(expected, clients.height))
    assert clients.filter((pl.col("paid_work") == "Y") != pl.col("hours_a_week").is_not_null()).height == 0


def test_health_advice_comes_in_time_as_often_as_calibrated() -> None:
    advice = told("casework", "advice").filter(
        (pl.col("profession") == "HEALTH") & pl.col("received_date").is_not_null()
    )
    taken = (pl.col("received_date") - pl.col("asked_date")).dt.total_days()
    in_time = advice.select((taken <= 42).mean()).item()
    assert in_time == pytest.approx(0.7, abs=0.08)
