"""Who asks for documents and who gives them, and the pages of both."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.cases.access import CASE, GIVE_PARTS, KEEP_CASES, SEE_CASES
from lanyard.web.cases.models import DocumentRequest
from lanyard.web.people.links.purposes import Purpose

DOCUMENT_REQUEST, DOCUMENT_WANTED, DOCUMENT_ANSWER = "document-request", "document-wanted", "document-answer"
"""Kinds of thing that addresses name."""

GIVING_DOCUMENTS = Purpose(
    "give-documents",
    "give the documents that your organisation was asked for about one child",
    "cases:documents-by-link",
    GIVE_PARTS,
)
"""A link about one request: whoever holds it gives what that asks for, and sees nothing else."""

PURPOSES = (GIVING_DOCUMENTS,)
ROUTES = (
    Route("cases:documents", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:ask-documents", KEEP_CASES, about=CASE, reads_child=True),
    Route("cases:remind-documents", KEEP_CASES, about=CASE, reads_child=True),
    Route("cases:document-request", SEE_CASES, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:document-contact", KEEP_CASES, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:document-link", KEEP_CASES, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:withdraw-documents", KEEP_CASES, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:accept-document", KEEP_CASES, about=DOCUMENT_ANSWER, reads_child=True),
    Route("cases:send-back-document", KEEP_CASES, about=DOCUMENT_ANSWER, reads_child=True),
    Route("cases:asked-of-us", GIVE_PARTS),
    Route("cases:asked-of-us-one", GIVE_PARTS, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:give-document", GIVE_PARTS, about=DOCUMENT_WANTED, reads_child=True),
    Route("cases:no-document", GIVE_PARTS, about=DOCUMENT_WANTED, reads_child=True),
    Route("cases:documents-by-link", Door.LINK, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:give-document-by-link", Door.LINK, about=DOCUMENT_REQUEST, reads_child=True),
    Route("cases:no-document-by-link", Door.LINK, about=DOCUMENT_REQUEST, reads_child=True),
)


def can_give(visitor: Visitor, request: DocumentRequest) -> bool:
    """Whether somebody may answer this request: by its link, for the organisation, or for anybody."""
    by_link = visitor.may_by_link(GIVE_PARTS, DOCUMENT_REQUEST, request.pk)
    return by_link or visitor.may(GIVE_PARTS, request.organisation_id)


def check_give(visitor: Visitor, request: DocumentRequest) -> None:
    """Raises `NotAllowedError` unless the visitor may answer this request."""
    if not can_give(visitor, request):
        raise NotAllowedError(f"You cannot {GIVE_PARTS.words}. {who_can(GIVE_PARTS)}")
