"""What can go wrong with invitations, in words for whoever invites or was invited."""

from lanyard.web.people.errors import PeopleError


class InvitationError(PeopleError):
    """Something about an invitation."""


class AlreadyHereError(InvitationError):
    """Somebody with this address has an account; `person` is its number."""

    def __init__(self, email: str, person: int) -> None:
        super().__init__(
            f"Somebody with the address {email} has an account. Give them the role on their own page.",
            "email",
        )
        self.person = person


class AlreadyInvitedError(InvitationError):
    """Somebody with this address has an invitation that is waiting."""

    def __init__(self, email: str) -> None:
        super().__init__(
            f"{email} has been invited already. Send that invitation again, or withdraw it first.", "email"
        )


class NotWaitingError(InvitationError):
    """The invitation has been accepted or withdrawn, or its last day is over."""
