"""Counts and shares for people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words.numbers import count, counted, decimal, percent


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0"), (999, "999"), (12345, "12,345"), (1234567, "1,234,567"), (-1200, "-1,200")]
)
def test_a_count_has_commas(number: int, text: str) -> None:
    assert count(number) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.464, "46.4%"), (0, "0.0%"), (1, "100.0%"), (0.4645, "46.5%"), (0.285, "28.5%"), (-0.00001, "0.0%")],
)
def test_a_share_is_a_percentage_with_one_decimal_place(share: float, text: str) -> None:
    assert percent(share) == text


def test_a_share_may_be_written_without_decimal_places() -> None:
    assert (percent(0.285, 0), percent(0.284, 0)) == ("29%", "28%")


@pytest.mark.parametrize(
    ("number", "places", "text"),
    [(1234.56, 1, "1,234.6"), (2.675, 2, "2.68"), (3, 1, "3.0"), (0.25, 1, "0.3")],
)
def test_halves_round_up(number: float, places: int, text: str) -> None:
    assert decimal(number, places) == text


@given(st.floats(0, 1))
def test_a_percentage_is_within_half_a_step_of_the_share(share: float) -> None:
    assert abs(float(percent(share).removesuffix("%")) - share * 100) <= 0.05 + 1e-9


def test_a_noun_agrees_with_its_count() -> None:
    assert [counted(number, "row", "rows") for number in (0, 1, 1200)] == ["0 rows", "1 row", "1,200 rows"]
