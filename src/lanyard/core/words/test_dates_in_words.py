"""Dates and times for people."""

import datetime as dt

import pytest

from lanyard.core.words.dates_in_words import date_in_words, short_date, time_in_words, weekday_and_date


def test_a_date_has_its_month_in_full_and_no_leading_zero() -> None:
    assert date_in_words(dt.date(2026, 6, 2)) == "2 June 2026"


def test_a_narrow_column_has_the_month_in_three_letters() -> None:
    assert short_date(dt.date(2026, 6, 12)) == "12 Jun 2026"


def test_a_date_may_carry_its_weekday() -> None:
    assert weekday_and_date(dt.date(2026, 6, 12)) == "Friday 12 June 2026"


@pytest.mark.parametrize(
    ("time", "text"),
    [
        (dt.time(9), "9am"),
        (dt.time(9, 5), "9:05am"),
        (dt.time(12), "midday"),
        (dt.time(12, 30), "12:30pm"),
        (dt.time(17, 45), "5:45pm"),
        (dt.time(0), "midnight"),
        (dt.time(0, 15), "12:15am"),
    ],
)
def test_a_time_is_of_the_twelve_hour_clock(time: dt.time, text: str) -> None:
    assert time_in_words(time) == text
