"""How far chance reaches: intervals of a rate, and funnel limits around England's."""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from statistics import NormalDist

import numpy as np
import numpy.typing as npt
from scipy.special import bdtr, bdtrik

USUAL = 0.95
FAR = 0.998
"""The two levels of funnel plots: about one in 20 and one in 500 areas lie outside by chance alone."""

SMALL = 50
"""Below so many cases, one case more or fewer moves a rate by more than 2 percentage points."""

Numbers = npt.NDArray[np.float64]


class Chance(StrEnum):
    """Where a rate lies against the funnel limits around England's."""

    FAR_ABOVE = "far above what chance would explain"
    ABOVE = "above what chance would explain"
    WITHIN = "no further from England's than chance would explain"
    BELOW = "below what chance would explain"
    FAR_BELOW = "far below what chance would explain"


@dataclass(frozen=True)
class Interval:
    """From where to where, both included."""

    low: float
    high: float


@dataclass(frozen=True)
class Funnel:
    """Limits around England's rate for so many cases as the area has, and where the area lies.

    `usual` holds 95% of what chance does, `far` 99.8%.
    """

    rate: float
    cases: int
    usual: Interval
    far: Interval
    chance: Chance


def wilson(numerator: float, denominator: float, confidence: float = USUAL) -> Interval:
    """The Wilson score interval of a proportion. ValueError unless 0 <= numerator <= denominator, above 0.

    Source: E. B. Wilson, Journal of the American Statistical Association, 1927; the interval that public
    health profiles in England use for proportions.
    """
    if denominator <= 0 or not 0 <= numerator <= denominator:
        raise ValueError(f"{numerator:g} of {denominator:g} is not a proportion")
    share = numerator / denominator
    z2 = NormalDist().inv_cdf((1 + confidence) / 2) ** 2 / denominator
    middle = (share + z2 / 2) / (1 + z2)
    half = sqrt(z2 * (share * (1 - share) + z2 / 4)) / (1 + z2)
    # What it must hold is kept in it against the last digit of arithmetic.
    return Interval(max(0.0, min(middle - half, share)), min(1.0, max(middle + half, share)))


def limits(rates: npt.ArrayLike, denominators: npt.ArrayLike, confidence: float) -> tuple[Numbers, Numbers]:
    """The lower and upper funnel limits around rates, as rates, for each number of cases.

    Exact: a count outside them has at most half of (1 - confidence) chance on its side under the binomial
    distribution. Limits never lie on the wrong side of the rate. Numbers of cases must be above 0.
    """
    rate, cases = np.broadcast_arrays(
        np.asarray(rates, dtype=np.float64), np.round(np.asarray(denominators, dtype=np.float64))
    )
    tail = (1 - confidence) / 2
    low = _count_at(tail, cases, rate) / cases
    high = _count_at(1 - tail, cases, rate) / cases
    return np.minimum(low, rate), np.maximum(high, rate)


def _count_at(chance: float, cases: Numbers, rate: Numbers) -> Numbers:
    """The smallest count at or below which so much of the binomial distribution lies."""
    guess = np.clip(np.ceil(np.nan_to_num(bdtrik(chance, cases, rate))), 0, cases)
    below = np.clip(guess - 1, 0, cases)
    found = np.where(bdtr(below, cases.astype(np.int64), rate) >= chance, below, guess)
    return np.where((rate <= 0) | (rate >= 1), cases * rate, found)


def funnel(numerator: float, denominator: float, rate: float) -> Funnel:
    """Where an area's rate lies against the limits around England's."""
    usual = _interval(rate, denominator, USUAL)
    far = _interval(rate, denominator, FAR)
    return Funnel(rate, round(denominator), usual, far, chance_of(numerator / denominator, usual, far))


def _interval(rate: float, denominator: float, confidence: float) -> Interval:
    low, high = limits(rate, [denominator], confidence)
    return Interval(float(low[0]), float(high[0]))


def chance_of(value: float, usual: Interval, far: Interval) -> Chance:
    """Where a rate lies against the limits."""
    if value > usual.high:
        return Chance.FAR_ABOVE if value > far.high else Chance.ABOVE
    if value < usual.low:
        return Chance.FAR_BELOW if value < far.low else Chance.BELOW
    return Chance.WITHIN
