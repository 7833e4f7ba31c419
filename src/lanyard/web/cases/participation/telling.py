"""Tells the office that somebody has answered by a link, or that something closed, at whatever hour."""

from django.utils import timezone

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case
from lanyard.web.cases.participation.messages import TOLD_TO_OFFICE
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person, RoleHeld

_OFFICE = (RoleName.LANO, RoleName.DEPUTY)


def tell_office(*, by: Visitor, case: Case, closed: int) -> None:
    """Sends everybody who keeps cases the link to this one, but for whoever did it themselves.

    What one of them wrote down is told to the others only where it `closed` something.
    """
    if (by.is_known or by.is_program) and not closed:
        return
    held = RoleHeld.objects.counting_on(timezone.localdate()).filter(role__in=_OFFICE)
    office = Person.objects.filter(is_active=True, pk__in=held.values("person"))
    for person in office.exclude(pk=by.person or 0):
        send(TOLD_TO_OFFICE, to=person.email, by=by, page=Link("cases:participation", case.pk))
