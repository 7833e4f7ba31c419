"""Who may pass to the pages of the directory, and who may do what there."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.steps import steps_routes
from lanyard.web.people.access import (
    MANAGE_ORGANISATIONS,
    MANAGE_PARTNERSHIP,
    MANAGE_PEOPLE,
    SEE_DIRECTORY,
)
from lanyard.web.people.giving import can_give
from lanyard.web.people.models import Person, RoleHeld

ROUTES = (
    Route("people:organisations", SEE_DIRECTORY),
    Route("people:organisations-file", SEE_DIRECTORY),
    Route("people:organisation", SEE_DIRECTORY, about="organisation"),
    Route("people:add-organisation", MANAGE_ORGANISATIONS),
    Route("people:change-organisation", MANAGE_ORGANISATIONS, about="organisation"),
    Route("people:close-organisation", MANAGE_ORGANISATIONS, about="organisation"),
    Route("people:reopen-organisation", MANAGE_ORGANISATIONS, about="organisation"),
    Route("people:people", SEE_DIRECTORY),
    Route("people:people-file", SEE_DIRECTORY),
    Route("people:person", SEE_DIRECTORY, about="person"),
    Route("people:give-role", MANAGE_PEOPLE, about="person", finds=SEE_DIRECTORY),
    Route("people:end-role", MANAGE_PEOPLE, about="role"),
    Route("people:send-invitation-again", MANAGE_PEOPLE, about="invitation"),
    Route("people:withdraw-invitation", MANAGE_PEOPLE, about="invitation"),
    Route("people:roles", Door.SIGNED_IN),
    Route("people:acts", Door.SIGNED_IN),
    Route("people:account", Door.SIGNED_IN),
    Route("people:change-contact", Door.SIGNED_IN),
    Route("people:partnership", SEE_DIRECTORY),
    Route("people:change-partnership", MANAGE_PARTNERSHIP),
    *steps_routes("people:invite", MANAGE_PEOPLE),
)


def can_change_contact(visitor: Visitor, person: Person) -> bool:
    """People change their own contact details, and nobody else's."""
    return visitor.person == person.pk


def check_change_contact(visitor: Visitor, person: Person) -> None:
    """Raises `NotAllowedError` unless the contact details are the visitor's own."""
    if not can_change_contact(visitor, person):
        raise NotAllowedError("People change their own contact details. Ask them to.")


def can_end_role(visitor: Visitor, held: RoleHeld) -> bool:
    """Who may give a role in an organisation may end it there."""
    return can_give(visitor, RoleName(held.role), held.organisation)


def check_not_oneself(visitor: Visitor, person: Person) -> None:
    """Raises `NotAllowedError` where somebody would give themselves a role."""
    if visitor.person == person.pk:
        raise NotAllowedError(
            "You cannot give yourself a role. Ask somebody else who manages people to give it to you."
        )
