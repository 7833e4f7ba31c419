"""Annual reviews of plans in force, and the phase transfers that are due."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Chance, Flags, Lot, happens, pick, pick_each
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.days import (
    DAY,
    Days,
    dates_of,
    days_of,
    drawn_day,
    later,
    on_weekdays,
    only_where,
    within,
)

FOUR_WEEKS = 28
AMEND = "A"
LAST_PRIMARY_AGE, LAST_SCHOOL_AGE, LAST_NURSERY_AGE = 10, 15, 3
FINAL_EARLY = 0.2
"""Share of phase transfers already final on census day; plausible, not official."""


def reviews(holders: pl.DataFrame, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """The columns of the latest review of each holder (`start_date`), in their order; null where none."""
    lot = chance.of("reviews")
    start = days_of(holders["start_date"])
    meeting = _meetings(lot, start, days)
    held = ~np.isnat(meeting)
    decided = held & happens(lot, calibration.part("reviews", "decided"), len(start))
    decision = within(_decisions(lot, meeting), meeting, days.census)
    decided &= decision <= days.census
    outcomes = calibration.shares("reviews", "outcome")
    outcome = np.array(outcomes.labels)[pick(lot, outcomes.weights, len(start))]
    draft = np.minimum(on_weekdays(later(decision, lot.integers(0, 28, len(start)))), days.census)
    return pl.DataFrame(
        {
            "review_meeting": dates_of(meeting),
            "review_outcome": _texts(outcome, decided),
            "review_draft": dates_of(only_where(decided & (outcome == AMEND), draft)),
            "last_review": dates_of(only_where(decided, decision)),
        }
    )


def phase_transfers(holders: pl.DataFrame, days: CollectionYear, chance: Chance) -> pl.DataFrame:
    """When the plan of a child about to change phase must be final, and when it was; null for others."""
    lot = chance.of("phase transfers")
    age = holders["age"].to_numpy()
    february, march = np.datetime64(f"{days.year}-02-15", "D"), np.datetime64(f"{days.year}-03-31", "D")
    changes = np.isin(age, [LAST_NURSERY_AGE, LAST_PRIMARY_AGE, LAST_SCHOOL_AGE])
    due = np.where(age == LAST_SCHOOL_AGE, march, february)
    began = days_of(holders["start_date"])
    final = on_weekdays(drawn_day(lot, days.census - 70 * DAY, days.census - 2 * DAY, len(age)))
    is_final = changes & happens(lot, FINAL_EARLY, len(age)) & (final > began)
    return pl.DataFrame(
        {
            "phase_transfer_due_date": dates_of(only_where(changes, due)),
            "phase_transfer_final_date": dates_of(only_where(is_final, final)),
        }
    )


def _meetings(lot: Lot, start: Days, days: CollectionYear) -> Days:
    """In the collection year, in January after it, before it, or never, by the years the plan was held."""
    grid = calibration.grid("reviews", "meeting_by_years_held")
    held = days.year - (start.astype("datetime64[Y]").astype(np.int64) + 1970)
    expected = start < days.first
    row = np.clip(held, int(grid.groups[0]), int(grid.groups[-1])) - int(grid.groups[0])
    when = np.array(grid.labels)[pick_each(lot, grid.weights, row)]
    meeting = np.select(
        [when == "after", when == "in_year", when == "before"],
        [_january(lot, len(start), days), _in_year(lot, len(start), days), _year_before(lot, start, days)],
        np.datetime64("NaT", "D"),
    )
    return only_where(expected & (meeting >= start), meeting)


def _january(lot: Lot, count: int, days: CollectionYear) -> Days:
    return on_weekdays(drawn_day(lot, days.last + 2 * DAY, days.census, count))


def _in_year(lot: Lot, count: int, days: CollectionYear) -> Days:
    """In term: not in August, seldom in the last days of December."""
    drawn = drawn_day(lot, days.first + 5 * DAY, days.last - 12 * DAY, count)
    in_august = drawn.astype("datetime64[M]") == days.age_day.astype("datetime64[M]")
    moved = np.where(in_august, drawn - 45 * DAY, drawn)
    return on_weekdays(moved)


def _year_before(lot: Lot, start: Days, days: CollectionYear) -> Days:
    """In the second half of the year before, but not before the plan began."""
    first = np.maximum(days.first - 200 * DAY, later(start, 30))
    last = days.first - 5 * DAY
    return np.minimum(on_weekdays(drawn_day(lot, first, np.maximum(first, last), len(start))), last)


def _decisions(lot: Lot, meeting: Days) -> Days:
    in_time = happens(lot, calibration.part("reviews", "decided_in_four_weeks"), len(meeting))
    soon = lot.integers(7, FOUR_WEEKS, len(meeting), endpoint=True)
    late = FOUR_WEEKS + 3 + np.floor(lot.exponential(45, len(meeting))).astype(np.int64)
    return on_weekdays(later(meeting, np.where(in_time, soon, late)))


def _texts(values: np.ndarray, given: Flags) -> pl.Series:
    return pl.Series(values.tolist(), dtype=pl.String).set(pl.Series(~given), None)
