"""Requests for an assessment and what came of them: here those of people with a new plan.

A request is one row: `received`, `decided`, `outcome`, `assessed` and `assessment_outcome` (dates and codes
of modules 2 and 3), `week20`. The code follows from the dates: what was decided before the
collection year is historic (H), what is not decided by census day is awaited (A).
"""

from dataclasses import dataclass

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Flags, Lot, Numbers, happens
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import (
    NEVER,
    Days,
    dates_of,
    days_between,
    days_of,
    later,
    on_weekdays,
)
from lanyard.core.synth.time_taken import days_to_decision, days_to_plan


def requests_of_new_plans(holders: pl.DataFrame, days: CollectionYear, lot: Lot) -> pl.DataFrame:
    """A request for each new plan, in the order of `holders` (`start_date`, `birth_date`)."""
    start, birth = days_of(holders["start_date"]), days_of(holders["birth_date"])
    exceptional = happens(lot, calibration.part("assessments", "exception"), holders.height)
    taken = np.minimum(days_to_plan(lot, exceptional), days_between(birth, start) - 60)
    received = on_weekdays(later(start, -taken))
    decided = decided_after(lot, received, np.floor_divide(taken, 2))
    return request_rows(days, Steps(received, decided, start), "Y", "Y", exceptional)


def decided_after(lot: Lot, received: Days, longest: Numbers) -> Days:
    """The day of the decision, at most so many days after the request came."""
    taken = np.minimum(days_to_decision(lot, len(received)), np.maximum(longest, 2))
    return on_weekdays(later(received, taken))


@dataclass(frozen=True)
class Steps:
    """When requests came, were decided and their assessments ended; never where it did not happen."""

    received: Days
    decided: Days
    assessed: Days


def request_rows(
    days: CollectionYear,
    steps: Steps,
    outcome: str,
    assessment_outcome: str | None,
    exceptional: Flags | None = None,
) -> pl.DataFrame:
    """Rows with their outcome made historic where it was decided before the collection year."""
    count = len(steps.received)
    historic = steps.decided < days.first
    codes = np.where(historic, "H", outcome)
    flags = np.zeros(count, dtype=bool) if exceptional is None else exceptional
    return pl.DataFrame(
        {
            "received": dates_of(steps.received),
            "decided": dates_of(np.where(historic, NEVER, steps.decided)),
            "outcome": pl.Series(codes.tolist(), dtype=pl.String),
            "assessed": dates_of(steps.assessed),
            "assessment_outcome": pl.Series([assessment_outcome] * count, dtype=pl.String),
            "week20": flags,
        }
    )
