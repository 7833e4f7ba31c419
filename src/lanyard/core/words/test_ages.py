"""Ages, compulsory school age and school years."""

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lanyard.core.words.ages import (
    academic_year_of,
    age_at,
    birthday,
    compulsory_school_age_ends,
    compulsory_school_age_starts,
    curriculum_year,
    end_of_academic_year_of_25th_birthday,
    of_compulsory_school_age,
    past_25_and_its_academic_year,
)

births = st.dates(dt.date(1990, 1, 1), dt.date(2030, 12, 31))
LEAP_DAY = dt.date(2008, 2, 29)


def d(text: str) -> dt.date:
    """A date from its ISO form."""
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("birth", "on", "age"),
    [
        ("2010-06-15", "2026-06-14", 15),
        ("2010-06-15", "2026-06-15", 16),
        ("2010-06-15", "2010-06-15", 0),
        ("2010-06-15", "2010-06-14", -1),
        ("2008-02-29", "2025-02-28", 16),
        ("2008-02-29", "2025-03-01", 17),
        ("2008-02-29", "2024-02-28", 15),
        ("2008-02-29", "2024-02-29", 16),
    ],
)
def test_age_is_the_number_of_birthdays_reached(birth: str, on: str, age: int) -> None:
    assert age_at(d(birth), d(on)) == age


@given(births, st.integers(1, 60))
@example(LEAP_DAY, 5)
@example(LEAP_DAY, 16)
def test_a_birthday_is_the_first_day_of_an_age(birth: dt.date, age: int) -> None:
    day = birthday(birth, age)
    assert (age_at(birth, day - dt.timedelta(days=1)), age_at(birth, day)) == (age - 1, age)


@pytest.mark.parametrize(
    ("birth", "starts"),
    [
        ("2020-09-01", "2025-12-31"),
        ("2020-12-31", "2025-12-31"),
        ("2021-01-01", "2026-03-31"),
        ("2021-03-31", "2026-03-31"),
        ("2021-04-01", "2026-08-31"),
        ("2021-08-31", "2026-08-31"),
        ("2020-02-29", "2025-03-31"),
    ],
)
def test_compulsory_school_age_starts_on_the_prescribed_day_on_or_after_the_fifth_birthday(
    birth: str, starts: str
) -> None:
    assert compulsory_school_age_starts(d(birth)) == d(starts)


@pytest.mark.parametrize(
    ("birth", "ends"),
    [
        ("2009-09-01", "2026-06-26"),
        ("2010-06-26", "2026-06-26"),
        ("2010-06-27", "2026-06-26"),
        ("2010-08-31", "2026-06-26"),
        ("2010-09-01", "2027-06-25"),
        ("2008-02-29", "2024-06-28"),
        ("2007-05-01", "2023-06-30"),
    ],
)
def test_compulsory_school_age_ends_on_the_last_friday_of_june_of_the_year_of_the_16th_birthday(
    birth: str, ends: str
) -> None:
    assert compulsory_school_age_ends(d(birth)) == d(ends)


def test_the_first_and_the_last_day_of_compulsory_school_age_count() -> None:
    birth = d("2010-04-01")
    days = ["2015-08-30", "2015-08-31", "2026-06-26", "2026-06-27"]
    assert [of_compulsory_school_age(birth, d(day)) for day in days] == [False, True, True, False]


def test_a_child_just_five_is_not_of_compulsory_school_age() -> None:
    assert not of_compulsory_school_age(d("2021-01-10"), d("2026-01-15"))


@given(births)
def test_compulsory_school_age_runs_from_a_fifth_to_a_sixteenth_year(birth: dt.date) -> None:
    starts, ends = compulsory_school_age_starts(birth), compulsory_school_age_ends(birth)
    assert (age_at(birth, starts), ends.month, ends.weekday()) == (5, 6, 4)
    assert academic_year_of(ends) == academic_year_of(birthday(birth, 16))


@pytest.mark.parametrize(
    ("on", "starts"),
    [("2025-08-31", "2024-09-01"), ("2025-09-01", "2025-09-01"), ("2026-01-15", "2025-09-01")],
)
def test_an_academic_year_starts_on_1_september(on: str, starts: str) -> None:
    assert academic_year_of(d(on)) == d(starts)


@pytest.mark.parametrize(
    ("birth", "year"),
    [
        ("2021-09-01", None),
        ("2021-08-31", 0),
        ("2020-09-01", 0),
        ("2020-08-31", 1),
        ("2009-09-01", 11),
        ("2007-09-01", 13),
        ("2007-08-31", None),
    ],
)
def test_curriculum_year_is_the_age_before_the_academic_year_less_four(birth: str, year: int | None) -> None:
    assert curriculum_year(d(birth), d("2026-01-15")) == year


@pytest.mark.parametrize(
    ("birth", "ends"),
    [
        ("2000-08-31", "2025-08-31"),
        ("2000-09-01", "2026-08-31"),
        ("2001-08-31", "2026-08-31"),
        ("2001-09-01", "2027-08-31"),
    ],
)
def test_a_plan_can_last_to_the_end_of_the_academic_year_of_the_25th_birthday(birth: str, ends: str) -> None:
    assert end_of_academic_year_of_25th_birthday(d(birth)) == d(ends)


def test_past_25_starts_the_day_after() -> None:
    birth = d("2000-09-01")
    assert not past_25_and_its_academic_year(birth, d("2026-08-31"))
    assert past_25_and_its_academic_year(birth, d("2026-09-01"))
