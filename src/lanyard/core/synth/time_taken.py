"""How long the steps from request to plan take, in days; time limits are kept as often as published."""

import numpy as np

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Flags, Lot, Numbers, happens, pick_each

SIX_WEEKS, SIXTEEN_WEEKS, TWENTY_WEEKS, A_YEAR = 42, 112, 140, 364
LATE_BY = 3
"""Nothing is late by less than this many days, so that moving a day off a weekend changes no verdict."""


def days_to_decision(lot: Lot, count: int) -> Numbers:
    """Days from a request to the decision on it, of those decided."""
    in_time = happens(lot, calibration.part("requests", "decided_in_six_weeks"), count)
    return np.where(in_time, _near_limit(lot, SIX_WEEKS, 32, count), _past_limit(lot, SIX_WEEKS, 28, count))


def days_to_plan(lot: Lot, exceptional: Flags) -> Numbers:
    """Days from a request to the plan; `exceptional` says where an exception to the 20 weeks applies."""
    count = len(exceptional)
    band = pick_each(
        lot, calibration.grid("assessments", "time_to_plan").weights, exceptional.astype(np.int64)
    )
    late = np.minimum(_past_limit(lot, TWENTY_WEEKS, 75, count), A_YEAR - LATE_BY)
    very_late = np.minimum(_past_limit(lot, A_YEAR, 70, count), A_YEAR + 300)
    return np.choose(band, [_near_limit(lot, TWENTY_WEEKS, 60, count), late, very_late])


def days_to_refusal(lot: Lot, count: int) -> Numbers:
    """Days from a request to the decision that no plan will be issued."""
    in_time = happens(lot, calibration.part("assessments", "refused_in_16_weeks"), count)
    return np.where(
        in_time, _near_limit(lot, SIXTEEN_WEEKS, 35, count), _past_limit(lot, SIXTEEN_WEEKS, 50, count)
    )


def _near_limit(lot: Lot, limit: int, width: int, count: int) -> Numbers:
    """Days up to the limit: the nearer to it the more, over so many days before it."""
    return limit - np.floor(width * lot.beta(0.8, 1.8, count)).astype(np.int64)


def _past_limit(lot: Lot, limit: int, mean: int, count: int) -> Numbers:
    return limit + LATE_BY + np.floor(lot.exponential(mean, count)).astype(np.int64)
