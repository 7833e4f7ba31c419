"""The days that bound a made-up return: its collection year, census day, academic year."""

import datetime as dt
from dataclasses import dataclass

import numpy as np

from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.days import day

FIRST_PLANS = np.datetime64("2014-09-01", "D")
"""No EHC plan could begin before (Children and Families Act 2014)."""


@dataclass(frozen=True)
class CollectionYear:
    """The return of one year: `year` is that of census day, so its flows are of the calendar year before."""

    year: int

    @property
    def census(self) -> np.datetime64:
        """Census day."""
        return day(census_day(self.year))

    @property
    def census_date(self) -> dt.date:
        """Census day as a date."""
        return census_day(self.year)

    @property
    def first(self) -> np.datetime64:
        """1 January of the collection year."""
        return np.datetime64(f"{self.year - 1}-01-01", "D")

    @property
    def last(self) -> np.datetime64:
        """31 December of the collection year."""
        return np.datetime64(f"{self.year - 1}-12-31", "D")

    @property
    def age_day(self) -> np.datetime64:
        """31 August before census day, on which published ages count."""
        return np.datetime64(f"{self.year - 1}-08-31", "D")
