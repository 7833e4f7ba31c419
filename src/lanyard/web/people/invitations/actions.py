"""What is done with invitations."""

from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.giving import check_fits, check_give
from lanyard.web.people.invitations.access import INVITATION
from lanyard.web.people.invitations.acts import INVITATION_WITHDRAWN, INVITED, INVITED_AGAIN
from lanyard.web.people.invitations.errors import AlreadyHereError, AlreadyInvitedError, NotWaitingError
from lanyard.web.people.invitations.letters import send_invitation
from lanyard.web.people.invitations.rules import expiry
from lanyard.web.people.links.actions import MadeLink, make_link, withdraw_link
from lanyard.web.people.models import Invitation, Organisation, Person


@dataclass(frozen=True)
class SentInvitation:
    """An invitation as it was sent. `address` is the link in the message: it is kept nowhere else."""

    invitation: Invitation
    address: str = field(repr=False)


@transaction.atomic
def invite_person(
    *,
    by: Visitor,
    name: str,
    email: str,
    role: RoleName,
    organisation: Organisation,
    last_day: date | None = None,
) -> SentInvitation:
    """Asks somebody new to take a role, by a message with a signed link.

    Raises `NotAllowedError`, `UnfitRoleError`, `AlreadyHereError` or `AlreadyInvitedError`, in words.
    """
    check_give(by, role, organisation)
    check_fits(ROLES[role], organisation, timezone.localdate(), last_day)
    address = email.strip().lower()
    _check_is_new(address)
    invitation = Invitation.objects.create(
        name=name.strip(),
        email=address,
        role=role,
        organisation=organisation,
        last_day=last_day,
        invited_by_id=by.person,
    )
    return _sent(invitation, INVITED, by)


@transaction.atomic
def send_again(*, by: Visitor, invitation: int) -> SentInvitation:
    """Sends a waiting invitation with a new link; the old link stops working. Raises `NotWaitingError`."""
    held = _held_waiting(invitation)
    check_give(by, RoleName(held.role), held.organisation)
    _close_link(held, by)
    return _sent(held, INVITED_AGAIN, by)


@transaction.atomic
def withdraw_invitation(*, by: Visitor, invitation: int) -> Invitation:
    """Takes a waiting invitation back; its link stops working. Raises `NotWaitingError`."""
    held = _held_waiting(invitation)
    check_may(by, MANAGE_PEOPLE, held.organisation_id)
    _close_link(held, by)
    held.withdrawn = timezone.now()
    held.save()
    _record(INVITATION_WITHDRAWN, held, by)
    return held


def _check_is_new(email: str) -> None:
    here = Person.objects.filter(email=email).first()
    if here is not None:
        raise AlreadyHereError(email, here.pk)
    if Invitation.objects.waiting().to(email).exists():
        raise AlreadyInvitedError(email)


def _held_waiting(invitation: int) -> Invitation:
    held = (
        Invitation.objects.select_for_update(of=("self",)).select_related("organisation").get(pk=invitation)
    )
    if not held.is_waiting:
        raise NotWaitingError("This invitation has been accepted or withdrawn meanwhile.")
    return held


def _sent(invitation: Invitation, act: Act, by: Visitor) -> SentInvitation:
    made = _made_link(invitation, by)
    invitation.link = made.link
    invitation.save()
    send_invitation(invitation, made, by)
    _record(act, invitation, by)
    return SentInvitation(invitation, made.address)


def _made_link(invitation: Invitation, by: Visitor) -> MadeLink:
    return make_link(
        by=by,
        purpose=INVITATION,
        for_name=invitation.name,
        for_email=invitation.email,
        about=About("invitation", invitation.pk, invitation.organisation_id),
        expires=expiry(invitation.last_day, timezone.now()),
    )


def _close_link(invitation: Invitation, by: Visitor) -> None:
    if invitation.link_id is not None:
        withdraw_link(by=by, link=invitation.link_id)


def _record(act: Act, invitation: Invitation, by: Visitor) -> None:
    last_day = invitation.last_day.isoformat() if invitation.last_day else None
    record(
        act,
        by=by,
        about=About("organisation", invitation.organisation_id, invitation.organisation_id),
        detail={"invitation": invitation.pk, "role": invitation.role, "last_day": last_day},
        personal={"name": invitation.name, "email": invitation.email},
    )
