"""What can go wrong with signed links."""

from lanyard.web.people.links.rules import LinkState


class LinkError(Exception):
    """Something about a signed link."""


class UnknownPurposeError(LinkError):
    """No feature has declared this purpose: a fault of the program."""


class LinkNotOpenError(LinkError):
    """The link does not open anything now; `state` says why."""

    def __init__(self, state: LinkState) -> None:
        super().__init__(f"This link is {state.value}.")
        self.state = state
