"""What the home page says to somebody: who they are here, and what there is for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.shortcuts import get_object_or_404

from lanyard.core.words.phrases import upper_first
from lanyard.web.access.visitor import Visitor
from lanyard.web.people.directory.presenters import days_in_words
from lanyard.web.people.directory.queries import own_roles
from lanyard.web.people.models import Partnership, Person, RoleHeld


@dataclass(frozen=True)
class OwnRole:
    """A role of the visitor's in words. `days` is empty for one that has begun and has no end in sight."""

    title: str
    organisation: str
    does: str
    days: str


@dataclass(frozen=True)
class Home:
    """What the home page places."""

    title: str
    roles: Sequence[OwnRole]


def home_of(visitor: Visitor, today: date) -> Home:
    """The home page of somebody who has signed in. Three queries."""
    person = get_object_or_404(Person, pk=visitor.person)
    partnership = Partnership.objects.first()
    return Home(
        title=str(partnership) if partnership else "Home",
        roles=[_own_role(held, today) for held in own_roles(person, today)],
    )


def _own_role(held: RoleHeld, today: date) -> OwnRole:
    is_lasting = held.first_day <= today and held.last_day is None
    return OwnRole(
        title=held.role_of.title,
        organisation=held.organisation.name,
        does=held.role_of.does,
        days="" if is_lasting else upper_first(days_in_words(held)),
    )
