"""Finds what addresses of documents name. What is not within the visitor's reach is not found."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.cases.access import GIVE_PARTS
from lanyard.web.cases.finding import cases_reached
from lanyard.web.cases.models import DocumentAnswer, DocumentRequest, DocumentRequestQuerySet, DocumentWanted


def request_of(request: HttpRequest, pk: int, permission: Permission) -> DocumentRequest:
    """The request of an address, for the team."""
    cases = cases_reached(visitor_of(request), permission)
    return get_object_or_404(_whole(DocumentRequest.objects.filter(case__in=cases)), pk=pk)


def own_request_of(request: HttpRequest, pk: int) -> DocumentRequest:
    """The request of an address, for the organisation that it is asked of."""
    return get_object_or_404(own_requests(request), pk=pk)


def own_requests(request: HttpRequest) -> DocumentRequestQuerySet:
    """The open requests to organisations for which the visitor gives documents."""
    return _whole(DocumentRequest.objects.open().within(visitor_of(request), GIVE_PARTS))


def wanted_of(request: HttpRequest, pk: int) -> DocumentWanted:
    """The document of an address, for the organisation that it is asked of, or for the team."""
    rows = DocumentWanted.objects.filter(request__in=own_requests(request), withdrawn_at=None)
    return get_object_or_404(_with_case(rows), pk=pk)


def wanted_by_link(request: DocumentRequest, asked: str) -> DocumentWanted:
    """A document of the link's own request; those of others are not found."""
    rows = DocumentWanted.objects.filter(request=request, withdrawn_at=None)
    return get_object_or_404(_with_case(rows), pk=int(asked) if asked.isdecimal() else 0)


def request_by_link(pk: str, email: str) -> DocumentRequest | None:
    """The request of a link, while it is open and its contact is still whom the link went to."""
    rows = DocumentRequest.objects.open().filter(contact_email=email, case__inspection__ended_on=None)
    return _whole(rows).filter(pk=int(pk)).first()


def answer_of(request: HttpRequest, pk: int, permission: Permission) -> DocumentAnswer:
    """The answer of an address, for the team."""
    cases = cases_reached(visitor_of(request), permission)
    rows = DocumentAnswer.objects.filter(wanted__request__case__in=cases)
    rows = rows.select_related("wanted__request__organisation", "wanted__request__case__inspection", "file")
    return get_object_or_404(rows.prefetch_related("wanted__request__case__inspection__told"), pk=pk)


def _with_case(rows: QuerySet[DocumentWanted]) -> QuerySet[DocumentWanted]:
    rows = rows.select_related("request__organisation", "request__case__inspection")
    return rows.prefetch_related("request__case__inspection__told")


def _whole(rows: DocumentRequestQuerySet) -> DocumentRequestQuerySet:
    return rows.select_related("organisation", "case__inspection").prefetch_related("case__inspection__told")
