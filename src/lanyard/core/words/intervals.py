"""How far chance reaches around a proportion."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

USUAL = 0.95
"""The confidence that readers expect where none is named."""


@dataclass(frozen=True)
class Interval:
    """From where to where, both included."""

    low: float
    high: float


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
