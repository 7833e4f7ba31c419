"""The tables of the people room, one file a subject."""

from lanyard.web.people.models.invitations import Invitation
from lanyard.web.people.models.links import Closed, SignedLink
from lanyard.web.people.models.organisations import Organisation, Partnership
from lanyard.web.people.models.persons import Person, RoleHeld

__all__ = ["Closed", "Invitation", "Organisation", "Partnership", "Person", "RoleHeld", "SignedLink"]
