"""Whatever return tells of a child, it is true of the child: the education returns agree with one another."""

from functools import cache

import polars as pl
import pytest

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.disagreement import NONE
from lanyard.core.synth.education.school_census import census_of
from lanyard.core.synth.education.terms import TermCode, terms
from lanyard.core.synth.everyone import everyone
from lanyard.core.synth.schools import census_schools
from lanyard.core.synth.world import TRUTH, Tables
from lanyard.core.words.code_sets.attendance import AttendanceClass, codes_counted_as


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=3_000, seed=6, disagreement=NONE)


@cache
def spring() -> Tables:
    return area().told_of("school-census")[-1]


def people() -> pl.DataFrame:
    return area().once(everyone)


def only(kind: str, table: str) -> pl.DataFrame:
    return area().told_of(kind)[-1][table]


def main_roll() -> pl.DataFrame:
    return spring()["census_pupils"].filter(pl.col("enrol_status") != "S")


def children_of(rows: pl.DataFrame) -> set[int]:
    return set(rows[TRUTH])


def at(place: str) -> pl.DataFrame:
    return people().filter(pl.col("place") == place)


def test_every_pupil_stands_once_on_one_roll_and_has_a_upn() -> None:
    assert main_roll()[TRUTH].is_unique().all()
    assert spring()["census_pupils"].select(pl.struct("urn", TRUTH).is_unique().all()).item()
    assert spring()["census_pupils"]["upn"].null_count() == 0
    assert set(spring()["census_pupils"]["urn"]) <= set(area().once(census_schools)["urn"])


def test_the_census_says_who_has_a_plan_and_who_is_on_support() -> None:
    told = main_roll().join(people(), left_on=TRUTH, right_on="child").select("provision", "sen_provision")
    assert set(told.unique().rows()) == {("plan", "E"), ("support", "K"), ("none", "N")}


def test_list_2_and_the_census_name_the_same_school() -> None:
    listed = area().told_of("annex-a")[0]["list_2"].select(TRUTH, "main_urn")
    both = main_roll().join(listed, on=TRUTH)
    assert both.height > 1_000
    assert both.filter(pl.col("urn") != pl.col("main_urn")).height == 0


def test_who_is_suspended_in_annex_a_is_so_as_often_in_the_census() -> None:
    told = spring()["census_exclusions"].filter(pl.col("category") == "SUSP").group_by("person_key").len()
    pupils = main_roll().select("person_key", TRUTH).join(told, on="person_key", how="left")
    lists = area().told_of("annex-a")[0]
    listed = pl.concat([lists[name].select(TRUTH, "suspensions") for name in ("list_1", "list_2")])
    both = pupils.join(listed, on=TRUTH).drop_nulls("suspensions")
    assert both.filter(pl.col("len").fill_null(0) != pl.col("suspensions")).height == 0
    assert both["suspensions"].sum() > 100


def test_sessions_missed_are_the_share_that_annex_a_tells() -> None:
    missed = [*codes_counted_as(AttendanceClass.AUTHORISED), *codes_counted_as(AttendanceClass.UNAUTHORISED)]
    absent = spring()["census_sessions"].filter(pl.col("attendance_reason").is_in(missed))
    sums = absent.group_by("person_key").agg(pl.col("sessions").sum())
    pupils = (
        main_roll().join(sums, on="person_key", how="left").join(people(), left_on=TRUTH, right_on="child")
    )
    known = pupils.filter((pl.col("sessions_possible") > 0) & pl.col("absence").is_not_null())
    expected = pl.col("absence") / 100 * pl.col("sessions_possible")
    far = known.filter((pl.col("sessions").fill_null(0) - expected).abs() > 0.51)
    assert known.height > 5_000
    assert far.height == 0


def test_sessions_of_all_codes_but_those_elsewhere_are_the_possible_ones() -> None:
    here = spring()["census_sessions"].filter(pl.col("attendance_reason") != "D")
    sums = here.group_by("person_key").agg(pl.col("sessions").sum())
    pupils = spring()["census_pupils"].join(sums, on="person_key", how="left")
    assert pupils.filter(pl.col("sessions").fill_null(0) != pl.col("sessions_possible")).height == 0


def test_a_plan_that_began_after_the_autumn_census_is_not_in_it() -> None:
    autumn = area().told_of("school-census")[0]["census_pupils"]
    day = autumn["census_date"][0]
    told = autumn.join(people(), left_on=TRUTH, right_on="child")
    with_plan = told.filter(provision="plan")
    assert set(with_plan.filter(pl.col("start_date") > day)["sen_provision"]) == {"K"}
    assert set(with_plan.filter(pl.col("start_date") <= day)["sen_provision"]) == {"E"}


@pytest.mark.parametrize(
    ("kind", "table", "place"),
    [
        ("home-education", "home_educated", "elective_home_education"),
        ("missing-education", "missing_education", "neet_other_csa"),
    ],
)
def test_who_is_out_of_school_in_sen2_stands_in_the_register(kind: str, table: str, place: str) -> None:
    now = only(kind, table).filter(pl.col("end_date").is_null())
    of_age = at(place).filter(pl.col("age").is_between(5, 14))
    assert set(of_age["child"]) <= children_of(now) <= set(at(place)["child"])
    assert now.filter(pl.col("sen_status") == "P").height > 0


def test_who_was_out_of_school_is_at_school_again() -> None:
    for kind, table in (("home-education", "home_educated"), ("missing-education", "missing_education")):
        ended = only(kind, table).filter(pl.col("end_date").is_not_null())
        known = ended.join(people(), left_on=TRUTH, right_on="child")
        assert known.height > 0
        assert known["urn"].null_count() == 0
        assert known.filter(pl.col("start_date") > pl.col("end_date")).height == 0


def test_who_is_taught_otherwise_than_at_school_is_in_the_ap_census() -> None:
    otherwise = at("other_arrangements_la").filter(pl.col("age").is_between(4, 15), provision="plan")
    told = only("ap-census", "ap_pupils")
    assert otherwise.height > 0
    assert set(otherwise["child"]) <= children_of(told)
    assert told[TRUTH].is_unique().all()


def test_who_is_neet_in_sen2_is_neet_for_the_careers_service() -> None:
    neet = at("neet").filter(pl.col("provision") == "plan", pl.col("age") <= 24)
    told = only("nccis", "young_people").join(neet, left_on=TRUTH, right_on="child")
    assert told.height == neet.height > 0
    later = told.filter(pl.col("activity") != "NEET")
    assert set(later["activity"]) <= {"EDUCATION"}
    assert later.height < neet.height / 5


def test_level_3_is_reached_by_nobody_without_level_2() -> None:
    rows = only("results", "results").filter(pl.col("reached") == "Y")
    level_2, level_3 = (children_of(rows.filter(pl.col("stage") == s)) for s in ("LEVEL_2", "LEVEL_3"))
    counted = only("results", "results").filter((pl.col("stage") == "LEVEL_2") & (pl.col("eligible") == "Y"))
    assert level_3 & children_of(counted) <= level_2


def test_nobody_has_two_results_of_one_stage_and_ages_fit() -> None:
    rows = only("results", "results")
    assert rows.select(pl.struct(TRUTH, "stage").is_unique().all()).item()
    years = rows.filter(stage="KS4").join(people(), left_on=TRUTH, right_on="child")
    assert years.filter(pl.col("academic_year") + pl.col("age") != area().year + 15).height == 0
    assert set(rows["academic_year"]) == set(range(area().year - 5, area().year))


def test_young_carers_whom_schools_know_are_the_same_in_both() -> None:
    told = only("young-carers", "young_carers").join(people(), left_on=TRUTH, right_on="child")
    by_school = told.filter(pl.col("identified_by") == "SCHOOL")
    assert set(by_school["young_carer"]) == {"S"}
    carers = set(main_roll().filter(pl.col("young_carer") == "S")[TRUTH])
    assert set(by_school.filter(pl.col("urn").is_in(main_roll()["urn"].implode()))[TRUTH]) <= carers


def test_whoever_left_the_area_is_in_no_return_of_education() -> None:
    gone = set(people().filter("gone")["child"])
    assert gone
    tables = {"results": "results", "nccis": "young_people", "school-census": "census_pupils"}
    for kind, table in tables.items():
        assert children_of(only(kind, table)) & gone == set(), kind


def test_the_summer_census_can_be_told_too() -> None:
    summer = terms(area().year)[0]
    pupils = census_of(area(), summer)["census_pupils"]
    assert summer.code is TermCode.SUMMER
    assert pupils.height > 0
    assert pupils.filter(pl.col("entry_date") > summer.census).height == 0
