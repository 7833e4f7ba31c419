"""Asks somebody outside for a part of a case, and reminds them."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.acts import PART_ASKED, REMINDED
from lanyard.web.cases.asking.kinds import AnyPart, Kind
from lanyard.web.cases.asking.messages import PART_MISSING, PART_WANTED
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.reading import about_case
from lanyard.web.mail.fields import Link
from lanyard.web.mail.messages import Message
from lanyard.web.mail.sending import send
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.links.actions import make_link

LINK_LASTS = timedelta(days=30)


@dataclass(frozen=True)
class Contact:
    """Who is asked: an organisation by its id, and somebody there."""

    organisation: int
    name: str
    email: str


@transaction.atomic
def ask_for(*, by: Visitor, kind: Kind, part: int, version: int, contact: Contact) -> AnyPart:
    """Asks somebody for a part, who gets the link to it. Whoever was asked before is asked no longer.

    Raises `NotAllowedError`, `RefusedError` and `ChangedMeanwhileError`.
    """
    check_may(by, KEEP_CASES)
    held: AnyPart = kind.model.held_for_change(part, version)
    check_wanted(held.case)
    held.organisation_id = contact.organisation
    held.contact_name, held.contact_email = contact.name, contact.email
    held.asked_at, held.reminders = timezone.now(), 0
    held.save()
    write_to(held, kind, PART_WANTED, by)
    record(
        PART_ASKED,
        by=by,
        about=about_case(held.case, held.organisation_id),
        detail={"part": kind.name, "id": held.pk},
        personal={"name": contact.name, "email": contact.email},
    )
    return held


@transaction.atomic
def remind(*, by: Visitor, kind: Kind, part: int) -> AnyPart:
    """Sends whoever was asked a new link. Raises `NotAllowedError`, and `RefusedError` for nobody asked."""
    check_may(by, KEEP_CASES)
    held: AnyPart = kind.parts.select_for_update(of=("self",)).select_related("case").get(pk=part)
    check_wanted(held.case)
    if not held.contact_email:
        raise RefusedError("Nobody has been asked for this yet. Ask somebody first.")
    held.reminders += 1
    held.save()
    write_to(held, kind, PART_MISSING, by)
    detail = {"part": kind.name, "id": held.pk, "reminder": held.reminders}
    record(REMINDED, by=by, about=about_case(held.case, held.organisation_id), detail=detail)
    return held


def check_wanted(case: Case) -> None:
    """Raises `RefusedError` where nothing more is asked for about a child, or the inspection is over."""
    if case.place == Place.STOOD_DOWN:
        raise RefusedError("This child was stood down. Nothing more is asked for.")
    if case.inspection.ended_on is not None:
        raise RefusedError("This inspection is over. Nothing more is asked for.")


def write_to(part: AnyPart, kind: Kind, message: Message, by: Visitor) -> None:
    """Sends whoever was asked a message with a new link to their part."""
    ends = timezone.localdate() + LINK_LASTS
    made = make_link(
        by=by,
        purpose=kind.purpose,
        for_name=part.contact_name,
        for_email=part.contact_email,
        about=About(kind.name, part.pk, part.organisation_id),
        expires=timezone.make_aware(datetime.combine(ends, time(23, 59))),
        uses=None,
    )
    link = Link("people:link", made.token)
    send(message, to=made.link.for_email, by=by, part=link, until=made.link.expires)
