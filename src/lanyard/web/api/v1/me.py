"""Whoever's token it is."""

from django.http import HttpRequest
from ninja import Field as Said
from ninja import Router, Schema

from lanyard.web.access.request import visitor_of
from lanyard.web.access.roles import ROLES
from lanyard.web.api.v1.shapes import PROBLEMS, Problem
from lanyard.web.people.models import Organisation

router = Router(tags=["The token"])


class OwnRole(Schema):
    """A role that the person holds today."""

    role: str
    title: str
    organisation: int
    organisation_name: str


class Me(Schema):
    """Whoever's token it is, and what the token may do."""

    person: int
    name: str
    roles: list[OwnRole]
    may: list[str] = Said(description="Names of rights that the token carries.")


@router.get(
    "me",
    response={200: Me, PROBLEMS: Problem},
    summary="Whose token this is, and what it may do",
    url_name="me",
    operation_id="me",
)
def me(request: HttpRequest) -> dict[str, object]:
    """Whose token this is, and what it may do."""
    visitor = visitor_of(request)
    names = dict(
        Organisation.objects.filter(pk__in=[held.organisation for held in visitor.held]).values_list(
            "pk", "name"
        )
    )
    roles = [
        {
            "role": held.role.value,
            "title": ROLES[held.role].title,
            "organisation": held.organisation,
            "organisation_name": names[held.organisation],
        }
        for held in visitor.held
    ]
    return {
        "person": visitor.person,
        "name": visitor.name,
        "roles": roles,
        "may": sorted(visitor.limited_to or ()),
    }
