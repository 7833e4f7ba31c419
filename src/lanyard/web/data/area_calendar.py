"""On which days the area works: its days off are kept by a room above this one, which declares them here."""

from collections.abc import Callable

from lanyard.core.words.working_days import ENGLAND, Calendar

_declared: list[Callable[[], Calendar]] = []


def declare_area_calendar(known: Callable[[], Calendar]) -> None:
    """Has the area's days be counted by what this gives, not by the bank holidays of England alone."""
    _declared[:] = [known]


def area_calendar() -> Calendar:
    """On which days people of the area work. One query, where days off of the area are kept."""
    return _declared[0]() if _declared else ENGLAND
