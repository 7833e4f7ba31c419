"""Which days a spreadsheet can hold as real dates."""

from datetime import date

import polars as pl

FIRST_REAL_DATE = date(1900, 3, 1)
"""Excel believes that 1900 was a leap year, so earlier days would be a day out or cannot be written."""

LAST_REAL_DATE = date(9999, 12, 31)

_DAY_ZERO = date(1899, 12, 30)


def is_real_date(day: pl.Expr) -> pl.Expr:
    """Whether the day can be a real date in a spreadsheet. Others become text, so that none is lost."""
    return day.is_between(FIRST_REAL_DATE, LAST_REAL_DATE)


def day_number(day: pl.Expr) -> pl.Expr:
    """The number by which Excel stores a day from 1 March 1900 on."""
    return (day - pl.lit(_DAY_ZERO)).dt.total_days()


def day_as_text(day: pl.Expr) -> pl.Expr:
    """The day as dd/mm/yyyy."""
    return day.dt.strftime("%d/%m/%Y")
