"""The clock without any table: marks lead where the one table says, and durations are counted from asking."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.frameworks.request_clock import (
    TRANSITIONS,
    ClockState,
    Mark,
    Spread,
    Times,
    after_mark,
    duration_in_words,
    marks_from,
    spread,
    state_after,
)

NINE = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)


def minutes(number: int) -> dt.timedelta:
    return dt.timedelta(minutes=number)


def after(*marks: tuple[Mark, int]) -> Times:
    """The moments after marks, each so many minutes past nine."""
    times = Times()
    for mark, past in marks:
        times = after_mark(times, mark, NINE + minutes(past))
    return times


def test_each_state_offers_what_can_happen_next() -> None:
    assert {state: marks_from(state) for state in ClockState} == {
        ClockState.WAITING: [Mark.ASK],
        ClockState.ASKED: [Mark.TELL, Mark.ANSWER],
        ClockState.TOLD: [Mark.ANSWER],
        ClockState.ANSWERED: [Mark.ACCEPT, Mark.SEND_BACK],
        ClockState.ACCEPTED: [],
    }


def test_every_part_is_counted_from_asking() -> None:
    times = after((Mark.ASK, 0), (Mark.TELL, 5), (Mark.ANSWER, 65), (Mark.ACCEPT, 95))
    assert (times.until_told, times.until_answered, times.until_accepted) == (
        minutes(5),
        minutes(65),
        minutes(95),
    )


def test_an_answer_that_is_sent_back_lets_the_clock_go_on() -> None:
    times = after((Mark.ASK, 0), (Mark.ANSWER, 10), (Mark.SEND_BACK, 20))
    assert (times.state, times.until_answered) == (ClockState.TOLD, None)
    assert times.running(NINE + minutes(50)) == minutes(50)
    assert after_mark(times, Mark.ANSWER, NINE + minutes(70)).until_answered == minutes(70)


def test_an_accepted_answer_stops_the_clock_and_one_not_asked_for_has_none() -> None:
    assert after((Mark.ASK, 0), (Mark.ANSWER, 3), (Mark.ACCEPT, 4)).running(NINE + minutes(99)) == minutes(4)
    assert Times().running(NINE) is None


def test_the_median_stands_between_the_shortest_and_the_longest() -> None:
    assert spread([minutes(30), None, minutes(10), minutes(90)]) == Spread(
        3, minutes(10), minutes(30), minutes(90)
    )
    assert spread([None]) is None


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (dt.timedelta(seconds=59), "under a minute"),
        (minutes(1), "1 minute"),
        (minutes(185), "3 hours 5 minutes"),
        (minutes(24 * 60), "1 day"),
        (dt.timedelta(days=2, hours=4, minutes=31), "2 days 4 hours"),
    ],
)
def test_durations_are_told_as_people_say_them(duration: dt.timedelta, words: str) -> None:
    assert duration_in_words(duration) == words


@settings(max_examples=40)
@given(st.lists(st.integers(0, 4), max_size=12))
def test_the_moments_and_the_marks_agree_on_the_state(choices: list[int]) -> None:
    """Whatever way a request takes that the table allows, its moments say the same as its marks."""
    made: list[tuple[Mark, int]] = []
    for past, choice in enumerate(choices):
        can = marks_from(state_after(mark for mark, _ in made))
        if can:
            made.append((can[choice % len(can)], past))
    assert after(*made).state == state_after(mark for mark, _ in made)


def test_every_mark_leads_on_or_back_to_where_an_answer_is_wanted() -> None:
    order = list(ClockState)
    backwards = {
        mark
        for mark, each in TRANSITIONS.items()
        if all(order.index(before) > order.index(each.after) for before in each.before)
    }
    assert backwards == {Mark.SEND_BACK}
