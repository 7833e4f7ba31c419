"""Adds an event to the record, in the transaction of the act itself."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import connection, transaction

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.errors import OutsideTransactionError
from lanyard.web.audit.models import ChainEnd, Event, EventKind, PersonalDetail
from lanyard.web.audit.seals import Detail, new_salt, seal_of, seal_of_detail


@dataclass(frozen=True)
class Act:
    """A kind of event, declared by the feature whose act it is. `words` complete "Somebody …".

    `permission` is the right by which it is done, so that the event can name the role that gave it.
    """

    name: str
    words: str
    permission: Permission | None = None
    kind: EventKind = EventKind.ACT


@dataclass(frozen=True)
class About:
    """What an event is about: a kind of thing, such as "organisation", and which."""

    kind: str
    id: str | int
    organisation: int | None = None


def record(
    act: Act, *, by: Visitor, about: About, detail: Detail | None = None, personal: Detail | None = None
) -> Event:
    """Adds one event. `detail` must not hold anything about a person; `personal` is kept apart, erasable.

    Raises `OutsideTransactionError` unless called within the transaction that makes the change.
    """
    if not connection.in_atomic_block:
        raise OutsideTransactionError(f"{act.name} was recorded outside the transaction of its change.")
    end = _locked_end()
    event = _event(act, by, about, detail)
    event.number, event.previous = end.number + 1, end.seal
    if personal:
        event.personal_seal = _kept_apart(event.number, personal)
    event.seal = seal_of(event)
    event.save(force_insert=True)
    end.number, end.seal = event.number, event.seal
    end.save()
    return event


def record_read(act: Act, *, by: Visitor, about: About) -> Event:
    """Adds one event for a child's record that is about to be shown, in a transaction of its own."""
    with transaction.atomic():
        return record(act, by=by, about=about)


def _locked_end() -> ChainEnd:
    """The end of the chain, held until the transaction is over: events get their numbers one at a time."""
    end, _ = ChainEnd.objects.select_for_update().get_or_create(id=1)
    return end


def _event(act: Act, by: Visitor, about: About, detail: Detail | None) -> Event:
    role = by.role_for(act.permission, about.organisation) if act.permission else None
    return Event(
        at=datetime.now(UTC),
        kind=act.kind,
        act=act.name,
        person=by.person,
        role=role or "",
        interface=by.interface,
        about=about.kind,
        about_id=str(about.id),
        detail=dict(detail or {}),
    )


def _kept_apart(number: int, personal: Detail) -> str:
    salt = new_salt()
    PersonalDetail.objects.create(event=number, salt=salt, content=dict(personal))
    return seal_of_detail(salt, personal)
