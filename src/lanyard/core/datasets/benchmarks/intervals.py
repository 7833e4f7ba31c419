"""How far chance reaches: funnel limits around England's rate."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from scipy.special import bdtr, bdtrik

from lanyard.core.words.intervals import USUAL, Interval

FAR = 0.998
"""The outer level of funnel plots, beside `USUAL`: about one in 500 areas lie outside it by chance alone, and
one in 20 outside the usual one."""

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
class Funnel:
    """Limits around England's rate for so many cases as the area has, and where the area lies.

    `usual` holds 95% of what chance does, `far` 99.8%.
    """

    rate: float
    cases: int
    usual: Interval
    far: Interval
    chance: Chance


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
