"""Whole numbers and percents."""

import polars as pl
import pytest

from lanyard.core.returns.cells.numbers import read_numbers, read_percents, read_whole_numbers


def series(*texts: str | None) -> pl.Series:
    return pl.Series(texts, dtype=pl.String)


def test_whole_numbers_may_come_as_a_spreadsheet_writes_them() -> None:
    column = read_whole_numbers(series("3", "3.0", "1,200", "-2", "1e3", "007", None))
    assert column.values.to_list() == [3, 3, 1200, -2, 1000, 7, None]
    assert column.values.dtype == pl.Int64
    assert column.faults == {}


@pytest.mark.parametrize(
    "text", ["2.5", "three", "1,20", "inf", "nan", "9" * 30, "1e400", "12%", "1 2", "0x1"]
)
def test_what_is_no_whole_number_is_an_error(text: str) -> None:
    column = read_whole_numbers(series(text))
    assert column.values.to_list() == [None]
    assert [(given, fault.code) for given, fault in column.faults.items()] == [(text, "N01")]


def test_numbers_may_have_a_fraction() -> None:
    column = read_numbers(series("46.5", "46", "1,200.5", "-0.5", None))
    assert column.values.to_list() == [46.5, 46.0, 1200.5, -0.5, None]
    assert column.faults == {}


@pytest.mark.parametrize("text", ["12,5", "ten", "5%", "nan"])
def test_what_is_no_number_is_an_error(text: str) -> None:
    assert [(given, fault.code) for given, fault in read_numbers(series(text)).faults.items()] == [
        (text, "N01")
    ]


def test_percents_may_carry_their_sign() -> None:
    column = read_percents(series("12.5", "12.5%", "0 %", "100", None))
    assert column.values.to_list() == [12.5, 12.5, 0.0, 100.0, None]
    assert column.faults == {}


@pytest.mark.parametrize("text", ["12,5", "ten", "%", "nan"])
def test_what_is_no_percent_is_an_error(text: str) -> None:
    assert list(read_percents(series(text)).faults) == [text]


def test_a_whole_column_between_0_and_1_is_noted_as_perhaps_shares() -> None:
    shares = [f"0.{number}" for number in range(10, 20)]
    assert read_percents(series(*shares)).notes == (
        "all 10 values lie between 0 and 1: shares perhaps, not percents",
    )
    assert read_percents(series(*shares, "14.5")).notes == ()
    assert read_percents(series(*["0"] * 12)).notes == ()
