"""Who can be tried in the demo: one person a role, each with the address that signs in as them."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.roles import ROLES, Role
from lanyard.web.people.models import RoleHeld


@dataclass(frozen=True)
class WayIn:
    """A role, who holds it where, and the path that signs in as them."""

    role: Role
    person: str
    organisation: str
    path: str


def ways_in() -> list[WayIn]:
    """One for each role that somebody holds today, in the order of the roles. One query."""
    held = RoleHeld.objects.on(timezone.localdate()).filter(person__is_active=True)
    first = {each.role: each for each in held.select_related("person", "organisation").order_by("-person_id")}
    return [_way_in(role, first[name]) for name, role in ROLES.items() if name in first]


def _way_in(role: Role, held: RoleHeld) -> WayIn:
    return WayIn(role, held.person.name, held.organisation.name, reverse("people:demo", args=[role.name]))


def way_in_lines() -> list[str]:
    """The ways in as a table of text: role, person, whole address."""
    rows = [(way.role.title, way.person, settings.SITE_ADDRESS + way.path) for way in ways_in()]
    widths = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    return [f"{role:<{widths[0]}}  {person:<{widths[1]}}  {address}" for role, person, address in rows]
