"""Dates and times as people read them: 12 June 2026, 9:05am."""

import datetime as dt

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def date_in_words(day: dt.date) -> str:
    """``12 June 2026``: always English, whatever the language of the machine."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def month_in_words(year: int, month: int) -> str:
    """``June 2026``."""
    return f"{_MONTHS[month - 1]} {year}"


def weekday_in_words(day: dt.date) -> str:
    """``Friday``."""
    return _WEEKDAYS[day.weekday()]


def short_date(day: dt.date) -> str:
    """``12 Jun 2026``, for narrow columns of tables."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def weekday_and_date(day: dt.date) -> str:
    """``Friday 12 June 2026``."""
    return f"{_WEEKDAYS[day.weekday()]} {date_in_words(day)}"


def weekday_and_day(day: dt.date) -> str:
    """``Friday 12 June``, where the year is plain."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def time_in_words(time: dt.time) -> str:
    """``9am``, ``9:05am``, ``midday``, ``midnight``."""
    if (time.hour, time.minute) == (12, 0):
        return "midday"
    if (time.hour, time.minute) == (0, 0):
        return "midnight"
    minutes = f":{time.minute:02d}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}{'am' if time.hour < 12 else 'pm'}"
