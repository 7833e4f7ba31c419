"""Adds an event to the record, in the transaction of the act itself.

Record an act last, after its changes: from then on until the transaction ends, others wait with theirs.
"""

from dataclasses import dataclass

from django.db import connection, transaction

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.acts import Act, declared_acts
from lanyard.web.audit.errors import OutsideTransactionError, UndeclaredActError
from lanyard.web.audit.models import ChainEnd, Event, EventKind, PersonalDetail
from lanyard.web.audit.moments import moment_to_record
from lanyard.web.audit.plain import Detail, plain
from lanyard.web.audit.reads import note_read
from lanyard.web.audit.seals import CURRENT_FORM, new_salt, seal_of, seal_of_detail

__all__ = ["PERSON", "About", "Act", "record", "record_read"]

PERSON = "person"
"""The kind of thing that is somebody with an account."""

DONE_BY = "done by"
"""Under what the personal detail names somebody who acts without an account."""


@dataclass(frozen=True)
class About:
    """What an event is about: a kind of thing, such as "organisation", and which."""

    kind: str
    id: str | int
    organisation: int | None = None


def record(
    act: Act,
    *,
    by: Visitor,
    about: About,
    detail: Detail | None = None,
    personal: Detail | None = None,
    person: int | None = None,
) -> Event:
    """Adds one event. `detail` must not hold anything about a person; `personal` is kept apart, erasable.

    `person` is the account of whoever the personal detail is about; where the event is about a person, it is
    theirs without saying so. Raises `OutsideTransactionError` unless called within the transaction that makes
    the change, `UndeclaredActError`, and `NotPlainError` where a detail holds what cannot be sealed.
    """
    _check(act)
    end = _locked_end()
    event = _event(act, by, about, plain(dict(detail or {})))
    event.number, event.previous = end.number + 1, end.seal
    _keep_apart(event, {**_unknown_by(by), **(personal or {})}, person or _person_of(about))
    event.seal = seal_of(event)
    event.save(force_insert=True)
    end.number, end.seal = event.number, event.seal
    end.save(force_update=True)
    if event.kind == EventKind.READ:
        note_read()
    return event


def record_read(act: Act, *, by: Visitor, about: About) -> Event:
    """Adds one event for a child's record that is about to be shown, in a transaction of its own."""
    with transaction.atomic():
        return record(act, by=by, about=about)


def _check(act: Act) -> None:
    if declared_acts().get(act.name) != act:
        raise UndeclaredActError(f"{act.name} has not been declared: give it to declare_acts in apps.py.")
    if not connection.in_atomic_block:
        raise OutsideTransactionError(f"{act.name} was recorded outside the transaction of its change.")


def _locked_end() -> ChainEnd:
    """The end of the chain, held until the transaction is over: events get their numbers one at a time."""
    end, _ = ChainEnd.objects.select_for_update().get_or_create(id=1)
    return end


def _event(act: Act, by: Visitor, about: About, detail: object) -> Event:
    role = by.role_for(act.permission, about.organisation) if act.permission else None
    return Event(
        form=CURRENT_FORM,
        at=moment_to_record(),
        kind=act.kind.value,
        act=act.name,
        person=by.person,
        role=role.value if role else "",
        interface=by.interface.value,
        about=about.kind,
        about_id=str(about.id),
        organisation=about.organisation,
        detail=detail,
    )


def _unknown_by(by: Visitor) -> Detail:
    """The name of somebody without an account, such as the holder of a signed link: nothing else keeps it."""
    return {DONE_BY: by.name} if by.name and not by.is_known and not by.is_program else {}


def _person_of(about: About) -> int | None:
    return int(about.id) if about.kind == PERSON else None


def _keep_apart(event: Event, personal: Detail, person: int | None) -> None:
    if not personal:
        return
    kept = PersonalDetail.objects.create(
        event=event.number, at=event.at, person=person, salt=new_salt(), content=plain(dict(personal))
    )
    event.personal_seal = seal_of_detail(kept)
