"""Ages, compulsory school age and school years of a child, from the date of birth.

Source: data specification 4.9 and the Acts named below. A child born on 29 February has its birthday on
1 March in other years. ``age_columns`` holds the same rules for whole columns.
"""

import datetime as dt

LAST_AGE_OF_A_PLAN = 25
"""A plan may last to the end of this birthday's academic year (Children and Families Act 2014, s. 46)."""


def age_at(birth: dt.date, on: dt.date) -> int:
    """Whole years lived at a date; negative before birth."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def birthday(birth: dt.date, age: int) -> dt.date:
    """The day on which this age is reached."""
    if (birth.month, birth.day) == (2, 29) and not _is_leap(birth.year + age):
        return dt.date(birth.year + age, 3, 1)
    return birth.replace(year=birth.year + age)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def compulsory_school_age_starts(birth: dt.date) -> dt.date:
    """The first day of compulsory school age: the prescribed day on or next after the fifth birthday.

    Source: Education Act 1996, s. 8(2); the days 31 March, 31 August and 31 December are set by the Education
    (Start of Compulsory School Age) Order 1998. Schooling itself is due from the term after.
    """
    fifth = birthday(birth, 5)
    month = 3 if fifth.month <= 3 else 8 if fifth.month <= 8 else 12
    return dt.date(fifth.year, month, 31)


def compulsory_school_age_ends(birth: dt.date) -> dt.date:
    """The last day of compulsory school age: the last Friday of June of the school year of the 16th birthday.

    Source: Education Act 1996, s. 8(3); the day is set by the Education (School Leaving Date) Order 1997.
    The Act's school year starts with the first term after July; 1 September stands for it here.
    """
    return _last_friday_of_june(academic_year_of(birthday(birth, 16)).year + 1)


def _last_friday_of_june(year: int) -> dt.date:
    last_of_june = dt.date(year, 6, 30)
    friday = 4
    return last_of_june - dt.timedelta(days=(last_of_june.weekday() - friday) % 7)


def of_compulsory_school_age(birth: dt.date, on: dt.date) -> bool:
    """Whether the child is of compulsory school age on this day; the first and the last day count."""
    return compulsory_school_age_starts(birth) <= on <= compulsory_school_age_ends(birth)


def academic_year_of(on: dt.date) -> dt.date:
    """The 1 September that starts the academic year of this day."""
    return dt.date(on.year if on.month >= 9 else on.year - 1, 9, 1)


def curriculum_year(birth: dt.date, on: dt.date) -> int | None:
    """The national curriculum year by age: 0 reception to 13, ``None`` before reception and after year 13.

    It is the age on the 31 August before the academic year, less 4. A child taught in another year group
    differs.
    """
    day_before_the_year = academic_year_of(on) - dt.timedelta(days=1)
    year = age_at(birth, day_before_the_year) - 4
    return year if 0 <= year <= 13 else None


def end_of_academic_year_of_25th_birthday(birth: dt.date) -> dt.date:
    """The last day for which a plan can be kept by age: 31 August of the academic year of the 25th birthday.

    Source: Children and Families Act 2014, s. 46(4). Regulation 46 of the Special Educational Needs and
    Disability Regulations 2014 names an earlier day for some, such as the end of the course.
    """
    return dt.date(academic_year_of(birthday(birth, LAST_AGE_OF_A_PLAN)).year + 1, 8, 31)


def past_25_and_its_academic_year(birth: dt.date, on: dt.date) -> bool:
    """Whether the person is older than any plan allows on this day."""
    return on > end_of_academic_year_of_25th_birthday(birth)
