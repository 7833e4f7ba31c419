"""The words of chronologies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateutil.relativedelta import relativedelta
from django.urls import reverse
from django.utils import timezone

from lanyard.core.chronology.comparing import Span
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import upper_first
from lanyard.core.words.rough_dates import Precision, RoughDate
from lanyard.web.cases.asking.presenters import Owner, owner_of
from lanyard.web.cases.chronology.queries import Pair, Scope, Told, tellers
from lanyard.web.cases.models import ChronologyAsk, ChronologyEntry

_LONGEST_TITLE = 120
_NOBODY = "the team"
_ISO = {Precision.DAY: 10, Precision.MONTH: 7, Precision.TERM: 7, Precision.YEAR: 4}
"""How many characters of a day machines are told, so that no more is said than is known."""


@dataclass(frozen=True)
class EventShown:
    """One event or gap of the timeline, as the component takes it."""

    title: str
    day: str
    iso: str
    by: str = ""
    text: str = ""
    href: str = ""
    state: str = ""
    state_words: str = ""


@dataclass(frozen=True)
class AskShown:
    """One organisation that was asked, and how far it is."""

    owner: Owner
    state: str
    colour: str
    remind: str
    see: str


@dataclass(frozen=True)
class EntryShown:
    """One of two entries shown side by side."""

    pk: int
    when: str
    what: tuple[str, ...]
    told_by: str


def events_shown(told: Told, *, may_change: bool) -> list[EventShown]:
    """Events and gaps in order of time."""
    events = [
        (each.when.first, _event(each, more, told, _changed_at(each) if may_change else ""))
        for each, more in told.events
    ]
    between = [(gap.first, _gap(gap)) for gap in told.gaps]
    return [shown for _, shown in sorted([*events, *between], key=lambda each: each[0])]


def _event(entry: ChronologyEntry, more: Sequence[ChronologyEntry], told: Told, href: str) -> EventShown:
    title, rest = _parted(entry.what)
    outside = not told.scope.span.holds(entry.entry)
    said = [*rest, *(f"{_teller(each)}, {each.when.words}: {each.what}" for each in more)]
    return EventShown(
        title=title,
        day=upper_first(entry.when.words),
        iso=iso_of(entry.when),
        by=tellers(entry, *more) or _NOBODY,
        text=" ".join([*(["Outside the time that is asked for."] if outside else []), *said]),
        href=href,
    )


def _changed_at(entry: ChronologyEntry) -> str:
    return reverse("cases:change-chronology-entry", args=[entry.pk])


def _teller(entry: ChronologyEntry) -> str:
    return entry.told_by or _NOBODY


def _parted(what: str) -> tuple[str, list[str]]:
    """The first line as a title, and the rest; a long first line is cut, and told in full below."""
    first, *rest = what.split("\n")
    if len(first) <= _LONGEST_TITLE:
        return first, rest
    return f"{first[:_LONGEST_TITLE].rsplit(' ', 1)[0]} …", [first, *rest]


def _gap(gap: Span) -> EventShown:
    return EventShown(
        title=f"Nothing is told for {length_of(gap)}",
        day=f"{date_in_words(gap.first)} to {date_in_words(gap.last)}",
        iso=gap.first.isoformat(),
        state="late",
        state_words="Gap",
    )


def length_of(gap: Span) -> str:
    """How long a gap is: "5 months", "over 3 months"."""
    length = relativedelta(gap.last + relativedelta(days=1), gap.first)
    months = counted(length.years * 12 + length.months, "month", "months")
    return f"over {months}" if length.days else months


def iso_of(when: RoughDate) -> str:
    """The date for machines, as closely as it is known."""
    return when.first.isoformat()[: _ISO[when.precision]]


def summary_words(told: Told) -> list[str]:
    """What is to be known before reading: the time, how much is told, what lies outside it, gaps."""
    span, number = told.scope.span, len(told.events)
    outside = sum(not span.holds(entry.entry) for entry, _ in told.events)
    return list(_summary(told.scope, number, outside, len(told.gaps)))


def _summary(scope: Scope, number: int, outside: int, gaps: int) -> Iterator[str]:
    first, last = date_in_words(scope.span.first), date_in_words(scope.span.last)
    yield f"The {counted(scope.years, 'year', 'years')} before the call: {first} to {last}."
    if not number:
        return
    yield f"{counted(number, 'event', 'events')}."
    if outside:
        lie = "lies" if outside == 1 else "lie"
        yield f"{counted(outside, 'event', 'events')} {lie} outside that time, and says so."
    if gaps:
        yield (
            f"{counted(gaps, 'gap', 'gaps')} of more than {counted(scope.gap_months, 'month', 'months')}: "
            "ask who knows what happened then."
        )


def asks_shown(asks: Sequence[ChronologyAsk]) -> list[AskShown]:
    """Who was asked, and how far they are."""
    return [_ask(each) for each in asks]


def _ask(ask: ChronologyAsk) -> AskShown:
    return AskShown(
        owner=owner_of(ask),
        state=ask_state(ask),
        colour="green" if ask.done_at else "blue",
        remind="" if ask.done_at else reverse("cases:remind-chronology-ask", args=[ask.pk]),
        see=reverse("cases:see-chronology-ask", args=[ask.pk]),
    )


def ask_state(ask: ChronologyAsk) -> str:
    """How far somebody who was asked is."""
    if ask.done_at is None:
        return "Has not said that it is finished"
    day = date_in_words(timezone.localdate(ask.done_at))
    return f"Holds nothing: {ask.none_because}" if ask.none_because else f"Finished on {day}"


def pairs_shown(pairs: Sequence[Pair]) -> list[tuple[EntryShown, EntryShown]]:
    """Entries side by side."""
    return [(_entry(one), _entry(other)) for one, other in pairs]


def _entry(entry: ChronologyEntry) -> EntryShown:
    return EntryShown(entry.pk, upper_first(entry.when.words), tuple(entry.what.split("\n")), _teller(entry))
