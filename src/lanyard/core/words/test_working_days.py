"""Working days in England."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words.working_days import (
    Calendar,
    add_working_days,
    bank_holidays,
    days_off,
    is_working_day,
    nth_working_day,
    working_days_between,
)

days = st.dates(dt.date(2012, 1, 1), dt.date(2030, 12, 31))


def d(text: str) -> dt.date:
    """A date from its ISO form."""
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-04-03", "Good Friday"),
        ("2026-04-06", "Easter Monday"),
        ("2023-05-08", "coronation"),
        ("2012-06-05", "diamond jubilee"),
        ("2022-09-19", "state funeral"),
        ("2020-05-08", "early May holiday, moved to a Friday"),
        ("2021-12-28", "substitute for Boxing Day on a Sunday"),
        ("2026-12-28", "substitute for Boxing Day on a Saturday"),
        ("2022-01-03", "substitute for New Year's Day on a Saturday"),
        ("2026-08-31", "summer holiday of England, not of Scotland"),
        ("2026-11-21", "Saturday"),
        ("2026-11-22", "Sunday"),
    ],
)
def test_nobody_works_on_weekends_and_bank_holidays(day: str, why: str) -> None:
    assert not is_working_day(d(day)), why


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-11-23", "a Monday"),
        ("2020-05-04", "the Monday whose holiday moved"),
        ("2026-03-17", "St Patrick's Day, of Northern Ireland"),
        ("2026-08-03", "summer holiday of Scotland"),
        ("2026-11-30", "St Andrew's Day, of Scotland"),
    ],
)
def test_people_work_on_other_days(day: str, why: str) -> None:
    assert is_working_day(d(day)), why


def test_bank_holidays_of_2026_are_the_published_eight() -> None:
    weekdays = [day.isoformat() for day in bank_holidays(2026) if day.weekday() < 5]
    assert weekdays == [
        "2026-01-01",
        "2026-04-03",
        "2026-04-06",
        "2026-05-04",
        "2026-05-25",
        "2026-08-31",
        "2026-12-25",
        "2026-12-28",
    ]


def test_counting_leaves_out_the_start_and_days_off() -> None:
    maundy_thursday = d("2026-04-02")
    assert add_working_days(maundy_thursday, 1) == d("2026-04-07")
    assert add_working_days(d("2026-04-07"), -1) == maundy_thursday
    assert add_working_days(d("2026-04-03"), 0) == d("2026-04-03")
    assert working_days_between(maundy_thursday, d("2026-04-08")) == 2


def test_working_day_1_is_the_day_of_the_call_or_the_first_working_day_after_it() -> None:
    monday, saturday = d("2026-11-23"), d("2026-11-21")
    assert [nth_working_day(monday, n) for n in (1, 2, 6)] == [monday, d("2026-11-24"), d("2026-11-30")]
    assert nth_working_day(saturday, 1) == monday


def test_there_is_no_working_day_before_the_first() -> None:
    with pytest.raises(ValueError, match="count from 1, the day of the call; 0 is none"):
        nth_working_day(d("2026-11-23"), 0)


def test_an_area_may_add_and_remove_days_off() -> None:
    own = Calendar(extra=frozenset({d("2026-12-29")}), removed=frozenset({d("2026-12-28")}))
    assert not is_working_day(d("2026-12-29"), own)
    assert is_working_day(d("2026-12-28"), own)
    assert days_off(d("2026-12-20"), d("2027-01-01"), own) == [
        d("2026-12-25"),
        d("2026-12-26"),
        d("2026-12-29"),
        d("2027-01-01"),
    ]


def test_a_removed_holiday_on_a_weekend_stays_a_weekend() -> None:
    boxing_day_on_a_saturday = d("2026-12-26")
    own = Calendar(removed=frozenset({boxing_day_on_a_saturday}))
    assert not is_working_day(boxing_day_on_a_saturday, own)


@given(days, st.integers(-60, 60))
def test_adding_and_counting_undo_each_other(start: dt.date, working_days: int) -> None:
    assert working_days_between(start, add_working_days(start, working_days)) == working_days


@given(days, st.integers(1, 60))
def test_adding_ends_on_a_working_day(start: dt.date, working_days: int) -> None:
    assert is_working_day(add_working_days(start, working_days))
