"""Tells the office that somebody has answered or stopped by a link, at whatever hour."""

from django.utils import timezone

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case
from lanyard.web.cases.participation.messages import ANSWERED_BY_LINK
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person, RoleHeld

_OFFICE = (RoleName.LANO, RoleName.DEPUTY)


def tell_office(*, by: Visitor, case: Case) -> None:
    """Sends everybody who keeps cases the link to this one; nothing where one of them did it themselves."""
    if by.is_known or by.is_program:
        return
    held = RoleHeld.objects.counting_on(timezone.localdate()).filter(role__in=_OFFICE)
    for person in Person.objects.filter(is_active=True, pk__in=held.values("person")):
        send(ANSWERED_BY_LINK, to=person.email, by=by, page=Link("cases:participation", case.pk))
