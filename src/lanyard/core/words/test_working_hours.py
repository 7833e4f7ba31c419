"""Working time between moments, and the moment at which work is done."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.words.working_hours import after_working_minutes, work_in_words, working_minutes_between

THIRTY = dt.timedelta(days=30)
"""From a day of November to the same day of December, with its bank holidays."""


def on(day: int, hour: int = 0, minute: int = 0) -> dt.datetime:
    """A moment of November 2026, of which the 20th is a Friday."""
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (on(20, 10), on(20, 11, 30), 90),
        (on(20, 16), on(23, 10), 120),
        (on(20, 7), on(20, 22), 480),
        (on(21, 9), on(22, 17), 0),
        (on(20, 11), on(20, 10), 0),
        (on(24, 16) + THIRTY, on(29, 10) + THIRTY, 120),
    ],
)
def test_only_the_hours_of_working_days_count(start: dt.datetime, end: dt.datetime, minutes: int) -> None:
    assert working_minutes_between(start, end) == minutes


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [
        (on(20, 10), 90, on(20, 11, 30)),
        (on(20, 16), 120, on(23, 10)),
        (on(20, 16), 60, on(20, 17)),
        (on(20, 18), 30, on(23, 9, 30)),
        (on(21, 12), 0, on(23, 9)),
        (on(20, 7), 481, on(23, 9, 1)),
    ],
)
def test_work_ends_within_working_hours(start: dt.datetime, minutes: int, end: dt.datetime) -> None:
    assert after_working_minutes(start, minutes) == end


@settings(max_examples=50)
@given(st.integers(0, 60 * 24 * 14), st.integers(0, 5_000))
def test_work_that_is_done_has_taken_just_its_minutes(past: int, minutes: int) -> None:
    start = on(2) + dt.timedelta(minutes=past)
    assert working_minutes_between(start, after_working_minutes(start, minutes)) == minutes


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "under a minute"), (45, "45 minutes"), (60, "1 hour"), (600, "1 working day 2 hours")],
)
def test_work_is_told_in_working_days_and_hours(minutes: int, words: str) -> None:
    assert work_in_words(minutes) == words
