"""The record as a list: its columns and filters, made for each request since every feature adds to them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from django.http import QueryDict
from django.utils import timezone

from lanyard.core.packs.sheets import CellKind
from lanyard.web.audit.acts import declared_acts
from lanyard.web.audit.models import INTERFACE_WORDS, Event, EventKind
from lanyard.web.audit.presenters import EventInWords, in_words
from lanyard.web.audit.record import PERSON
from lanyard.web.audit.things import Wanted, declared_things, numbers_in, thing_words
from lanyard.web.pages.lists import AnyOf, Between, Cell, Column, Filter, ListPage, OneOf, Written
from lanyard.web.pages.lists.filters import Narrow, Rows

BY, THING, IDENTITY = "by", "about", "which"
"""Parameters: who did it (an account), what kind of thing it is about, and which one."""


def record_list(given: QueryDict) -> ListPage[Event]:
    """The list of events, with the filters that an address asks for beside those always there."""
    words = _Words()
    return ListPage(
        name="record",
        title="Record of what happened",
        one="event",
        many="events",
        columns=words.columns(),
        none_yet="Nothing has happened yet.",
        filters=(*_pinned(given), *_filters()),
        more_in_files=words.more_in_files(),
        sorted_by="-when",
        prepare=words.prepare,
    )


class _Words:
    """The events of one page, in words."""

    def __init__(self) -> None:
        self._events: dict[int, EventInWords] = {}

    def prepare(self, events: Sequence[Event]) -> None:
        """Makes the words of all events at once."""
        self._events = {each.number: each for each in in_words(events)}

    def columns(self) -> tuple[Column[Event], ...]:
        """What page and files show."""
        return (
            Column("what", "What happened", self._what, value=self._sentence, kind=CellKind.PROSE, width=60),
            Column("when", "When", self._when, ("number",), value=_moment, width=18),
            Column("kind", "Kind", lambda event: self._events[event.number].kind, ("kind",), width=22),
        )

    def more_in_files(self) -> tuple[Column[Event], ...]:
        """What only files have: enough to find an event again and to check its seal."""
        return (
            Column("number", "Number", lambda event: str(event.number), value=_number, kind=CellKind.WHOLE),
            Column("role", "Role", lambda event: self._events[event.number].role, width=26),
            Column("about", "About", lambda event: self._events[event.number].about, width=40),
            Column("by", "By way of", lambda event: self._events[event.number].interface),
            Column("act", "Act", lambda event: event.act),
            Column("seal", "Seal", lambda event: event.seal, width=66),
        )

    def _when(self, event: Event) -> Cell:
        words = self._events[event.number]
        return Cell(words.day, below=words.time)

    def _what(self, event: Event) -> Cell:
        words = self._events[event.number]
        return Cell(words.sentence, href=words.href, below=words.capacity)

    def _sentence(self, event: Event) -> str:
        return self._events[event.number].sentence


def _moment(event: Event) -> str:
    at: datetime = timezone.localtime(event.at)
    return at.strftime("%Y-%m-%d %H:%M:%S")


def _number(event: Event) -> int:
    return event.number


def _filters() -> tuple[Filter[Rows], ...]:
    return (
        Written("person", "Name of the person", _by_people_named),
        Between("at", "Days", "at", is_time=True),
        AnyOf("kind", "Kind", tuple(EventKind.choices), _one_of("kind")),
        OneOf("act", "What was done", _act_choices(), _one_of("act")),
        OneOf(THING, "About", _thing_choices(), _one_of("about")),
        AnyOf(
            "interface",
            "By way of",
            tuple((each.value, words) for each, words in INTERFACE_WORDS.items()),
            _one_of("interface"),
        ),
    )


def _pinned(given: QueryDict) -> Iterator[Filter[Rows]]:
    """Filters for one person or one thing, there only when an address names one."""
    if by := given.get(BY, ""):
        yield AnyOf(BY, "By", ((by, _name(PERSON, by)),), _by_account)
    if which := given.get(IDENTITY, ""):
        yield AnyOf(IDENTITY, "Which", ((which, _name(given.get(THING, ""), which)),), _one_of("about_id"))


def _one_of(field: str) -> Narrow[Rows]:
    def keep(rows: Rows, values: Sequence[str]) -> Rows:
        return rows.filter(**{f"{field}__in": values})

    return keep


def _by_account(rows: Rows, values: Sequence[str]) -> Rows:
    return rows.filter(person__in=numbers_in(values))


def _by_people_named(rows: Rows, words: str) -> Rows:
    thing = declared_things().get(PERSON)
    return rows.filter(person__in=numbers_in(thing.named(words)) if thing and thing.named else [])


def _name(kind: str, identity: str) -> str:
    wanted = Wanted()
    wanted.add(kind, identity)
    names: Mapping[tuple[str, str], str] = wanted.look_up()
    return names.get((kind, identity), f"{thing_words(kind) or 'Number'} {identity}")


def _act_choices() -> tuple[tuple[str, str], ...]:
    acts = sorted(declared_acts().values(), key=lambda act: act.words)
    return tuple((act.name, act.words[:1].upper() + act.words[1:]) for act in acts)


def _thing_choices() -> tuple[tuple[str, str], ...]:
    things = sorted(declared_things().values(), key=lambda thing: thing.words)
    return tuple((thing.kind, thing.words) for thing in things)
