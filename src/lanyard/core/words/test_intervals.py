"""Intervals of a proportion hold it, stay between 0 and 1, and narrow as cases grow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words.intervals import Interval, wilson


@st.composite
def counted(draw: st.DrawFn) -> tuple[int, int]:
    """So many of so many."""
    denominator = draw(st.integers(1, 100_000))
    return draw(st.integers(0, denominator)), denominator


def width(interval: Interval) -> float:
    return interval.high - interval.low


def test_the_wilson_interval_of_10_of_20_is_that_of_the_textbook() -> None:
    interval = wilson(10, 20)
    assert (round(interval.low, 4), round(interval.high, 4)) == (0.2993, 0.7007)


def test_none_of_10_still_leaves_a_chance() -> None:
    interval = wilson(0, 10)
    assert (interval.low, round(interval.high, 4)) == (0.0, 0.2775)


@given(counted())
def test_the_interval_holds_the_rate_between_0_and_1(of: tuple[int, int]) -> None:
    numerator, denominator = of
    interval = wilson(numerator, denominator)
    assert 0 <= interval.low <= numerator / denominator <= interval.high <= 1


@given(counted(), st.integers(2, 50))
def test_the_interval_narrows_with_more_cases_of_the_same_rate(of: tuple[int, int], times: int) -> None:
    numerator, denominator = of
    assert width(wilson(numerator * times, denominator * times)) < width(wilson(numerator, denominator))


@pytest.mark.parametrize(("numerator", "denominator"), [(1, 0), (-1, 5), (6, 5)])
def test_what_is_no_proportion_has_no_interval(numerator: int, denominator: int) -> None:
    with pytest.raises(ValueError, match="is not a proportion"):
        wilson(numerator, denominator)
