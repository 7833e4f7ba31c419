"""Puts into the record what happens around sign-in. No event holds an address or a network address."""

from django.db import transaction
from django.http import HttpRequest

from lanyard.web.access.visitor import NOBODY, Visitor
from lanyard.web.audit.acts import Act
from lanyard.web.audit.plain import Detail
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for


def record_of(act: Act, person: Person, detail: Detail | None = None) -> None:
    """One event by somebody about their own account."""
    with transaction.atomic():
        record(act, by=visitor_for(person), about=About(PERSON, person.pk), detail=detail)


def record_attempt(act: Act, person: Person | None, detail: Detail | None = None) -> None:
    """One event of an attempt to sign in: on an account, or on none that exists. Who tried is not known."""
    about = About("sign-in", "no account") if person is None else About(PERSON, person.pk)
    with transaction.atomic():
        record(act, by=NOBODY, about=about, detail=detail)


def person_in(request: HttpRequest) -> Person | None:
    """Who has signed in, if anybody has."""
    return request.user if isinstance(request.user, Person) else None


__all__ = ["Visitor", "person_in", "record_attempt", "record_of"]
