"""The message that carries an invitation."""

from lanyard.web.access.visitor import Visitor
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.links.actions import MadeLink
from lanyard.web.people.messages import INVITATION_TO_JOIN
from lanyard.web.people.models import Invitation


def send_invitation(invitation: Invitation, made: MadeLink, by: Visitor) -> None:
    """Sends somebody the link with which they can join. Raises `BadAddressError`, in words."""
    send(
        INVITATION_TO_JOIN,
        to=invitation.email,
        by=by,
        name=invitation,
        role=invitation.role,
        organisation=invitation.organisation,
        link=Link("people:link", made.token),
        until=made.link.expires,
    )
