"""The column rules agree with the plain ones for every birth date."""

import datetime as dt
from collections.abc import Callable

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words import age_columns, ages

ASKED_ON = [
    dt.date(2026, 1, 15),
    dt.date(2024, 2, 29),
    dt.date(2025, 2, 28),
    dt.date(2026, 6, 26),
    dt.date(2026, 6, 27),
    dt.date(2025, 8, 31),
    dt.date(2025, 9, 1),
    dt.date(2025, 12, 31),
    dt.date(2026, 3, 31),
]

AGE_RULES: list[tuple[Callable[[pl.Expr, dt.date], pl.Expr], Callable[[dt.date, dt.date], object]]] = [
    (age_columns.age_at, ages.age_at),
    (age_columns.of_compulsory_school_age, ages.of_compulsory_school_age),
    (age_columns.curriculum_year, ages.curriculum_year),
    (age_columns.past_25_and_its_academic_year, ages.past_25_and_its_academic_year),
]

BIRTH_RULES: list[tuple[Callable[[pl.Expr], pl.Expr], Callable[[dt.date], dt.date]]] = [
    (age_columns.compulsory_school_age_starts, ages.compulsory_school_age_starts),
    (age_columns.compulsory_school_age_ends, ages.compulsory_school_age_ends),
    (age_columns.end_of_academic_year_of_25th_birthday, ages.end_of_academic_year_of_25th_birthday),
]


@pytest.fixture(scope="module")
def births() -> list[dt.date]:
    """Every day of 1995 to 2026: all who can be in a return of 2023 to 2026, leap days among them."""
    first = dt.date(1995, 1, 1)
    days = (dt.date(2026, 12, 31) - first).days
    return [first + dt.timedelta(days=n) for n in range(days + 1)]


def _name(rule: object) -> str:
    return getattr(rule, "__name__", "")


@pytest.mark.parametrize("on", ASKED_ON, ids=str)
@pytest.mark.parametrize(("column_rule", "rule"), AGE_RULES, ids=_name)
def test_for_every_birth_date_the_column_says_what_the_plain_rule_says(
    births: list[dt.date],
    column_rule: Callable[[pl.Expr, dt.date], pl.Expr],
    rule: Callable[[dt.date, dt.date], object],
    on: dt.date,
) -> None:
    found = pl.DataFrame({"birth": births}).select(column_rule(pl.col("birth"), on)).to_series().to_list()
    assert found == [rule(birth, on) for birth in births]


@pytest.mark.parametrize(("column_rule", "rule"), BIRTH_RULES, ids=_name)
def test_for_every_birth_date_the_column_gives_the_same_day(
    births: list[dt.date], column_rule: Callable[[pl.Expr], pl.Expr], rule: Callable[[dt.date], dt.date]
) -> None:
    found = pl.DataFrame({"birth": births}).select(column_rule(pl.col("birth"))).to_series().to_list()
    assert found == [rule(birth) for birth in births]


dates = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@given(st.lists(st.tuples(dates, dates), min_size=1, max_size=30))
def test_the_day_asked_about_may_be_a_column_too(pairs: list[tuple[dt.date, dt.date]]) -> None:
    table = pl.DataFrame(pairs, schema={"birth": pl.Date, "on": pl.Date}, orient="row")
    found = table.select(
        age_columns.age_at(pl.col("birth"), pl.col("on")).alias("age"),
        age_columns.of_compulsory_school_age(pl.col("birth"), pl.col("on")).alias("school age"),
        age_columns.past_25_and_its_academic_year(pl.col("birth"), pl.col("on")).alias("past 25"),
    )
    assert found.rows() == [
        (
            ages.age_at(birth, on),
            ages.of_compulsory_school_age(birth, on),
            ages.past_25_and_its_academic_year(birth, on),
        )
        for birth, on in pairs
    ]


def test_a_missing_birth_date_has_no_age() -> None:
    nobody = pl.DataFrame({"birth": [None]}, schema={"birth": pl.Date})
    on = dt.date(2026, 1, 15)
    rules = [column_rule(pl.col("birth"), on).alias(_name(column_rule)) for column_rule, _ in AGE_RULES]
    assert nobody.select(rules).rows() == [(None, None, None, None)]


def test_ages_are_whole_32_bit_numbers() -> None:
    table = pl.DataFrame({"birth": [dt.date(2010, 12, 31)]})
    assert table.select(age_columns.age_at(pl.col("birth"), dt.date(2026, 1, 15))).dtypes == [pl.Int32]
