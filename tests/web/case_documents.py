"""Makes requests for documents, and those who answer them. Nobody in them is real."""

from datetime import date
from urllib.parse import urlsplit

from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.cases.documents.actions.asking import Asked, Contact, ask_for_documents
from lanyard.web.cases.documents.actions.giving import give_document
from lanyard.web.cases.documents.writing import link_to_request
from lanyard.web.cases.files.receiving import Covers
from lanyard.web.cases.models import Case, DocumentAnswer, DocumentRequest, DocumentWanted
from lanyard.web.people.models import Organisation
from tests.web.case_files import sent
from tests.web.factories import a_visitor, an_organisation
from tests.web.page_check import PageCheckClient

YEAR = Covers(date(2024, 9, 1), date(2025, 7, 31))


def a_request(
    case: Case, *slots: str, organisation: Organisation | None = None, is_read_with_family: bool = False
) -> DocumentRequest:
    """A request to somebody in a provider of health care, unless another organisation is named."""
    asked_of = organisation or an_organisation(OrganisationKind.HEALTH_PROVIDER)
    return ask_for_documents(
        by=a_visitor(RoleName.LANO),
        case=case.pk,
        contact=Contact(asked_of.pk, "Cleo Made-Up", "cleo@example.org"),
        asked=Asked(slots or ("assessment",), is_read_with_family=is_read_with_family),
        at=timezone.now(),
    )


def a_bare_request(case: Case, organisation: Organisation) -> DocumentRequest:
    """A request as a row alone, with one document: nobody is written to, and nothing is recorded."""
    request = DocumentRequest.objects.create(
        case=case, organisation=organisation, contact_name="Cleo", contact_email="cleo@example.org"
    )
    DocumentWanted.objects.create(request=request, slot="assessment")
    return request


def first_of(request: DocumentRequest) -> DocumentWanted:
    """The first document of a request."""
    return request.documents.order_by("pk")[0]


def a_document(request: DocumentRequest, content: bytes | None = None) -> DocumentAnswer:
    """The first document of a request, given by the team on somebody's behalf."""
    by, wanted = a_visitor(RoleName.LANO), first_of(request)
    return give_document(by=by, wanted=wanted.pk, file=sent(content), covers=YEAR)


def holder_of(client: PageCheckClient, request: DocumentRequest) -> PageCheckClient:
    """Somebody who came in by the link of a request."""
    made = link_to_request(a_visitor(RoleName.LANO), request, timezone.now())
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    return client
