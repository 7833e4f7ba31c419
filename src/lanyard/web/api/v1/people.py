"""The people of the partnership, and the roles they hold."""

from datetime import date

from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Query, Router, Schema

from lanyard.web.access.request import visitor_of
from lanyard.web.api.acts import PERSON_TAKEN
from lanyard.web.api.v1.shapes import PROBLEMS, PROBLEMS_OF_ONE, Cut, PageOf, Paging, Problem, cut
from lanyard.web.api.v1.taken import record_taken
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.people.directory.acts import PEOPLE_DOWNLOADED
from lanyard.web.people.directory.queries import people_listed
from lanyard.web.people.models import Person, RoleHeld

router = Router(tags=["Directory"])


class RoleSaid(Schema):
    """A role that somebody holds today, in an organisation that the token may see."""

    role: str
    title: str
    organisation: int
    organisation_name: str
    first_day: date
    last_day: date | None


class PersonSaid(Schema):
    """A person and how to reach them."""

    id: int
    name: str
    email: str
    phone: str
    roles: list[RoleSaid]


@router.get(
    "people",
    response={200: PageOf[PersonSaid], PROBLEMS: Problem},
    summary="People with the roles they hold today, by name",
    url_name="people",
    operation_id="people",
)
@transaction.atomic
def people(request: HttpRequest, paging: Query[Paging]) -> Cut[dict[str, object]]:
    """People whom whoever's token it is may see. The call is an event of the record."""
    visitor = visitor_of(request)
    listed = people_listed(visitor, timezone.localdate()).order_by("name", "pk")
    page = cut(listed, paging, _said)
    record_taken(PEOPLE_DOWNLOADED, "people", page, by=visitor)
    return page


@router.get(
    "people/{int:person}",
    response={200: PersonSaid, PROBLEMS_OF_ONE: Problem},
    summary="One person with the roles they hold today",
    url_name="person",
    operation_id="person",
)
@transaction.atomic
def person(request: HttpRequest, person: int) -> dict[str, object]:
    """One person. The call is an event of the record."""
    visitor = visitor_of(request)
    found = get_object_or_404(people_listed(visitor, timezone.localdate()), pk=person)
    record(PERSON_TAKEN, by=visitor, about=About(PERSON, found.pk))
    return _said(found)


def _said(person: Person) -> dict[str, object]:
    held: list[RoleHeld] = vars(person)["roles_today"]
    return {
        "id": person.pk,
        "name": person.name,
        "email": person.email,
        "phone": person.phone,
        "roles": [_role(each) for each in held],
    }


def _role(held: RoleHeld) -> dict[str, object]:
    return {
        "role": held.role,
        "title": held.role_of.title,
        "organisation": held.organisation_id,
        "organisation_name": held.organisation.name,
        "first_day": held.first_day,
        "last_day": held.last_day,
    }
