"""Identifiers that a spreadsheet took for numbers are mended, or reported when their digits are lost."""

import polars as pl
import pytest

from lanyard.core.returns.cells.identifiers import read_codes, read_identifiers


def series(*texts: str | None) -> pl.Series:
    return pl.Series(texts, dtype=pl.String)


def test_an_identifier_is_kept_as_text() -> None:
    column = read_identifiers(series("A123456789012", "0012345678", "UN1", None))
    assert column.values.to_list() == ["A123456789012", "0012345678", "UN1", None]
    assert (column.faults, column.notes) == ({}, ())


def test_the_fraction_that_a_spreadsheet_adds_is_left_off_and_noted() -> None:
    column = read_identifiers(series("1234567890.0", "100001.00", "100001"))
    assert column.values.to_list() == ["1234567890", "100001", "100001"]
    assert column.notes == ("2 cells written as a number with '.0', which was left off",)


@pytest.mark.parametrize("text", ["1.23E+12", "1E+12", "1,23E+12", "1234567890.5", "1.23456789012e12"])
def test_an_identifier_whose_digits_were_lost_has_no_value_and_keeps_its_text(text: str) -> None:
    column = read_identifiers(series(text, "1234567890"))
    assert column.values.to_list() == [None, "1234567890"]
    assert column.written is not None
    assert column.written.to_list() == [text, "1234567890"]
    assert [(given, fault.code) for given, fault in column.faults.items()] == [(text, "I01")]


def test_codes_that_came_as_numbers_are_mended_too() -> None:
    assert read_codes(series("1.0", "1", "a) Male", None)).values.to_list() == ["1", "1", "a) Male", None]
