"""Verifies the chain of seals: says the first place at which the record is not as it was written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from django.db.models import Subquery

from lanyard.web.audit.models import ChainEnd, Event, PersonalDetail
from lanyard.web.audit.seals import seal_of, seal_of_detail

CHUNK = 2_000
"""Events that are looked at in one go."""


@dataclass(frozen=True)
class Link:
    """An event with its personal detail, None where it has none any more."""

    event: Event
    personal: PersonalDetail | None = None


@dataclass(frozen=True)
class End:
    """Where the chain was when last added to."""

    number: int = 0
    seal: str = ""


@dataclass(frozen=True)
class Verified:
    """What verifying found: how many events are in order up to `end`, and the first fault, in words."""

    events: int
    erased: int
    end: End
    fault: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether the record is as it was written."""
        return not self.fault


def verify_chain() -> Verified:
    """Goes through every event, some thousands at a time.

    Events that are added meanwhile are left for next time. The result's `end` is what to note down elsewhere.
    """
    end = _end_now()
    verified = verify_links(_links(end), end)
    return verified if verified.fault else _with_fault(verified, _astray())


def verify_links(links: Iterator[Link], end: End) -> Verified:
    """Whether the links, in order, lead without a break from the first event to the given end."""
    at, erased = End(), 0
    for link in links:
        fault = fault_in(link, at)
        if fault:
            return Verified(at.number, erased, at, fault)
        at = End(link.event.number, link.event.seal)
        erased += bool(link.event.personal_seal) and link.personal is None
    return Verified(at.number, erased, at, _fault_at_end(at, end))


def fault_in(link: Link, before: End) -> str:
    """What is wrong with one event after another, in words; empty when it is in order."""
    event, number = link.event, link.event.number
    if number != before.number + 1:
        return f"Event {before.number + 1} is missing: the next one there is {number}."
    if event.previous != before.seal:
        return f"Event {number} does not follow event {before.number}: one of the two was put in its place."
    if not event.seal or event.seal != seal_of(event):
        return f"Event {number} was changed after it was written: its seal does not fit what it says."
    return _fault_in_personal(event, link.personal)


def _fault_in_personal(event: Event, personal: PersonalDetail | None) -> str:
    if personal is None:
        return ""
    if not event.personal_seal:
        return f"Personal detail was added to event {event.number} after it was written."
    if event.personal_seal != seal_of_detail(personal):
        return f"The personal detail of event {event.number} was changed after it was written."
    return ""


def _fault_at_end(at: End, end: End) -> str:
    if at.number < end.number:
        return f"The record ends at event {at.number}, but {end.number} were written: the newest are missing."
    if at != end:
        return f"The newest event, {at.number}, is not the one that was written last."
    return ""


def _with_fault(verified: Verified, fault: str) -> Verified:
    return Verified(verified.events, verified.erased, verified.end, fault)


def _end_now() -> End:
    end = ChainEnd.objects.filter(id=1).first()
    return End(end.number, end.seal) if end else End()


def _links(end: End) -> Iterator[Link]:
    events = Event.objects.filter(number__lte=end.number).order_by("number").iterator(CHUNK)
    while chunk := list(islice(events, CHUNK)):
        apart = _personal_of(chunk)
        yield from (Link(event, apart.get(event.number)) for event in chunk)


def _personal_of(events: Sequence[Event]) -> dict[int, PersonalDetail]:
    of_these = PersonalDetail.objects.filter(event__range=(events[0].number, events[-1].number))
    return {personal.event: personal for personal in of_these}


def _astray() -> str:
    """What lies outside the chain. Each question is one statement: an event added meanwhile is no fault."""
    if Event.objects.exists() and not ChainEnd.objects.exists():
        return "The end of the record was removed."
    if Event.objects.filter(number__gt=Subquery(ChainEnd.objects.values("number"))).exists():
        return "There are events after the end of the record."
    stray = PersonalDetail.objects.exclude(event__in=Event.objects.order_by().values("number")).first()
    return f"There is personal detail of event {stray.event}, but no such event." if stray else ""
