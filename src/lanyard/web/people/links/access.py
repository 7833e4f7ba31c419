"""Who may do what with signed links."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.models import SignedLink

ROUTES = (
    Route("people:link", Door.LINK),
    Route("people:open-link", Door.LINK),
    Route("people:use-link", Door.LINK),
    Route("people:not-me", Door.LINK),
    Route("people:wrong-person", Door.LINK),
    Route("people:links", Door.SIGNED_IN),
    Route("people:sent-link", Door.SIGNED_IN, about="link"),
)


def can_withdraw(visitor: Visitor, link: SignedLink) -> bool:
    """Whoever made a link can withdraw it, and so can who manages people where it belongs."""
    if visitor.person is not None and visitor.person == link.made_by_id:
        return True
    reach = visitor.reach(MANAGE_PEOPLE)
    return reach.everything or link.organisation_id in reach.organisations


def check_withdraw(visitor: Visitor, link: SignedLink) -> None:
    """Raises `NotAllowedError` unless the visitor can withdraw the link."""
    if not can_withdraw(visitor, link):
        raise NotAllowedError("Only the person who sent a link, or who manages people, can withdraw it.")
