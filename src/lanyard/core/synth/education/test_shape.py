"""The shares that schools and colleges of a made-up area tell lie near the published ones."""

from functools import cache

import polars as pl
import pytest

from lanyard.core.synth import calibration
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.disagreement import NONE
from lanyard.core.synth.world import Tables


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=8_000, seed=11, disagreement=NONE)


def spring() -> Tables:
    return area().told_of("school-census")[-1]


def share(rows: pl.DataFrame, what: pl.Expr) -> float:
    return float(rows.select(what.mean()).item())


def test_as_many_pupils_have_a_plan_or_support_as_in_england() -> None:
    pupils = spring()["census_pupils"]
    assert share(pupils, pl.col("sen_provision") == "K") == pytest.approx(0.142, abs=0.006)
    assert share(pupils, pl.col("sen_provision") == "E") == pytest.approx(0.053, abs=0.008)


def test_a_cohort_is_about_as_large_as_the_next() -> None:
    of_year = [str(year) for year in range(1, 12)]
    counts = (
        spring()["census_pupils"].filter(pl.col("year_group").is_in(of_year)).group_by("year_group").len()
    )
    assert share(counts, pl.col("len").min() / pl.col("len").max()) > 0.85


@pytest.mark.parametrize(("provision", "percent"), [("E", 12.96), ("K", 9.67), ("N", 5.68)])
def test_sessions_are_missed_about_as_often_as_in_england(provision: str, percent: float) -> None:
    sessions = spring()["census_sessions"].join(
        spring()["census_pupils"].select("person_key", "sen_provision"), on="person_key"
    )
    own = sessions.filter(pl.col("sen_provision") == provision, pl.col("attendance_reason") != "D")
    present = own.filter(pl.col("attendance_reason").is_in(["/", "\\", "L", "B", "K", "P", "V", "W"]))
    attended = present.select(pl.col("sessions").sum() / own.select(pl.col("sessions").sum()).item()).item()
    assert 100 - attended * 100 == pytest.approx(percent, rel=0.2)


def test_part_time_timetables_are_used_most_for_pupils_with_a_plan() -> None:
    sessions = spring()["census_sessions"].join(
        spring()["census_pupils"].select("person_key", "sen_provision"), on="person_key"
    )
    reduced = pl.col("sessions").filter(pl.col("attendance_reason") == "C2").sum() / pl.col("sessions").sum()
    rates = {name: float(rate) for name, rate in sessions.group_by("sen_provision").agg(reduced).iter_rows()}
    assert rates["E"] == pytest.approx(0.0162, abs=0.009)
    assert rates["E"] > rates["K"] > rates["N"]


@pytest.mark.parametrize("stage", ["EYFSP", "PHONICS", "KS2", "LEVEL_2", "LEVEL_3"])
def test_stages_are_reached_as_often_as_published(stage: str) -> None:
    entry = calibration.entries("leavers")["reached"]
    rows = area().told_of("results")[0]["results"].filter(stage=stage, eligible="Y")
    for provision, percents in entry["rows"].items():
        own = rows.filter(sen_provision=provision)
        published = percents[entry["labels"].index(stage)] / 100
        assert share(own, pl.col("reached") == "Y") == pytest.approx(published, abs=0.06), provision


def test_scores_lie_around_the_published_means() -> None:
    rows = area().told_of("results")[0]["results"].filter(stage="KS4")
    means = dict(rows.group_by("sen_provision").agg(pl.col("points").mean()).iter_rows())
    expected = {name: row[0] for name, row in calibration.entries("leavers")["attainment_8"]["rows"].items()}
    assert means == {name: pytest.approx(mean, abs=1.5) for name, mean in expected.items()}
    assert rows["points"].is_between(0, 90).all()


def test_young_people_are_neet_or_not_known_about_as_often_as_in_england() -> None:
    young = area().told_of("nccis")[-1]["young_people"].filter(pl.col("academic_age").is_in([16, 17]))
    lost = pl.col("activity").is_in(["NEET", "NOT_KNOWN"])
    assert share(young, lost) == pytest.approx(0.056, abs=0.02)
    assert share(young.filter(sen_status="N"), lost) < share(young.filter(sen_status="S"), lost)


def test_leavers_go_on_as_published() -> None:
    rows = area().told_of("destinations")[0]["destinations"].filter(stage="KS4")
    expected = calibration.entries("leavers")["after_ks4"]["rows"]
    for provision, percents in expected.items():
        own = rows.filter(sen_provision=provision)
        assert share(own, pl.col("destination") == "EDUCATION") == pytest.approx(percents[0] / 100, abs=0.06)
