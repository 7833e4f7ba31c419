"""The clock of the demo's story: D3 is the last working day that has begun, and nothing is still to come."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words.working_days import is_working_day, working_days_between
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor, the_program
from lanyard.web.stage.scenes import Stage


def nobody_in_particular(_role: RoleName) -> Visitor:
    return the_program()


def a_stage(now: datetime) -> Stage:
    return Stage(now, nobody_in_particular)


@pytest.mark.parametrize(
    ("now", "called"),
    [
        (datetime(2026, 6, 10, 14, tzinfo=UTC), date(2026, 6, 8)),  # a Wednesday afternoon
        (datetime(2026, 6, 10, 7, tzinfo=UTC), date(2026, 6, 5)),  # the same day, before work
        (datetime(2026, 6, 14, 14, tzinfo=UTC), date(2026, 6, 10)),  # the Sunday after
        (datetime(2026, 5, 26, 14, tzinfo=UTC), date(2026, 5, 21)),  # the day after a bank holiday
    ],
)
def test_the_call_came_two_working_days_before_the_last_day(now: datetime, called: date) -> None:
    assert a_stage(now).called == called


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - made aware
def test_whenever_the_demo_is_made_its_days_follow_each_other_up_to_now(now: datetime) -> None:
    stage = a_stage(now)
    days = [stage.day(number) for number in (1, 2, 3)]
    assert [working_days_between(days[0], day) for day in days] == [0, 1, 2]
    assert all(is_working_day(day) for day in days)
    moments = [stage.at(1, 9), stage.at(2, 9), stage.at(3, 9), stage.at(3, 23)]
    assert moments == sorted(moments)
    assert moments[-1] < now


def test_moments_are_told_by_the_clock_of_the_area() -> None:
    summer = a_stage(datetime(2026, 6, 10, 14, tzinfo=UTC))
    assert summer.at(1, 9, 30).astimezone(UTC) == datetime(2026, 6, 8, 8, 30, tzinfo=UTC)


def test_days_before_the_call_are_counted_back() -> None:
    assert a_stage(datetime(2026, 6, 10, 14, tzinfo=UTC)).day(-1) == date(2026, 6, 4)
