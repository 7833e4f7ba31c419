"""Makes the people and organisations that tests need. Nobody in them is real."""

from datetime import date
from itertools import count

from lanyard.web.access.roles import ROLES, OrganisationKind, RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.people.models import Organisation, Partnership, Person, RoleHeld
from lanyard.web.people.visitors import visitor_for

LONG_AGO = date(2020, 1, 1)

_number = count(1)


def a_partnership(area_number: str = "330") -> Partnership:
    """The partnership of the installation."""
    return Partnership.objects.create(area_number=area_number)


def an_organisation(
    kind: OrganisationKind = OrganisationKind.COUNCIL, name: str = "", *, is_closed: bool = False
) -> Organisation:
    """An organisation, open unless said otherwise."""
    closed_on = LONG_AGO if is_closed else None
    return Organisation.objects.create(
        name=name or f"Organisation {next(_number)}", kind=kind, closed_on=closed_on
    )


def fitting(role: RoleName) -> OrganisationKind:
    """A kind of organisation in which the role can be held."""
    return next(kind for kind in OrganisationKind if ROLES[role].fits(kind))


def a_person(
    *roles: RoleName, organisation: Organisation | None = None, name: str = "", password: str | None = None
) -> Person:
    """Somebody who holds these roles, all in one organisation, since long ago."""
    number = next(_number)
    person = Person.objects.create_user(f"person{number}@example.org", name or f"Person {number}", password)
    for role in roles:
        held_in = organisation or an_organisation(fitting(role))
        RoleHeld.objects.create(person=person, organisation=held_in, role=role, first_day=LONG_AGO)
    return person


def a_visitor(
    *roles: RoleName, organisation: Organisation | None = None, interface: Interface = Interface.PAGE
) -> Visitor:
    """Somebody with these roles, as actions take them."""
    return visitor_for(a_person(*roles, organisation=organisation), interface)
