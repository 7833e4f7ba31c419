"""Census day of each SEN2 collection: the third Thursday of January.

Source: the guides of 2023 to 2026; that of 2027 is worked out by the same rule and not yet published.
"""

from datetime import date, timedelta


def census_day(year: int) -> date:
    """The reference date of the SEN2 return of that year."""
    first = date(year, 1, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 14)
