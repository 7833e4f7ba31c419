"""The pages of organisations that are asked: what is asked of them, and nothing that is asked of others."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.cases.documents.lists import ASKED_OF_US
from lanyard.web.cases.documents.views.finding import own_request_of, own_requests, wanted_of
from lanyard.web.cases.documents.views.shared import (
    give_page,
    giving,
    none_page,
    note_seen,
    page_of_giver,
    saying_none,
)
from lanyard.web.cases.documents.ways import Coming, Way, way_of
from lanyard.web.pages.lists import list_page


@require_safe
def asked_of_us(request: HttpRequest) -> HttpResponse:
    """Every request to the visitor's organisations. It names no child."""
    return list_page(request, ASKED_OF_US, own_requests(request).filter(case__inspection__ended_on=None))


@require_safe
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """One request, as the organisation sees it that is asked."""
    asked = own_request_of(request, pk)
    note_seen(request, asked)
    said = page_of_giver(asked, Way(pk, Coming.ORGANISATION))
    return render(request, "cases/documents/asked_of_us.html", said)


def give(request: HttpRequest, pk: int) -> HttpResponse:
    """The page by which a document is given."""
    wanted = wanted_of(request, pk)
    way = way_of(visitor_of(request), wanted.request_id)
    return give_page(request, wanted, way, giving(wanted, way))


def none(request: HttpRequest, pk: int) -> HttpResponse:
    """The page by which it is said that no such document is held."""
    wanted = wanted_of(request, pk)
    way = way_of(visitor_of(request), wanted.request_id)
    return none_page(request, wanted, way, saying_none(wanted, way))
