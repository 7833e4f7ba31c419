"""The pages of one request for whoever came by its link. They see that request, and nothing else."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lanyard.web.cases.documents.access import GIVING_DOCUMENTS
from lanyard.web.cases.documents.views.finding import request_by_link, wanted_by_link
from lanyard.web.cases.documents.views.shared import (
    give_page,
    giving,
    none_page,
    note_seen,
    page_of_giver,
    saying_none,
)
from lanyard.web.cases.documents.ways import DOCUMENT, Coming, Way
from lanyard.web.cases.models import DocumentRequest
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink

OfRequest = Callable[[HttpRequest, DocumentRequest], HttpResponse]


def _of_link(view: OfRequest) -> Callable[[HttpRequest, SignedLink], HttpResponse]:
    """Calls a view with the request of the link; says in words where nothing is asked for any more."""

    @wraps(view)
    def behind(request: HttpRequest, link: SignedLink) -> HttpResponse:
        asked = request_by_link(link.about_id, link.for_email)
        if asked is None:
            return render(request, "cases/documents/over.html", status=HTTPStatus.GONE)
        return view(request, asked)

    return behind


@require_safe
@by_link(GIVING_DOCUMENTS)
@_of_link
def home(request: HttpRequest, asked: DocumentRequest) -> HttpResponse:
    """What is asked for, by when, and what was sent."""
    note_seen(request, asked)
    said = page_of_giver(asked, Way(asked.pk, Coming.LINK))
    return render(request, "cases/documents/by_link.html", said)


@by_link(GIVING_DOCUMENTS)
@_of_link
def give(request: HttpRequest, asked: DocumentRequest) -> HttpResponse:
    """The page by which a document is given."""
    wanted, way = wanted_by_link(asked, request.GET.get(DOCUMENT, "")), Way(asked.pk, Coming.LINK)
    return give_page(request, wanted, way, giving(wanted, way))


@by_link(GIVING_DOCUMENTS)
@_of_link
def none(request: HttpRequest, asked: DocumentRequest) -> HttpResponse:
    """The page by which it is said that no such document is held."""
    wanted, way = wanted_by_link(asked, request.GET.get(DOCUMENT, "")), Way(asked.pk, Coming.LINK)
    return none_page(request, wanted, way, saying_none(wanted, way))
