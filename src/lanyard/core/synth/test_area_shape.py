"""A made-up area of 20,000 children has the shape of England, within what chance allows."""

import math
from functools import cache

import polars as pl
import pytest

from lanyard.core.synth import calibration
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.calibration import Shares, grid, shares
from lanyard.core.synth.plan_holders import Origin

CHANCE = 3.5
"""Standard errors that a share may lie away from its published value; a point is allowed for the model."""


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=20_000, seed=11, year=2026)


def allowed(expected: float, number: int, model: float = 0.01) -> float:
    return CHANCE * math.sqrt(max(expected * (1 - expected), 1e-6) / number) + model


def assert_shaped(drawn: pl.Series, expected: Shares, model: float = 0.01) -> None:
    """The shares of all labels of a column are those expected, each within what is allowed."""
    counts = dict(drawn.cast(pl.String).value_counts().iter_rows())
    for label, share in zip(expected.labels, expected.weights.tolist(), strict=True):
        found = counts.get(label, 0) / drawn.len()
        assert found == pytest.approx(share, abs=allowed(share, drawn.len(), model)), label


def holders() -> pl.DataFrame:
    return area().population.holders


def requests_of_the_year() -> pl.DataFrame:
    days = area().days
    received = pl.col("received_date").is_between(days.first.item(), days.last.item())
    return area().sen2["requests"].filter(received)


def days_between(first: str, last: str) -> pl.Expr:
    return (pl.col(last) - pl.col(first)).dt.total_days()


def test_a_third_of_the_children_have_a_plan_and_most_others_are_on_support() -> None:
    assert holders().height == round(20_000 * calibration.part("support", "per_child"))
    assert area().annex_a["list_1"].height == holders().height
    assert area().annex_a["list_2"].height / 20_000 == pytest.approx(0.62, abs=0.02)


def test_age_and_age_at_the_start_are_those_of_plan_holders() -> None:
    assert_shaped(holders()["age"], shares("plans", "age"))
    born, began = pl.col("birth_date"), pl.col("start_date")
    birthday_to_come = pl.date(began.dt.year(), born.dt.month(), born.dt.day().clip(1, 28)) > began
    age = began.dt.year() - born.dt.year() - birthday_to_come.cast(pl.Int32)
    at_start = holders().select(age.clip(2, 20)).to_series()
    assert_shaped(at_start, shares("plans", "age_at_start"), model=0.015)


def test_sex_need_and_ethnicity_are_those_of_plan_holders() -> None:
    assert (holders()["sex"] == "M").mean() == pytest.approx(0.7065, abs=0.03)
    assert (holders()["need"] == "ASD").mean() == pytest.approx(0.315, abs=0.03)
    assert (holders()["need"] == "SLCN").mean() == pytest.approx(0.213, abs=0.03)
    assert (holders()["need"] == "SEMH").mean() == pytest.approx(0.207, abs=0.03)
    assert (holders()["ethnicity"] == "WBRI").mean() == pytest.approx(0.649, abs=0.03)
    assert holders()["ethnicity"].is_in(["REFU", "NOBT"]).mean() == pytest.approx(0.077, abs=0.02)


def test_needs_of_new_plans_are_their_own() -> None:
    new = holders().filter(pl.col("origin") == Origin.NEW)
    by_newness = grid("needs", "by_newness").of("new")
    counted_together = new["need"].replace({"DS": "OTH"})
    assert_shaped(counted_together, by_newness, model=0.02)


def test_places_are_those_of_plan_holders() -> None:
    place = holders()["place"]
    assert place.str.starts_with("mainstream").mean() == pytest.approx(0.436, abs=0.03)
    assert place.str.starts_with("special_").mean() == pytest.approx(0.304, abs=0.03)
    assert (place == "placement_unknown").mean() == pytest.approx(0.03, abs=0.01)
    assert (place == "neet").mean() == pytest.approx(0.028, abs=0.01)
    new = holders().filter(pl.col("origin") == Origin.NEW)["place"]
    assert new.str.starts_with("mainstream").mean() == pytest.approx(0.751, abs=0.05)


def test_new_ended_and_moved_plans_are_as_many_as_published() -> None:
    plans = holders().height
    assert (holders()["origin"] == Origin.NEW).sum() / plans == pytest.approx(0.158, abs=0.015)
    assert area().sen2["active_plans"]["transfer_la"].count() / plans == pytest.approx(0.022, abs=0.007)
    assert area().sen2["named_plan"]["cease_date"].count() / plans == pytest.approx(0.0702, abs=0.001)


def test_reasons_for_ending_are_those_published() -> None:
    reasons = area().sen2["named_plan"]["cease_reason"].drop_nulls()
    expected = {"6": 0.359, "5": 0.311, "4": 0.090, "2": 0.088, "3": 0.057, "1": 0.044}
    for reason, share in expected.items():
        assert (reasons == reason).mean() == pytest.approx(share, abs=allowed(share, reasons.len(), 0.02)), (
            reason
        )


def test_requests_and_their_outcomes_are_as_many_as_published() -> None:
    requests = requests_of_the_year()
    assert requests.height / holders().height == pytest.approx(0.2419, abs=0.01)
    in_year = requests.filter(pl.col("request_outcome") != "H")
    assert_shaped(in_year["request_outcome"], shares("requests", "outcome"), model=0.015)


def test_requests_come_at_the_published_ages() -> None:
    young = requests_of_the_year().join(area().sen2["person"], on="person_key")
    years = (pl.col("received_date") - pl.col("person_birth_date")).dt.total_days() / 365.25
    assert young.select(years.is_between(3, 5)).to_series().mean() == pytest.approx(0.231, abs=0.04)
    assert young.select(years.is_between(10, 11)).to_series().mean() == pytest.approx(0.0945, abs=0.03)


def test_six_weeks_are_kept_as_often_as_published() -> None:
    waited = (pl.lit(area().days.census_date) - pl.col("received_date")).dt.total_days()
    counted = requests_of_the_year().with_columns(
        taken=days_between("received_date", "request_outcome_date"),
        late=(pl.col("request_outcome") == "A") & (waited > 42),
    )
    in_time, late = counted.filter(pl.col("taken") <= 42).height, counted.filter("late").height
    assert in_time / (counted["taken"].count() + late) == pytest.approx(0.848, abs=0.03)


def test_twenty_weeks_are_kept_as_often_as_published_and_exceptions_are_as_many() -> None:
    days = area().days
    issued = area().sen2["assessment"].join(area().sen2["requests"], on="request_key")
    issued = issued.filter(
        (pl.col("assessment_outcome") == "Y")
        & pl.col("assessment_outcome_date").is_between(days.first.item(), days.last.item())
    ).with_columns(taken=days_between("received_date", "assessment_outcome_date"))
    ordinary = issued.filter(pl.col("week20") == "0")
    assert (ordinary["taken"] <= 140).mean() == pytest.approx(0.464, abs=0.06)
    assert (ordinary["taken"] > 364).mean() == pytest.approx(0.073, abs=0.03)
    assert 1 - ordinary.height / issued.height == pytest.approx(0.061, abs=0.03)


def test_reviews_are_held_and_decided_as_often_as_published() -> None:
    days = area().days
    older = holders().filter(pl.col("start_date") < days.first.item())
    in_year = older["review_meeting"].is_between(days.first.item(), days.last.item())
    assert in_year.sum() / older.height == pytest.approx(0.607, abs=0.03)
    assert older["review_meeting"].count() / older.height == pytest.approx(0.865, abs=0.02)
    held = older.drop_nulls("review_meeting")
    assert held["last_review"].count() / held.height == pytest.approx(0.769, abs=0.03)
    decided = held.drop_nulls("last_review")
    assert decided.select(
        (days_between("review_meeting", "last_review") <= 28).mean()
    ).item() == pytest.approx(0.444, abs=0.04)
    assert_shaped(decided["review_outcome"], shares("reviews", "outcome"), model=0.015)


def test_budgets_residence_and_work_are_as_rare_as_published() -> None:
    plans = area().sen2["named_plan"].filter(pl.col("cease_date").is_null())
    assert (plans["pb"] == "1").mean() == pytest.approx(0.0307, abs=0.01)
    assert plans["plan_res"].count() / plans.height == pytest.approx(0.0035, abs=0.003)
    assert plans["plan_wbp"].count() / plans.height == pytest.approx(0.0069, abs=0.005)


def test_mediations_and_appeals_are_as_many_as_published() -> None:
    assessments, requests = area().sen2["assessment"], area().sen2["requests"]
    refused = requests.filter(pl.col("request_outcome") == "N")
    assert (refused["request_mediation"] == "1").mean() == pytest.approx(0.27, abs=0.08)
    assert (refused["request_tribunal"] == "1").mean() == pytest.approx(0.12, abs=0.06)
    plans = holders().height
    assert (assessments["other_mediation"] == "1").sum() / plans == pytest.approx(0.0029, abs=0.003)
    assert (assessments["other_tribunal"] == "1").sum() / plans == pytest.approx(0.0048, abs=0.003)


def test_absence_and_suspensions_are_those_of_schools() -> None:
    lists = area().annex_a
    secondary = pl.col("main_phase").str.contains("Secondary")
    assert lists["list_2"].filter(secondary)["absence"].mean() == pytest.approx(13.1, abs=1)
    assert lists["list_1"].filter(secondary)["absence"].mean() == pytest.approx(15.5, abs=2)
    assert 100 * float(str(lists["list_2"].filter(secondary)["suspensions"].mean())) == pytest.approx(
        40, abs=6
    )


def test_establishments_are_as_many_as_such_an_area_has() -> None:
    register = area().establishments["establishment"]
    home = register.filter(pl.col("la_code") == "999", pl.col("status") == "Open")
    assert home.height / 20 == pytest.approx(13.3, abs=1)
    assert set(register["status"]) == {"Open", "Closed"}
    assert register["la_code"].n_unique() == 4
    assert {"SEN unit", "Resourced provision", "Not applicable"} == set(register["resourced_provision"])
