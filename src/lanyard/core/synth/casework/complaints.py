"""A made-up complaints log of SEND services: it names no child."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Lot, happens, pick
from lanyard.core.synth.days import DAY, dates_of, days_of, drawn_day, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import listed
from lanyard.core.synth.world import Tables, World

KIND = "complaints"
DUE_DAYS = {"1": 14, "2": 35, "3": 42}
"""Days in which the local procedure asks for an answer: 10, 25 and 30 working days."""

NOT_ANSWERED, NOT_TAKEN_THERE = "OPEN", "NONE"


def complaints_tables(world: World) -> Tables:
    """The log of the twelve months before census day, by the day on which complaints came."""
    lot = world.chance.of("complaints")
    count = round(world.population.holders.height * calibration.part("services", "complaints"))
    census = world.days.census
    received = np.sort(on_weekdays(drawn_day(lot, census - 364 * DAY, census - DAY, count)))
    stage = _drawn(lot, "complaint_stage", count)
    due = later(received, stage.replace_strict(DUE_DAYS, return_dtype=pl.Int64()).to_numpy())
    answered = _answered(lot, received, due, world)
    is_open = pl.Series(np.isnat(days_of(answered)))
    rows = pl.DataFrame({"received_date": dates_of(received), "stage": stage, "due_date": dates_of(due)})
    told = rows.with_columns(
        complaint_number=pl.format("C{}/{}", pl.lit(world.year - 1), pl.int_range(1, pl.len() + 1)),
        service=_drawn(lot, "complaint_about", count),
        theme=_drawn(lot, "complaint_theme", count),
        outcome=_drawn(lot, "complaint_outcome", count).set(is_open, NOT_ANSWERED),
        answered_date=answered,
        ombudsman=_drawn(lot, "ombudsman", count).set(is_open, NOT_TAKEN_THERE),
    )
    return {"complaints": listed(KIND, "complaints", told)}


def _drawn(lot: Lot, name: str, count: int) -> pl.Series:
    shares = calibration.shares("services", name)
    return pl.Series(shares.labels, dtype=pl.String).gather(pick(lot, shares.weights, count))


def _answered(lot: Lot, received: np.ndarray, due: np.ndarray, world: World) -> pl.Series:
    """Most by the day that the procedure asks for; what would come after census day is still open."""
    count = len(received)
    in_time = happens(lot, calibration.part("services", "complaint_in_time"), count)
    early = drawn_day(lot, later(received, 2), due, count)
    late = later(due, 3 + np.floor(lot.exponential(25, count)).astype(np.int64))
    answered = np.where(in_time, early, on_weekdays(late))
    return dates_of(only_where(answered <= world.days.census, answered))
