"""One truth behind all returns of social care: they agree with one another, with Annex A, and with time."""

from functools import cache

import polars as pl
import pytest

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.disagreement import NONE
from lanyard.core.synth.known_to_care import LEAVERS, LOOKED_AFTER
from lanyard.core.synth.social_care.cases import cases, years_last
from lanyard.core.synth.social_care.whoever import whoever
from lanyard.core.synth.world import TRUTH
from lanyard.core.words.identifiers import HOME_URN, NHS_NUMBER, UPN

KINDS = (
    "ssda903", "cin", "ilacs", "early-help", "youth-justice", "transition", "supported-accommodation",
    "adult-care", "looked-after-health", "casework", "tribunal",
)  # fmt: skip


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=6_000, seed=12, disagreement=NONE)


def told(kind: str, table: str) -> pl.DataFrame:
    return area().told_of(kind)[-1][table]


def of(rows: pl.DataFrame) -> set[int]:
    return set(rows[TRUTH])


def people() -> pl.DataFrame:
    return area().once(whoever)


def test_whom_annex_a_calls_looked_after_is_on_the_list_of_looked_after_children() -> None:
    lists = pl.concat(
        [told("annex-a", name).select(TRUTH, "social_care_team") for name in ("list_1", "list_2")]
    )
    now = told("ilacs", "ilacs_looked_after").filter(pl.col("ended_date").is_null())
    called = lists.filter(pl.col("social_care_team") == LOOKED_AFTER)
    assert called.height > 50
    assert of(called) == of(now) & of(lists)
    leaving = lists.filter(pl.col("social_care_team") == LEAVERS)
    assert of(leaving) <= of(told("ilacs", "ilacs_care_leavers"))


def test_whom_annex_a_says_no_team_knows_has_no_open_case() -> None:
    lists = pl.concat([told("annex-a", name).select(TRUTH, "social_care") for name in ("list_1", "list_2")])
    open_cases = told("ilacs", "ilacs_cin").filter(pl.col("end_date").is_null())
    unknown = of(lists.filter(pl.col("social_care") == "b) No"))
    assert unknown & of(open_cases) == set()


def test_whoever_was_looked_after_all_along_is_in_the_yearly_return_and_on_the_list() -> None:
    since = years_last(area())
    now = told("ilacs", "ilacs_looked_after").filter(pl.col("ended_date").is_null())
    all_along = of(now.filter(pl.col("started_date") <= since))
    open_then = told("ssda903", "episodes").filter(pl.col("dec").is_null())
    keys = told("ssda903", "looked_after").select("person_key", TRUTH)
    assert all_along <= of(open_then.join(keys, on="person_key"))


def test_local_numbers_are_one_childs_across_returns_of_the_same_system() -> None:
    columns = {
        ("ssda903", "looked_after"): "child",
        ("cin", "cin_children"): "la_child_id",
        ("ilacs", "ilacs_looked_after"): "child_unique_id",
        ("ilacs", "ilacs_cin"): "child_unique_id",
        ("looked-after-health", "looked_after_health"): "child",
    }
    pairs = pl.concat(
        told(*place).select(TRUTH, pl.col(column).alias("number")) for place, column in columns.items()
    ).unique()
    assert pairs["number"].is_unique().all()
    assert pairs[TRUTH].is_unique().all()


def test_case_numbers_are_one_childs_in_the_log_the_appeals_and_the_tracker() -> None:
    tables = (("casework", "advice"), ("casework", "review_reports"), ("tribunal", "appeals"),
              ("tribunal", "mediations"), ("transition", "transition"))  # fmt: skip
    pairs = pl.concat(told(*place).select(TRUTH, "case_id") for place in tables).unique()
    assert pairs["case_id"].is_unique().all()
    assert pairs[TRUTH].is_unique().all()


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_says_who_the_child_truly_is(kind: str) -> None:
    who = people().select("child", "upn", "surname", "forename", "birth_date", "postcode", "nhs_number")
    for rows in area().told_of(kind)[-1].values():
        if TRUTH not in rows.columns:
            continue
        known = rows.rename({TRUTH: "true"}).join(who, left_on="true", right_on="child", suffix="_true")
        for column in ("upn", "surname", "birth_date", "postcode", "nhs_number"):
            if f"{column}_true" in known.columns:
                assert known.filter(pl.col(column).ne_missing(pl.col(f"{column}_true"))).height == 0, column


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_real(kind: str) -> None:
    for rows in area().told_of(kind)[-1].values():
        for column, identifier in (("upn", UPN), ("nhs_number", NHS_NUMBER)):
            if column in rows.columns:
                numbers = rows[column].drop_nulls()
                assert set(numbers.str.slice(1 if column == "upn" else 0, 3)) <= {"999"}
                assert [number for number in numbers if not identifier.is_valid(number)] == []


def test_every_placement_in_a_home_has_a_homes_number() -> None:
    homes = told("ssda903", "episodes")["urn"].drop_nulls()
    assert homes.len() > 20
    assert [number for number in homes if not HOME_URN.is_valid(number)] == []


def test_cases_run_in_order() -> None:
    rows = area().once(cases)
    ordered = ("birth_date", "began", "looked_after_from", "looked_after_to")
    for place, earlier in enumerate(ordered):
        for later in (*ordered[place + 1 :], "ended"):
            assert rows.filter(pl.col(earlier) > pl.col(later)).height == 0, (earlier, later)
    assert rows.filter(pl.col("protected_from") > pl.col("protected_to")).height == 0
    assert rows.filter(pl.max_horizontal(pl.col(pl.Date)) > area().days.census_date).height == 0
    assert rows["child"].is_unique().all()


def test_children_under_school_age_have_no_upn_and_are_in_no_school() -> None:
    young = people().filter((pl.col("social_care_team").is_not_null()) & (pl.col("age") == 0))
    assert young.height > 200
    assert young["upn"].null_count() == young["urn"].null_count() == young.height


def test_former_upns_of_the_census_are_those_of_school() -> None:
    at_school = area().told_of("school-census")[-1]["census_pupils"].select(TRUTH, "former_upn").drop_nulls()
    in_need = told("cin", "cin_children").select(TRUTH, said="former_upn").drop_nulls()
    both = at_school.unique().join(in_need, on=TRUTH)
    assert both.height > 0
    assert both.filter(pl.col("former_upn") != pl.col("said")).height == 0


def test_housing_of_care_leavers_agrees_with_where_the_list_says_they_live() -> None:
    supported = told("ilacs", "ilacs_care_leavers").filter(pl.col("accommodation").str.contains("Foyer|Semi"))
    assert of(supported) <= of(told("supported-accommodation", "supported_accommodation"))


def test_former_pupils_are_still_known_when_they_are_adults_and_older_ones_are_not() -> None:
    clients = told("adult-care", "adult_care")
    known = people().height
    pupils, others = clients.filter(pl.col(TRUTH) < known), clients.filter(pl.col(TRUTH) >= known)
    assert pupils.height > 10
    year_25 = area().days.census_date.replace(year=area().year - 26)
    assert others.filter(pl.col("birth_date") > year_25).height == 0
    assert of(pupils) <= of(told("transition", "transition").filter(pl.col("eligible") == "Y"))
