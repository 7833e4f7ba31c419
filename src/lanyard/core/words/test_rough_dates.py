"""Dates as far as they are known are read as people write them, and refused where they could be two."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words.rough_dates import (
    RoughDate,
    RoughDateError,
    Term,
    a_day,
    a_month,
    a_term,
    a_year,
    leading_rough_date,
    of_precision,
    read_rough_date,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
ROUGH = st.one_of(
    DAYS.map(a_day),
    DAYS.map(lambda day: a_month(day.year, day.month)),
    st.builds(a_term, st.integers(2000, 2099), st.sampled_from(Term)),
    st.integers(2000, 2099).map(a_year),
)
WAYS_TO_WRITE_A_DAY = (
    "{0.day} {0:%B} {0.year}", "{0:%d/%m/%Y}", "{0.day}/{0.month}/{0:%y}", "{0:%d.%m.%Y}", "{0:%d-%m-%Y}",
    "{0:%Y-%m-%d}", "{0:%Y-%m-%d} 00:00:00", "{0:%A} {0.day} {0:%B} {0.year}",
    "{0:%a}, {0.day} {0:%b} {0.year}",
    "{0:%B} {0.day}, {0.year}", "{0:%d-%b-%y}", "{0.day}th of {0:%B}, {0.year}", "{0.day} {0:%b}. ’{0:%y}",
)  # fmt: skip


@given(DAYS, st.sampled_from(WAYS_TO_WRITE_A_DAY))
def test_a_day_is_read_however_it_is_written(day: date, written: str) -> None:
    assert read_rough_date(written.format(day)) == a_day(day)


@given(ROUGH)
def test_what_is_shown_can_be_read_again_to_the_same_precision(rough: RoughDate) -> None:
    assert read_rough_date(rough.words.upper()) == rough


@given(ROUGH)
def test_it_can_be_kept_as_its_first_day_and_its_precision(rough: RoughDate) -> None:
    assert of_precision(rough.first, rough.precision) == rough


@given(ROUGH, st.text(alphabet=" :–-\tabcdefgh", max_size=20))
def test_what_follows_a_date_is_left_as_it_is(rough: RoughDate, rest: str) -> None:
    assert leading_rough_date(f"{rough.words}: {rest}") == (rough, f": {rest}")


def _said_of(text: str) -> str:
    """The date that a text is, or why it is none."""
    try:
        return f"{read_rough_date(text).words}."
    except RoughDateError as refusal:
        return str(refusal)


@given(st.text(alphabet="0123456789/-. marchayspingterm", max_size=16))
def test_any_other_text_is_refused_in_words(text: str) -> None:
    assert _said_of(text).endswith(".")


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Mar 2025", "March 2025"), ("Mar-25", "March 2025"), ("03/2025", "March 2025"),
        ("2025-03", "March 2025"), ("Spring Term 2025", "spring term 2025"),
        ("the autumn term of 2024", "autumn term 2024"), ("2025", "2025"),
    ],
)  # fmt: skip
def test_a_month_a_term_and_a_year_keep_their_precision(written: str, words: str) -> None:
    assert read_rough_date(written).words == words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("31 June 2025", "There is no 31 June 2025. Check the date."),
        ("Monday 12 March 2025", "12 March 2025 is a Wednesday. Check the date."),
        ("03/13/2025", "There is no month 13. Write the day before the month: 12/03/2025."),
        ("12/03/1025", "The year 1025 cannot be meant. Check it."),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_what_to_check(written: str, said: str) -> None:
    with pytest.raises(RoughDateError) as refusal:
        read_rough_date(written)
    assert str(refusal.value) == said


@pytest.mark.parametrize("written", ["", "spring", "Mar 25", "2024/25", "12th", "12 March", "2025-13-40"])
def test_what_could_be_two_dates_or_none_is_refused(written: str) -> None:
    with pytest.raises(RoughDateError):
        read_rough_date(written)


def test_rough_dates_meet_where_both_could_be_one_day() -> None:
    march = a_month(2025, 3)
    assert (march.meets(a_day(date(2025, 3, 31))), march.meets(a_day(date(2025, 4, 1)))) == (True, False)
