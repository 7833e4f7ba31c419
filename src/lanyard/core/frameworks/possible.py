"""Which dates an inspection cannot have, and which are odd enough to ask about."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping

from lanyard.core.frameworks.declare import Framework, Inspection
from lanyard.core.frameworks.errors import ImpossibleDateError
from lanyard.core.frameworks.known import Holiday, Known
from lanyard.core.words.dates_in_words import date_in_words, weekday_and_date
from lanyard.core.words.working_days import bank_holidays, is_working_day

_AUGUST, _SATURDAY, _MONDAY = 8, 5, 0
_VISITED = frozenset({Inspection.FULL, Inspection.MONITORING, Inspection.PILOT})


def check_possible(framework: Framework, known: Known, day: Callable[[str], dt.date | None]) -> None:
    """Raises `ImpossibleDateError` for a call on a day off, for an unknown event or outcome, and for dates in
    the wrong order. `day` gives an event's date, told or computed."""
    notified, told, outcome = known.notified, known.told, known.outcome
    if not is_working_day(notified, known.calendar):
        raise ImpossibleDateError(
            f"{framework.begins_with} cannot have come {_off(notified)}. Check the date."
        )
    events = {event.id: event for event in framework.events}
    if outcome is not None and outcome not in {each.id for each in framework.outcomes}:
        raise ImpossibleDateError(f"{framework.title} has no outcome {outcome}.")
    for name in sorted(set(told) - set(events)):
        raise ImpossibleDateError(f"{framework.title} has no event {name}.")
    for name in told:
        if told[name] < notified:
            raise ImpossibleDateError(f"{_is_on(events[name].title, told[name])}, before the call.")
        if told[name].weekday() >= _SATURDAY and name.startswith(("offsite", "onsite")):
            raise ImpossibleDateError(f"{_is_on(events[name].title, told[name])}, at a weekend.")
    _check_order(framework, told, day)


def _check_order(
    framework: Framework, told: Mapping[str, dt.date], day: Callable[[str], dt.date | None]
) -> None:
    titles = {event.id: event.title for event in framework.events}
    for event in framework.events:
        earlier = event.not_before
        if earlier is None or not ({event.id, earlier} & set(told)):
            continue
        first, second = day(earlier), day(event.id)
        if first and second and second < first:
            raise ImpossibleDateError(
                f"{_is_on(event.title, second)}, before {titles[earlier]} ({date_in_words(first)})."
            )


def oddities(
    framework: Framework, day: Callable[[str], dt.date | None], holidays: Iterable[Holiday] = ()
) -> Iterator[str]:
    """What is possible and yet worth asking about, in words: August, school holidays, a start midweek."""
    if framework.inspection not in _VISITED or not {"onsite_start", "onsite_end"} <= {
        e.id for e in framework.events
    }:
        return
    first, last = day("onsite_start"), day("onsite_end")
    if first is None or last is None:
        return
    if _AUGUST in {first.month, last.month}:
        yield "The on-site days fall in August, when no published inspection was on site: check the dates."
    if first.weekday() != _MONDAY and framework.id != "local-area-2016":
        yield (
            f"The on-site days begin on {weekday_and_date(first)}. Published inspections began on a Monday: "
            "ask the lead inspector, and enter the day."
        )
    for holiday in holidays:
        if holiday.first <= last and holiday.last >= first:
            yield f"Schools are closed in the on-site days: {holiday.name}, to {date_in_words(holiday.last)}."


def _off(day: dt.date) -> str:
    if day.weekday() >= _SATURDAY:
        return f"on {weekday_and_date(day)}"
    name = bank_holidays(day.year).get(day)
    return f"on {date_in_words(day)}, {name}" if name else f"on {date_in_words(day)}, a day off of your area"


def _is_on(title: str, day: dt.date) -> str:
    return f"{title} is said to be on {date_in_words(day)}"
