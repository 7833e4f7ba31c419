"""Events in words, ready for pages and files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.access.visitor import Interface
from lanyard.web.audit.acts import declared_acts
from lanyard.web.audit.models import INTERFACE_WORDS, Event, EventKind
from lanyard.web.audit.record import PERSON
from lanyard.web.audit.things import Wanted, declared_things, thing_words

_NOBODY_WORDS = {
    Interface.JOB: "Lanyard",
    Interface.COMMAND: "Lanyard",
    Interface.LINK: "Somebody with a signed link",
}


@dataclass(frozen=True)
class EventInWords:
    """One event as people read it."""

    number: int
    day: str
    time: str
    kind: str
    who: str
    role: str
    did: str
    about: str
    about_href: str
    interface: str
    href: str

    @property
    def sentence(self) -> str:
        """Who did what."""
        return f"{self.who} {self.did}"

    @property
    def capacity(self) -> str:
        """As which role, if any, and by way of what."""
        return f"{self.role} · {self.interface}" if self.role else self.interface


def in_words(events: Sequence[Event]) -> list[EventInWords]:
    """The events in words, in their order. One query for each kind of thing among them."""
    wanted = Wanted()
    for event in events:
        wanted.add(event.about, event.about_id)
        if event.person is not None:
            wanted.add(PERSON, event.person)
    names = wanted.look_up()
    return [_in_words(event, names) for event in events]


def _in_words(event: Event, names: Mapping[tuple[str, str], str]) -> EventInWords:
    at = timezone.localtime(event.at)
    about = names.get((event.about, event.about_id))
    return EventInWords(
        number=event.number,
        day=date_in_words(at.date()),
        time=time_in_words(at.time()),
        kind=EventKind(event.kind).label,
        who=_who(event, names),
        role=role_in_words(event.role),
        did=_did(event.act, about or _unnamed(event)),
        about=f"{thing_words(event.about)}: {about}" if about else _unnamed(event).capitalize(),
        about_href=_address(event) if about else "",
        interface=INTERFACE_WORDS[Interface(event.interface)],
        href=reverse("audit:event", args=[event.number]),
    )


def _who(event: Event, names: Mapping[tuple[str, str], str]) -> str:
    if event.person is None:
        return _NOBODY_WORDS.get(Interface(event.interface), "Somebody not signed in")
    return names.get((PERSON, str(event.person)), f"Person {event.person}")


def _did(name: str, about: str) -> str:
    act = declared_acts().get(name)
    return act.words.replace("…", about) if act else f"did {name}"


def _unnamed(event: Event) -> str:
    return f"{thing_words(event.about).lower()} {event.about_id}"


def _address(event: Event) -> str:
    address = declared_things()[event.about].address
    return address(event.about_id) if address else ""


def role_in_words(role: str) -> str:
    """The title of a role; its stored name where it is no longer declared."""
    return ROLES[RoleName(role)].title if role in list(RoleName) else role
