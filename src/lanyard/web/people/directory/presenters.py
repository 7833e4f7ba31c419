"""The words of the directory: roles and their days, organisations, and what somebody may do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.urls import reverse

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import upper_first
from lanyard.web.access.roles import KIND_WORDS
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.links import Link
from lanyard.web.people.directory.access import can_end_role
from lanyard.web.people.models import Invitation, Organisation, Person, RoleHeld


class RoleState(Enum):
    """Whether a role counts today. Each has its word and the colour of its tag."""

    CURRENT = ("Current", "green")
    COMING = ("Not begun", "blue")
    OVER = ("Ended", "grey")
    RESTING = ("Organisation closed", "grey")

    @property
    def words(self) -> str:
        """The state as people read it."""
        return self.value[0]

    @property
    def colour(self) -> str:
        """The colour of its tag."""
        return self.value[1]


@dataclass(frozen=True)
class RoleRow:
    """One role as pages show it; `end` is the address where it can be ended, if the visitor may."""

    title: str
    does: str
    person: Link
    organisation: Link
    days: str
    state: RoleState
    end: str


@dataclass(frozen=True)
class InvitationRow:
    """One waiting invitation as pages show it."""

    name: str
    email: str
    role: str
    sent: str
    again: str
    withdraw: str


def role_rows(roles: Sequence[RoleHeld], visitor: Visitor, today: date) -> list[RoleRow]:
    """Roles as pages show them."""
    return [_role_row(held, visitor, today) for held in roles]


def invitation_rows(invitations: Sequence[Invitation]) -> list[InvitationRow]:
    """Waiting invitations as pages show them."""
    return [
        InvitationRow(
            name=each.name,
            email=each.email,
            role=each.role_of.title,
            sent=date_in_words(each.made.date()),
            again=reverse("people:send-invitation-again", args=[each.pk]),
            withdraw=reverse("people:withdraw-invitation", args=[each.pk]),
        )
        for each in invitations
    ]


def state_of_role(held: RoleHeld, today: date) -> RoleState:
    """Whether a role counts on a day."""
    if held.ended_on is not None or (held.last_day is not None and held.last_day < today):
        return RoleState.OVER
    if held.organisation.closed_on is not None:
        return RoleState.RESTING
    return RoleState.COMING if held.first_day > today else RoleState.CURRENT


def days_in_words(held: RoleHeld) -> str:
    """From when until when: "from 3 May 2026 until 12 June 2026", "since 3 May 2026"."""
    begins = date_in_words(held.first_day)
    if held.ended_on is not None:
        return f"from {begins}, ended on {date_in_words(held.ended_on)}"
    if held.last_day is not None:
        return f"from {begins} until {date_in_words(held.last_day)}"
    return f"from {begins}"


def kind_in_words(organisation: Organisation) -> str:
    """What an organisation is, and whether it is closed."""
    kind = KIND_WORDS[organisation.kind_of]
    if organisation.closed_on is None:
        return kind
    return f"{kind}, closed on {date_in_words(organisation.closed_on)}"


def facts_of(organisation: Organisation) -> list[dict[str, str]]:
    """What the directory says of an organisation, row by row; a number only where there is one."""
    facts = {
        "What it is": kind_in_words(organisation),
        "URN": organisation.urn,
        "Email address": organisation.email,
        "Phone number": organisation.phone,
    }
    return [{"key": key, "value": value} for key, value in facts.items() if value or key != "URN"]


def link_to_person(person: Person) -> Link:
    """A person's name, which leads to their page."""
    return Link(person.name, reverse("people:person", args=[person.pk]))


def link_to_organisation(organisation: Organisation) -> Link:
    """An organisation's name, which leads to its page."""
    return Link(organisation.name, reverse("people:organisation", args=[organisation.pk]))


def _role_row(held: RoleHeld, visitor: Visitor, today: date) -> RoleRow:
    state = state_of_role(held, today)
    may_end = state is not RoleState.OVER and can_end_role(visitor, held)
    return RoleRow(
        title=held.role_of.title,
        does=held.role_of.does,
        person=link_to_person(held.person),
        organisation=link_to_organisation(held.organisation),
        days=upper_first(days_in_words(held)),
        state=state,
        end=reverse("people:end-role", args=[held.pk]) if may_end else "",
    )
