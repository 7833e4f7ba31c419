"""The organisations of the partnership."""

from datetime import date

from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Field as Said
from ninja import Query, Router, Schema

from lanyard.web.access.request import visitor_of
from lanyard.web.api.v1.shapes import PROBLEMS, PROBLEMS_OF_ONE, Cut, PageOf, Paging, Problem, as_it_is, cut
from lanyard.web.api.v1.taken import record_taken
from lanyard.web.people.directory.acts import ORGANISATIONS_DOWNLOADED
from lanyard.web.people.directory.queries import organisations_listed
from lanyard.web.people.models import Organisation

router = Router(tags=["Directory"])


class OrganisationSaid(Schema):
    """An organisation. `closed_on` is the day on which it was closed."""

    id: int
    name: str
    kind: str
    urn: str = Said(description="Unique reference number of a school or setting; may be empty.")
    email: str
    phone: str
    closed_on: date | None
    people: int = Said(description="How many people hold a role there today.")


@router.get(
    "organisations",
    response={200: PageOf[OrganisationSaid], PROBLEMS: Problem},
    summary="Organisations, by name",
    url_name="organisations",
    operation_id="organisations",
)
@transaction.atomic
def organisations(request: HttpRequest, paging: Query[Paging]) -> Cut[Organisation]:
    """Organisations that whoever's token it is may see. The call is an event of the record."""
    visitor = visitor_of(request)
    listed = organisations_listed(visitor, timezone.localdate()).order_by("name", "pk")
    page = cut(listed, paging, as_it_is)
    record_taken(ORGANISATIONS_DOWNLOADED, "organisations", page, by=visitor)
    return page


@router.get(
    "organisations/{int:organisation}",
    response={200: OrganisationSaid, PROBLEMS_OF_ONE: Problem},
    summary="One organisation",
    url_name="organisation",
    operation_id="organisation",
)
def organisation(request: HttpRequest, organisation: int) -> Organisation:
    """One organisation."""
    listed = organisations_listed(visitor_of(request), timezone.localdate())
    return get_object_or_404(listed, pk=organisation)
