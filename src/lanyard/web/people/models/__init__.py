"""The tables of the people room, one file a subject."""

from lanyard.web.people.models.organisations import Organisation, Partnership
from lanyard.web.people.models.persons import Person, RoleHeld

__all__ = ["Organisation", "Partnership", "Person", "RoleHeld"]
