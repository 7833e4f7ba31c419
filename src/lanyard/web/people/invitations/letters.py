"""The message that carries an invitation."""

from lanyard.web.people.links.actions import MadeLink
from lanyard.web.people.links.presenters import moment_in_words
from lanyard.web.people.models import Invitation, Partnership
from lanyard.web.people.post import post


def send_invitation(invitation: Invitation, made: MadeLink) -> None:
    """Sends somebody the link with which they can join."""
    post(
        "people/letters/invitation.txt",
        to=invitation.email,
        values={
            "name": invitation.name,
            "role": invitation.role_of.title,
            "organisation": invitation.organisation.name,
            "partnership": Partnership.objects.first(),
            "address": made.address,
            "until": moment_in_words(made.link.expires),
        },
    )
