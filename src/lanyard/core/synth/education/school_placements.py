"""Alternative provision that schools arrange for their pupils, as a made-up census tells of it."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.attending import FIRST_PROVIDER, PROVIDERS
from lanyard.core.synth.chance import Lot, pick
from lanyard.core.synth.days import DAY, dates_of, day, days_of, on_weekdays
from lanyard.core.synth.education.terms import Term

AGES = (11, 15)
SETTINGS = {"OOT": 0.3, "OTH": 0.45, "NFE": 0.15, "WBP": 0.1}
"""Kinds of setting without a number, with their weights; plausible."""

WITH_UKPRN, FULL_TIME, ENDED = 0.35, 0.3, 0.15
"""Shares at a provider with a number, full time, and ended by census day; plausible."""

LONGEST = 150


def placements_of(pupils: pl.DataFrame, lot: Lot, term: Term) -> pl.DataFrame:
    """`line` (row in `pupils`) and the columns of the census."""
    known = pupils.with_row_index("line").filter(_able())
    parts = calibration.parts("attendance", "school_placements")
    part = known["provision"].replace_strict(parts, return_dtype=pl.Float64()).to_numpy()
    placed = known.filter(pl.Series(lot.random(known.height) < part))
    return _described(placed, lot, term)


def _able() -> pl.Expr:
    mainstream = pl.col("place").str.starts_with("mainstream")
    return mainstream & pl.col("age").is_between(*AGES) & (pl.col("enrol_status") == "C")


def _described(placed: pl.DataFrame, lot: Lot, term: Term) -> pl.DataFrame:
    count = placed.height
    reasons = calibration.shares("attendance", "school_placement_reason")
    entry = on_weekdays(day(term.census) - lot.integers(10, LONGEST, count) * DAY)
    entry = np.maximum(entry, days_of(placed["entry_date"]))
    numbered = pl.Series(lot.random(count) < WITH_UKPRN)
    full_time = lot.random(count) < FULL_TIME
    leaving = np.where(lot.random(count) < ENDED, day(term.census) - 5 * DAY, np.datetime64("NaT", "D"))
    provider = pl.Series(FIRST_PROVIDER + lot.integers(0, PROVIDERS, count)).cast(pl.String)
    setting = pl.Series(list(SETTINGS)).gather(pick(lot, np.array(list(SETTINGS.values())), count))
    return placed.select("line").with_columns(
        ap_ukprn=provider.set(~numbered, None),
        setting_type=setting.set(numbered, None),
        reason=pl.Series(reasons.labels).gather(pick(lot, reasons.weights, count)),
        entry_date=dates_of(entry),
        leaving_date=dates_of(np.where(leaving < entry, np.datetime64("NaT", "D"), leaving)),
        sessions_a_week=pl.Series(np.where(full_time, 10, lot.integers(2, 9, count))),
        attendance_pattern=pl.Series(np.where(full_time, "FT", "PT").tolist(), dtype=pl.String),
    )
