"""Funnel limits hold the rate, stay between 0 and 1, and narrow as cases grow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from lanyard.core.datasets.benchmarks.intervals import FAR, Chance, funnel, limits
from lanyard.core.words.intervals import USUAL, Interval

CASES = st.integers(1, 100_000)
RATES = st.floats(0, 1)


def width(interval: Interval) -> float:
    return interval.high - interval.low


def limits_of(rate: float, cases: int, confidence: float) -> Interval:
    low, high = limits([rate], [cases], confidence)
    return Interval(float(low[0]), float(high[0]))


@given(RATES, CASES)
def test_funnel_limits_hold_the_rate_between_0_and_1_and_far_ones_hold_usual_ones(
    rate: float, cases: int
) -> None:
    usual, far = limits_of(rate, cases, USUAL), limits_of(rate, cases, FAR)
    assert 0 <= far.low <= usual.low <= rate <= usual.high <= far.high <= 1


@given(st.floats(0.05, 0.95), st.integers(100, 5_000), st.sampled_from([USUAL, FAR]))
def test_funnel_limits_narrow_with_a_hundred_times_the_cases(
    rate: float, cases: int, confidence: float
) -> None:
    assert width(limits_of(rate, cases * 100, confidence)) < width(limits_of(rate, cases, confidence))


@given(st.floats(0.001, 0.999), st.integers(1, 5_000), st.sampled_from([USUAL, FAR]))
def test_chance_puts_no_more_beyond_a_limit_than_it_says(rate: float, cases: int, confidence: float) -> None:
    found = limits_of(rate, cases, confidence)
    below = binom.cdf(round(found.low * cases) - 1, cases, rate) if found.low < rate else 0.0
    above = binom.sf(round(found.high * cases), cases, rate) if found.high > rate else 0.0
    tail = (1 - confidence) / 2 + 1e-9
    assert (bool(below <= tail), bool(above <= tail)) == (True, True)


def test_the_limits_are_those_of_the_binomial_distribution() -> None:
    found = limits_of(0.464, 612, USUAL)
    assert (found.low * 612, found.high * 612) == (
        binom.ppf(0.025, 612, 0.464),
        binom.ppf(0.975, 612, 0.464),
    )


@pytest.mark.parametrize(
    ("numerator", "chance"),
    [
        (100, Chance.FAR_BELOW),
        (255, Chance.BELOW),
        (284, Chance.WITHIN),
        (310, Chance.ABOVE),
        (600, Chance.FAR_ABOVE),
    ],
)
def test_an_area_lies_within_or_beyond_what_chance_explains(numerator: int, chance: Chance) -> None:
    assert funnel(numerator, 612, 0.464).chance is chance


def test_none_of_17_is_nothing_unusual_where_3_in_100_are_expected() -> None:
    assert funnel(0, 17, 0.03).chance is Chance.WITHIN
