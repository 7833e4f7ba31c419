"""Documents are asked for, reminded of, and asked for no more."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.plain import Detail
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.documents.acts import ASKED, CONTACT_CHANGED, LINK_SENT, REMINDED, WITHDRAWN
from lanyard.web.cases.documents.messages import DOCUMENTS_ASKED, DOCUMENTS_REMINDER
from lanyard.web.cases.documents.queries import owing
from lanyard.web.cases.documents.slots import OTHER, slots_of
from lanyard.web.cases.documents.writing import write_to_contact
from lanyard.web.cases.models import Case, DocumentRequest, DocumentWanted, Place
from lanyard.web.cases.reading import about_case
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class Contact:
    """Who gives documents: an organisation by its id, and the name and address of somebody there."""

    organisation: int
    name: str
    email: str


@dataclass(frozen=True)
class Asked:
    """What is asked for: documents by their slots, a note, whether they are to be read with the family."""

    slots: Collection[str]
    note: str = ""
    is_read_with_family: bool = False


@transaction.atomic
def ask_for_documents(
    *, by: Visitor, case: int, contact: Contact, asked: Asked, at: datetime
) -> DocumentRequest:
    """Asks somebody for documents, and sends them their link. What they were asked for already is left out.

    Raises `NotAllowedError`, and `RefusedError` where nothing may be asked about this child, no document is
    chosen, or one is not wanted about it.
    """
    check_may(by, KEEP_CASES)
    held = Case.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=case)
    _check(held, asked)
    request = _request(held, contact, asked.note)
    known = set(request.documents.filter(withdrawn_at=None).values_list("slot", flat=True))
    new = [slot for slot in asked.slots if slot not in known]
    for slot in new:
        DocumentWanted.objects.create(
            request=request, slot=slot, is_read_with_family=asked.is_read_with_family
        )
    write_to_contact(DOCUMENTS_ASKED, request, by=by, at=at)
    _record(ASKED, request, by, {"documents": new})
    return request


@transaction.atomic
def change_contact(*, by: Visitor, request: int, version: int, name: str, email: str) -> DocumentRequest:
    """Says who gives the documents of a request. Links that went to others no longer work.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` where that person has a request.
    """
    check_may(by, KEEP_CASES)
    held = DocumentRequest.held_for_change(request, version)
    others = DocumentRequest.objects.filter(
        case=held.case_id, organisation=held.organisation_id, withdrawn_at=None
    )
    if others.exclude(pk=held.pk).filter(contact_email=email.lower()).exists():
        raise RefusedError("They are asked for documents about this child already.", "contact_email")
    held.contact_name, held.contact_email = name, email.lower()
    held.save()
    _record(CONTACT_CHANGED, held, by)
    return held


@transaction.atomic
def send_documents_link(*, by: Visitor, request: int, at: datetime) -> DocumentRequest:
    """Sends the contact another link. Raises `NotAllowedError`, `RefusedError` where nothing is wanted."""
    check_may(by, KEEP_CASES)
    held = _open_request(request)
    write_to_contact(DOCUMENTS_ASKED, held, by=by, at=at)
    _record(LINK_SENT, held, by)
    return held


@transaction.atomic
def remind_of_documents(*, by: Visitor, case: int, at: datetime) -> int:
    """Reminds everybody who owes documents about a child; gives how many people were written to.

    Raises `NotAllowedError`, and `RefusedError` where nobody owes any.
    """
    check_may(by, KEEP_CASES)
    held = Case.objects.select_for_update(of=("self",)).get(pk=case)
    requests = list(owing([held]))
    if not requests:
        raise RefusedError("Nobody owes a document about this child.")
    for request in requests:
        request.reminders += 1
        write_to_contact(DOCUMENTS_REMINDER, request, by=by, at=at)
    record(REMINDED, by=by, about=about_case(held), detail={"people": len(requests)})
    return len(requests)


@transaction.atomic
def withdraw_documents(*, by: Visitor, request: int, at: datetime) -> DocumentRequest:
    """Takes a request back; what came of it stays. Raises `NotAllowedError`, `RefusedError` if it is over."""
    check_may(by, KEEP_CASES)
    held = _open_request(request)
    held.withdrawn_at = at
    held.version += 1
    held.save()
    _record(WITHDRAWN, held, by)
    return held


def _check(case: Case, asked: Asked) -> None:
    if case.place == Place.STOOD_DOWN:
        raise RefusedError("This child was stood down: nothing more is asked for.")
    if case.inspection.ended_on is not None:
        raise RefusedError("This inspection is over: nothing more is asked for.")
    if not asked.slots:
        raise RefusedError("Choose at least one document.", "slots")
    if set(asked.slots) - {*(slot.id for slot in slots_of(case)), OTHER}:
        raise RefusedError("Choose documents that are wanted about this child.", "slots")
    if OTHER in asked.slots and not asked.note.strip():
        raise RefusedError("Say which other document you want.", "note")


def _request(case: Case, contact: Contact, note: str) -> DocumentRequest:
    """The open request to this contact, with the note added to what was said before."""
    request, is_new = DocumentRequest.objects.get_or_create(
        case=case,
        organisation_id=contact.organisation,
        contact_email=contact.email.lower(),
        withdrawn_at=None,
        defaults={"contact_name": contact.name, "note": note},
    )
    if not is_new:
        request.note = "\n".join(words for words in (request.note, note) if words)
        request.contact_name = contact.name
        request.version += 1
        request.save()
    return request


def _open_request(pk: int) -> DocumentRequest:
    found = DocumentRequest.objects.open().select_for_update(of=("self",)).filter(pk=pk).first()
    if found is None:
        raise RefusedError("This is no longer asked for.")
    return found


def _record(act: Act, request: DocumentRequest, by: Visitor, detail: Detail | None = None) -> None:
    record(
        act,
        by=by,
        about=about_case(request.case, request.organisation_id),
        detail={"request": request.pk, **(detail or {})},
        personal={"contact": request.contact_name, "email": request.contact_email},
    )
