"""The words of days off on a timeline."""

from collections.abc import Iterable

from lanyard.core.words.dates_in_words import weekday_and_date, weekday_and_day
from lanyard.web.inspections.models import AreaDaysOff, Inspection, WhoIsOff


def days_off_in_words(found: Iterable[AreaDaysOff], inspection: Inspection) -> list[str]:
    """Each row of days off: what it is, when, who is off, and whether it counts as working days."""
    heeded = set(inspection.days_off)
    return [f"{each.name}: {_when(each)}. {_who(each, heeded)}" for each in found]


def _when(off: AreaDaysOff) -> str:
    if off.first == off.last:
        return weekday_and_date(off.first)
    return f"{weekday_and_day(off.first)} to {weekday_and_date(off.last)}"


def _who(off: AreaDaysOff, heeded: set[str]) -> str:
    if off.who == WhoIsOff.SCHOOLS:
        return "Schools are closed; the days count as working days."
    counts = "are no working days here" if off.first.isoformat() in heeded else "count as working days"
    return f"The council is off; the days {counts}."
