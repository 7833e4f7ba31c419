"""The rules of ``ages`` for whole Polars columns of dates. Each gives null where a date is null.

Parts of dates are made 32-bit before any sum: Polars gives months and days as 8-bit numbers, which overflow.
"""

import datetime as dt

import polars as pl

from lanyard.core.words.ages import LAST_AGE_OF_A_PLAN

_FRIDAY = 5


def age_at(birth: pl.Expr, on: pl.Expr | dt.date) -> pl.Expr:
    """Whole years lived at a date, Int32; negative before birth. Twin of ``ages.age_at``."""
    day = _column(on)
    before_birthday = _month_and_day(day) < _month_and_day(birth)
    return _year(day) - _year(birth) - before_birthday.cast(pl.Int32)


def compulsory_school_age_starts(birth: pl.Expr) -> pl.Expr:
    """The first day of compulsory school age. Twin of ``ages.compulsory_school_age_starts``."""
    month = _month(birth)
    prescribed_month = pl.when(month <= 3).then(3).when(month <= 8).then(8).otherwise(12)
    return pl.date(_year(birth) + 5, prescribed_month, 31)


def compulsory_school_age_ends(birth: pl.Expr) -> pl.Expr:
    """The last day of compulsory school age. Twin of ``ages.compulsory_school_age_ends``."""
    last_of_june = pl.date(_first_year_of_academic_year(birth) + 17, 6, 30)
    days_past_friday = (last_of_june.dt.weekday().cast(pl.Int32) - _FRIDAY) % 7
    return last_of_june - pl.duration(days=days_past_friday)


def of_compulsory_school_age(birth: pl.Expr, on: pl.Expr | dt.date) -> pl.Expr:
    """Whether the child is of compulsory school age that day. Twin of ``ages.of_compulsory_school_age``."""
    return _column(on).is_between(compulsory_school_age_starts(birth), compulsory_school_age_ends(birth))


def curriculum_year(birth: pl.Expr, on: pl.Expr | dt.date) -> pl.Expr:
    """The national curriculum year by age, Int32, null outside 0 to 13. Twin of ``ages.curriculum_year``."""
    year = _first_year_of_academic_year(_column(on)) - _first_year_of_academic_year(birth) - 5
    return pl.when(year.is_between(0, 13)).then(year)


def end_of_academic_year_of_25th_birthday(birth: pl.Expr) -> pl.Expr:
    """The last day for which a plan can be kept by age. Twin of the function of that name in ``ages``."""
    return pl.date(_first_year_of_academic_year(birth) + LAST_AGE_OF_A_PLAN + 1, 8, 31)


def past_25_and_its_academic_year(birth: pl.Expr, on: pl.Expr | dt.date) -> pl.Expr:
    """Whether the person is older than any plan allows. Twin of ``ages.past_25_and_its_academic_year``."""
    return _column(on) > end_of_academic_year_of_25th_birthday(birth)


def _first_year_of_academic_year(day: pl.Expr) -> pl.Expr:
    return _year(day) - (_month(day) < 9).cast(pl.Int32)


def _month_and_day(day: pl.Expr) -> pl.Expr:
    return _month(day) * 100 + day.dt.day().cast(pl.Int32)


def _month(day: pl.Expr) -> pl.Expr:
    return day.dt.month().cast(pl.Int32)


def _year(day: pl.Expr) -> pl.Expr:
    return day.dt.year().cast(pl.Int32)


def _column(day: pl.Expr | dt.date) -> pl.Expr:
    return day if isinstance(day, pl.Expr) else pl.lit(day, dtype=pl.Date)
