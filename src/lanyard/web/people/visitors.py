"""People as visitors: what the doors need to know of somebody."""

from datetime import date

from django.utils import timezone

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Held, Interface, Visitor
from lanyard.web.people.models import Person, RoleHeld


def visitor_for(person: Person, interface: Interface = Interface.PAGE, on: date | None = None) -> Visitor:
    """A person with the roles they hold on a day, today unless another is given. One query."""
    held = RoleHeld.objects.filter(person=person).counting_on(on or timezone.localdate())
    return Visitor(
        name=person.name,
        interface=interface,
        person=person.pk,
        held=tuple(Held(RoleName(each.role), each.organisation_id) for each in held),
    )
