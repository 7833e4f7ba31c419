"""How people change their own contact details."""

from dataclasses import asdict, dataclass

from django.db import transaction

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.changes import changed
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.people.directory.access import check_change_contact
from lanyard.web.people.directory.acts import CONTACT_CHANGED
from lanyard.web.people.models import Person


@dataclass(frozen=True)
class ContactDetails:
    """How somebody is called and reached. The email address is how they sign in, and is no part of it."""

    name: str
    phone: str = ""


@transaction.atomic
def change_contact(*, by: Visitor, person: int, version: int, details: ContactDetails) -> Person:
    """Changes one's own contact details. Raises `NotAllowedError` and `ChangedMeanwhileError`."""
    held = Person.held_for_change(person, version)
    check_change_contact(by, held)
    before = ContactDetails(held.name, held.phone)
    held.name, held.phone = details.name, details.phone
    held.save()
    personal = changed(asdict(before), asdict(details))
    record(CONTACT_CHANGED, by=by, about=About(PERSON, held.pk), personal=personal)
    return held
