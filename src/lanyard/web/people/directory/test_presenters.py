"""Roles and organisations in words."""

from datetime import date

import pytest

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.people.directory.presenters import (
    RoleState,
    days_in_words,
    facts_of,
    kind_in_words,
    state_of_role,
)
from lanyard.web.people.models import Organisation, RoleHeld

TODAY, EARLIER, LATER = date(2026, 6, 12), date(2026, 5, 3), date(2026, 7, 1)


def a_role(
    first_day: date = EARLIER,
    last_day: date | None = None,
    ended_on: date | None = None,
    closed_on: date | None = None,
) -> RoleHeld:
    where = Organisation(name="Farley Council", kind=OrganisationKind.COUNCIL, closed_on=closed_on)
    return RoleHeld(
        organisation=where,
        role=RoleName.RUNNER,
        first_day=first_day,
        last_day=last_day,
        ended_on=ended_on,
    )


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (a_role(), "from 3 May 2026"),
        (a_role(last_day=LATER), "from 3 May 2026 until 1 July 2026"),
        (a_role(last_day=LATER, ended_on=TODAY), "from 3 May 2026, ended on 12 June 2026"),
    ],
)
def test_the_days_of_a_role_are_said_in_words(held: RoleHeld, words: str) -> None:
    assert days_in_words(held) == words


@pytest.mark.parametrize(
    ("held", "state"),
    [
        (a_role(), RoleState.CURRENT),
        (a_role(first_day=TODAY), RoleState.CURRENT),
        (a_role(last_day=TODAY), RoleState.CURRENT),
        (a_role(first_day=LATER), RoleState.COMING),
        (a_role(last_day=EARLIER), RoleState.OVER),
        (a_role(ended_on=TODAY), RoleState.OVER),
        (a_role(closed_on=TODAY), RoleState.RESTING),
    ],
)
def test_a_role_has_a_state_on_each_day(held: RoleHeld, state: RoleState) -> None:
    assert state_of_role(held, TODAY) is state


def test_a_closed_organisation_says_since_when() -> None:
    closed = Organisation(kind=OrganisationKind.FORUM, closed_on=TODAY)
    assert kind_in_words(closed) == "Parent carer forum, closed on 12 June 2026"


def test_a_number_is_shown_only_where_there_is_one() -> None:
    without, having = Organisation(kind="forum"), Organisation(kind="setting", urn="123456")
    assert [[fact["key"] for fact in facts_of(each)] for each in (without, having)] == [
        ["What it is", "Email address", "Phone number"],
        ["What it is", "URN", "Email address", "Phone number"],
    ]
