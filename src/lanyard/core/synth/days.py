"""Columns of days: drawn between bounds, moved off weekends, and as ages. Days are numpy `datetime64[D]`."""

import datetime as dt
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import polars as pl

from lanyard.core.synth.chance import Flags, Lot, Numbers
from lanyard.core.words import age_columns

Days: TypeAlias = npt.NDArray[np.datetime64]

DAY = np.timedelta64(1, "D")
NEVER = np.datetime64("NaT", "D")


def day(of: dt.date) -> np.datetime64:
    """One day."""
    return np.datetime64(of, "D")


def days_of(dates: pl.Series) -> Days:
    """A column of dates as days."""
    return dates.to_numpy().astype("datetime64[D]")


def dates_of(days: Days) -> pl.Series:
    """Days as a column of dates; never is null."""
    return pl.Series(days.astype("datetime64[D]"), dtype=pl.Date)


def drawn_day(lot: Lot, first: Days | np.datetime64, last: Days | np.datetime64, count: int) -> Days:
    """`count` days from `first` to `last`, both included; `first` where `last` lies before it."""
    width = np.maximum((last - first).astype(np.int64), 0)
    steps = lot.integers(0, width, count, endpoint=True)
    return first + steps * DAY


def later(days: Days, by: Numbers | int) -> Days:
    """Days that lie so many days after others."""
    return days + np.asarray(by, dtype=np.int64) * DAY


def days_between(first: Days, last: Days | np.datetime64) -> Numbers:
    """Whole days from each first to the last."""
    return (last - first).astype(np.int64)


def on_weekdays(days: Days) -> Days:
    """Saturdays moved back to Friday, Sundays on to Monday."""
    weekday = (days.astype(np.int64) + 3) % 7
    moves = np.where(weekday == 5, -1, np.where(weekday == 6, 1, 0))
    return days + moves * DAY


def within(days: Days, first: Days | np.datetime64, last: Days | np.datetime64) -> Days:
    """Days moved to the nearer bound where they lie outside."""
    return np.minimum(np.maximum(days, first), last)


def only_where(flags: Flags, days: Days) -> Days:
    """Days where the flag holds, else never."""
    return np.where(flags, days, NEVER)


def year_starts(years: Numbers | int) -> Days:
    """1 January of each year."""
    return (np.asarray(years, dtype=np.int64) - 1970).astype("datetime64[Y]").astype("datetime64[D]")


def ages_at(birth: Days, on: Days | np.datetime64) -> Numbers:
    """Whole years lived, by the product's own rule."""
    frame = pl.DataFrame({"birth": dates_of(birth)}).with_columns(
        on=dates_of(np.broadcast_to(on, birth.shape).copy())
    )
    return (
        frame.select(age_columns.age_at(pl.col("birth"), pl.col("on")))
        .to_series()
        .to_numpy()
        .astype(np.int64)
    )


def of_school_age(birth: Days, on: dt.date) -> Flags:
    """Whether of compulsory school age on that day, by the product's own rule."""
    frame = pl.DataFrame({"birth": dates_of(birth)})
    return frame.select(age_columns.of_compulsory_school_age(pl.col("birth"), on)).to_series().to_numpy()


def born_at_age(lot: Lot, ages: Numbers, on: Days | np.datetime64) -> Days:
    """Birth dates of people who were so old on those days; nobody is born within four days of the bound."""
    months = np.broadcast_to(on, ages.shape).astype("datetime64[M]")
    day_of_month = np.broadcast_to(on, ages.shape).astype("datetime64[D]") - months.astype("datetime64[D]")
    a_year_more = (months - (ages + 1) * 12).astype("datetime64[D]") + np.minimum(day_of_month, 27 * DAY)
    born: Days = a_year_more + lot.integers(4, 364, len(ages), endpoint=True) * DAY
    return born
