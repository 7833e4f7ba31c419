"""The times of published figures: `202425`, `2024`, `2016-17 (OT)`, `2014/15-16/17`."""

import re
from enum import StrEnum

_LAST_NUMBER = re.compile(r"(\d{6}|\d{4}|\d{2})\D*$")
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")
_EARLIEST, _LATEST = 2000, 2099


class Timing(StrEnum):
    """What a table's times are."""

    CENSUS_DAY = "census day in January, written as the academic year"
    CALENDAR_YEAR = "a calendar year"
    ACADEMIC_YEAR = "an academic year"
    WINTER = "the mean of December to February, written as the year in which they end"
    AS_PUBLISHED = "as the file writes it"


def year_of(period: str) -> int | None:
    """The calendar year in which a period ends: 2025 of `202425`; None where the text tells none."""
    found = _LAST_NUMBER.search(_IN_BRACKETS.sub("", period.strip()))
    if found is None:
        return None
    year = 2000 + int(found[1][-2:]) if len(found[1]) != 4 else int(found[1])
    return year if _EARLIEST <= year <= _LATEST else None


def collection_year(year: int, timing: Timing) -> int:
    """The SEN2 collection year that a figure belongs to: census day is in the January after it."""
    return year - 1 if timing is Timing.CENSUS_DAY else year


def in_words(period: str, timing: Timing) -> str:
    """A period for people: `January 2025`, `2024`, `2024/25`."""
    year = year_of(period)
    if year is None or timing is Timing.AS_PUBLISHED:
        return period
    if timing is Timing.CENSUS_DAY:
        return f"January {year}"
    if timing is Timing.WINTER:
        return f"December {year - 1} to February {year}"
    return f"{year - 1}/{year % 100:02d}" if timing is Timing.ACADEMIC_YEAR else str(year)
