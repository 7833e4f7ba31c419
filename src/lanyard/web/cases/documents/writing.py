"""The links by which documents are given, and the messages that carry them."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About
from lanyard.web.cases.documents.access import DOCUMENT_REQUEST, GIVING_DOCUMENTS
from lanyard.web.cases.models import DocumentRequest
from lanyard.web.mail.fields import Link
from lanyard.web.mail.messages import Message
from lanyard.web.mail.sending import send
from lanyard.web.people.links.actions import MadeLink, make_link

LINK_LASTS = timedelta(days=30)
"""An area inspection is over within three weeks of the call."""


def link_to_request(by: Visitor, request: DocumentRequest, at: datetime) -> MadeLink:
    """A link to one request, which can be used as often as is needed until it ends."""
    last = timezone.localdate(at) + LINK_LASTS
    return make_link(
        by=by,
        purpose=GIVING_DOCUMENTS,
        for_name=request.contact_name,
        for_email=request.contact_email,
        about=About(DOCUMENT_REQUEST, request.pk, request.organisation_id),
        expires=timezone.make_aware(datetime.combine(last, time(23, 59))),
        uses=None,
    )


def write_to_contact(message: Message, request: DocumentRequest, *, by: Visitor, at: datetime) -> None:
    """Sends the contact of a request a message with a link of their own, and notes when."""
    made = link_to_request(by, request, at)
    request.written_at = at
    request.save()
    link = Link("people:link", made.token)
    send(message, to=request.contact_email, by=by, documents=link, until=made.link.expires)
