"""The twelve months up to the as-at date, which logs are counted over, and the quarters they fall into."""

import datetime as dt
from calendar import monthrange

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.groups import within

MONTHS_OF_A_QUARTER, MONTHS_OF_A_YEAR = 3, 12


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day so many months earlier, or the last day of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def first_day(facts: Facts) -> dt.date:
    """The first day of the twelve months that end with the as-at date."""
    return months_before(facts.as_at, MONTHS_OF_A_YEAR) + dt.timedelta(days=1)


def in_last_year(day: ir.Column, facts: Facts) -> ir.Column:
    """Whether a day lies in the twelve months that end with the as-at date."""
    return within(day, first_day(facts), facts.as_at)


def quarter(day: ir.Column, facts: Facts) -> ir.Column:
    """Which three months of the twelve a day lies in: 1 the latest, 4 the earliest."""
    ends = [months_before(facts.as_at, MONTHS_OF_A_QUARTER * back) for back in (1, 2, 3)]
    later = [(day > ibis.literal(end), str(place)) for place, end in enumerate(ends, start=1)]
    return ibis.cases(*later, else_="4")
