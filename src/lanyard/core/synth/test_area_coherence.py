"""Whatever the seed, size and year: dates are in order, numbers are right, and the returns agree."""

import datetime as dt
from functools import cache

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.declare import Return
from lanyard.core.returns.judge import judge
from lanyard.core.returns.problems import Severity
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.synth.area import FIRST_YEAR, LAST_YEAR, MadeUpArea, Tables
from lanyard.core.synth.as_read import as_read
from lanyard.core.synth.errors import ImpossibleArea
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.words.identifiers import LA_CODE, UKPRN, ULN, UPN, URN

LATE_REVIEWS = {"S505", "A07"}
"""Queries about reviews that were not held in time: every fourth in England, and so in a made-up area."""

areas = st.builds(
    MadeUpArea,
    children=st.integers(1, 400),
    seed=st.integers(0, 2**32),
    year=st.integers(FIRST_YEAR, LAST_YEAR),
)


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=5_000, seed=5)


def codes_found(made: MadeUpArea, declaration: Return, tables: dict[str, pl.DataFrame]) -> set[str]:
    """Codes of all problems but those of the whole return, which small areas may rightly have."""
    read = as_read(declaration, tables, made.days.census_date, made.area)
    checked = judge(read, made.days.census_date, made.establishments["establishment"])
    assert checked.not_checked == ()
    return set(checked.problems.filter(pl.col("row") > 0)["code"])


@given(areas)
@settings(max_examples=10)
def test_no_rule_finds_anything_but_reviews_that_are_late(made: MadeUpArea) -> None:
    assert codes_found(made, SEN2, dict(made.sen2)) <= LATE_REVIEWS
    assert codes_found(made, ANNEX_A, dict(made.annex_a)) <= LATE_REVIEWS


@given(areas)
@settings(max_examples=4)
def test_no_return_of_an_area_has_an_error(made: MadeUpArea) -> None:
    for kind in (*RETURNS_OF_AREA, *SERIES_OF_AREA):
        for tables in made.returns_of(kind):
            read = as_read(BY_KIND[kind], tables, _day(kind, tables, made), made.area)
            problems = judge(read, made.days.census_date, made.establishments["establishment"]).problems
            assert problems.filter(severity=Severity.ERROR).rows() == [], kind


def _day(kind: str, tables: Tables, made: MadeUpArea) -> dt.date:
    """The day that the return's header tells, else that of its lists."""
    header = tables.get(BY_KIND[kind].header)
    told = header["reference_date"].max() if header is not None and header.height else None
    return told if isinstance(told, dt.date) else made.told_as_at(kind)


def test_a_large_area_has_no_error_and_nothing_odd_as_a_whole() -> None:
    read = as_read(SEN2, area().sen2, area().days.census_date, "999")
    problems = judge(read, None, area().establishments["establishment"]).problems
    assert problems.filter(pl.col("severity") == Severity.ERROR).height == 0
    assert set(problems["code"]) == {"S505"}


@given(areas)
@settings(max_examples=10)
def test_there_are_as_many_children_as_asked_for(made: MadeUpArea) -> None:
    assert made.population.people.height == made.children


@given(areas)
@settings(max_examples=10)
def test_a_life_runs_in_order(made: MadeUpArea) -> None:
    people = made.population.people
    steps = ["birth_date", "received", "decided", "assessed", "start_date", "cease_date"]
    for place, earlier in enumerate(steps):
        for later in steps[place + 1 :]:
            assert people.filter(pl.col(earlier) > pl.col(later)).height == 0, (earlier, later)
    last = pl.max_horizontal(*steps)
    assert people.filter(last > made.days.census_date).height == 0


@given(areas)
@settings(max_examples=10)
def test_stays_run_in_order_and_one_first_setting_is_open_at_a_time(made: MadeUpArea) -> None:
    stays = made.population.stays
    assert stays.filter(pl.col("entry_date") > pl.col("leaving_date")).height == 0
    open_first = stays.filter(pl.col("leaving_date").is_null() & (pl.col("rank") == "1"))
    assert open_first["child"].is_unique().all()
    assert stays["child"].n_unique() == made.population.holders.height


def test_nobody_comes_to_a_school_before_it_opened_or_stays_after_it_closed() -> None:
    register = area().establishments["establishment"].select("urn", "opened", "closed")
    stays = area().population.stays.join(register, on="urn")
    assert stays.filter(pl.col("entry_date") < pl.col("opened")).height == 0
    assert stays.filter(pl.col("leaving_date") > pl.col("closed")).height == 0
    assert stays.filter(pl.col("closed").is_not_null() & pl.col("leaving_date").is_null()).height == 0
    assert stays["closed"].count() > 0


def test_every_number_is_right_and_no_upn_is_a_real_childs() -> None:
    people = area().population.people
    assert [upn for upn in people["upn"].drop_nulls() if not UPN.is_valid(upn)] == []
    assert [uln for uln in people["uln"].drop_nulls() if not ULN.is_valid(uln)] == []
    assert set(people["upn"].drop_nulls().str.slice(1, 3)) == {"999"}
    assert people["upn"].drop_nulls().is_unique().all()
    assert people["uln"].drop_nulls().is_unique().all()


def test_an_area_with_a_real_number_still_has_no_real_childs_upn() -> None:
    made = MadeUpArea(area="330", children=300)
    assert set(made.population.people["upn"].drop_nulls().str.slice(1, 3)) == {"999"}
    assert made.sen2["sen2"]["lea"].to_list() == ["330"]
    assert "330" in set(made.establishments["establishment"]["la_code"])


def test_every_setting_and_area_number_is_right_and_made_up() -> None:
    register = area().establishments["establishment"]
    assert [urn for urn in register["urn"] if not URN.is_valid(urn)] == []
    assert [ukprn for ukprn in register["ukprn"].drop_nulls() if not UKPRN.is_valid(ukprn)] == []
    assert register["urn"].cast(pl.Int64).min() == 900_001
    moved = pl.concat([area().sen2["active_plans"]["transfer_la"], area().sen2["requests"]["exported"]])
    assert [number for number in moved.drop_nulls() if not LA_CODE.is_valid(number)] == []


def test_nobody_shares_name_and_birth_date() -> None:
    people = area().population.people
    assert people.select(pl.struct("surname", "forename", "birth_date").is_unique().all()).item()


def test_whoever_is_taught_from_six_on_has_a_number() -> None:
    for name in ("list_1", "list_2"):
        rows = area().annex_a[name]
        no_number = rows.filter(pl.col("upn").is_null() & pl.col("uln").is_null())
        six = area().days.census_date.replace(year=area().year - 6)
        assert no_number.filter(pl.col("birth_date") <= six).height == 0


def test_list_1_tells_the_plans_that_sen2_tells() -> None:
    active = area().sen2["active_plans"].select("request_key")
    plans = area().sen2["named_plan"].join(active, on="request_key")
    assert sorted(area().annex_a["list_1"]["plan_issued"]) == sorted(plans["start_date"])


def test_children_refused_an_assessment_are_found_on_list_2_too() -> None:
    refused = (
        area()
        .sen2["requests"]
        .filter(pl.col("request_outcome") == "N")
        .join(area().sen2["person"], on="person_key")
    )
    on_list_2 = refused["upn"].is_in(area().annex_a["list_2"]["upn"].implode()).mean()
    assert on_list_2 == pytest.approx(0.66, abs=0.1)


def test_the_shapes_that_trip_readers_are_there() -> None:
    sen2 = area().sen2
    assert sen2["requests"].group_by("person_key").len()["len"].max() == 2
    assert sen2["sen_need"].group_by("request_key").len()["len"].max() == 2
    assert set(sen2["placement_detail"]["placement_rank"]) == {"1", "2"}
    refused = sen2["requests"].filter(pl.col("request_outcome") == "N").select("request_key")
    assert set(sen2["assessment"].join(refused, on="request_key")["assessment_outcome"]) == {"A"}
    assert sen2["requests"]["exported"].count() > 0
    assert sen2["placement_detail"].filter(pl.col("urn").is_null())["sen_setting"].n_unique() > 6


@given(areas)
@settings(max_examples=10)
def test_keys_run_from_one_in_file_order_and_tie_every_row(made: MadeUpArea) -> None:
    for table in SEN2.tables[1:]:
        rows = made.sen2[table.name]
        keys = rows.columns[1:2] if table.name == "person" else rows.columns[1:3]
        assert rows.select(keys).equals(rows.select(keys).sort(keys))
        assert rows["row"].to_list() == rows["person_key"].to_list()
    requests = made.sen2["requests"]["request_key"].to_list()
    assert requests == list(range(1, len(requests) + 1))


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ({"area": "000"}, "No area has the number 000."),
        ({"children": 0}, "An area cannot have 0 children."),
        ({"year": 2022}, "There is no return of 2022."),
        ({"seed": -1}, "The seed is below 0."),
    ],
)
def test_an_area_that_cannot_be_is_refused_in_words(wrong: dict[str, int], what: str) -> None:
    with pytest.raises(ImpossibleArea) as refusal:
        MadeUpArea(**wrong)  # type: ignore[arg-type]
    assert refusal.value.what == what
