"""How an invitation is accepted: by its link, or by an area's own sign-in that vouches for the address."""

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.people.invitations.access import JOIN
from lanyard.web.people.invitations.acts import JOINED
from lanyard.web.people.invitations.errors import NotWaitingError
from lanyard.web.people.links.rules import LASTING, state_of
from lanyard.web.people.models import Invitation, Person, RoleHeld


@transaction.atomic
def accept_invitation(*, by: Visitor, invitation: int, password: str | None) -> Person:
    """Makes the account of whoever came by the invitation's link, with the role that it offers.

    Raises `NotAllowedError` for anybody else, and `NotWaitingError`.
    """
    if not by.may_by_link(JOIN, "invitation", invitation):
        raise NotAllowedError("Follow the link in your invitation again.")
    return _accepted(Invitation.objects.select_for_update().get(pk=invitation), by, password)


@transaction.atomic
def accept_by_address(*, email: str) -> Person | None:
    """The new account of whoever has proved to have an invited address; None where no invitation waits.

    An invitation whose link has expired, was withdrawn or went to the wrong person does not count.
    """
    held = (
        Invitation.objects.select_for_update(of=("self",)).waiting().to(email).select_related("link").first()
    )
    if held is None or state_of(held.link, timezone.now()) not in LASTING:
        return None
    return _accepted(held, Visitor(held.name, Interface.PAGE), None)


def _accepted(invitation: Invitation, by: Visitor, password: str | None) -> Person:
    today = timezone.localdate()
    if not invitation.is_waiting or (invitation.last_day and invitation.last_day < today):
        raise NotWaitingError("This invitation is over. Ask whoever sent it for a new one.")
    person = Person.objects.create_user(invitation.email, invitation.name, password)
    RoleHeld.objects.create(
        person=person,
        organisation_id=invitation.organisation_id,
        role=invitation.role,
        first_day=today,
        last_day=invitation.last_day,
    )
    invitation.accepted, invitation.person = timezone.now(), person
    invitation.save()
    _record_joining(invitation, person, by)
    return person


def _record_joining(invitation: Invitation, person: Person, by: Visitor) -> None:
    record(
        JOINED,
        by=by,
        about=About("organisation", invitation.organisation_id, invitation.organisation_id),
        detail={"invitation": invitation.pk, "role": invitation.role, "person": person.pk},
        personal={"name": person.name, "email": person.email},
        person=person.pk,
    )
