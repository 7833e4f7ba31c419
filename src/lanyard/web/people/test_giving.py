"""Nobody comes to more rights by giving roles than they have."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import declared_permissions
from lanyard.web.access.roles import ROLES, OrganisationKind, RoleName
from lanyard.web.access.visitor import Held, Interface, Visitor
from lanyard.web.people.errors import UnfitRoleError
from lanyard.web.people.giving import can_give, check_fits, check_give, roles_to_give
from lanyard.web.people.models import Organisation

TODAY = date(2026, 6, 12)
HERE, ELSEWHERE = 1, 2

WHO_RUN_IT = frozenset({RoleName.LANO, RoleName.DEPUTY, RoleName.ADMINISTRATOR})
ROLE_NAMES = some.sampled_from(RoleName)
KINDS = some.sampled_from(OrganisationKind)


def an_unsaved_organisation(
    kind: OrganisationKind = OrganisationKind.COUNCIL, pk: int = HERE, closed_on: date | None = None
) -> Organisation:
    return Organisation(pk=pk, name="Farley", kind=kind, closed_on=closed_on)


def somebody(*roles: RoleName, organisation: int = HERE) -> Visitor:
    return Visitor("Somebody", Interface.PAGE, 7, tuple(Held(role, organisation) for role in roles))


@given(
    own=some.sets(some.sampled_from(sorted(set(RoleName) - WHO_RUN_IT))), given_role=ROLE_NAMES, kind=KINDS
)
def test_who_receives_a_role_reaches_no_further_than_who_gave_it_or_the_organisation(
    own: set[RoleName], given_role: RoleName, kind: OrganisationKind
) -> None:
    giver = somebody(*own)
    if not can_give(giver, given_role, an_unsaved_organisation(kind)):
        return
    receiver = somebody(given_role)
    further = [
        permission.name
        for permission in declared_permissions()
        if receiver.reach(permission).everything and not giver.reach(permission).everything
    ]
    assert further == []


@given(own=ROLE_NAMES, given_role=ROLE_NAMES)
def test_nobody_gives_roles_in_an_organisation_that_is_not_theirs_to_manage(
    own: RoleName, given_role: RoleName
) -> None:
    giver = somebody(own, organisation=ELSEWHERE)
    assert can_give(giver, given_role, an_unsaved_organisation()) == (own in WHO_RUN_IT)


@pytest.mark.parametrize("role", RoleName)
def test_a_link_officer_gives_only_roles_that_serve_the_organisation(role: RoleName) -> None:
    serving = {
        RoleName.LINK_OFFICER,
        RoleName.DATA_SET_OWNER,
        RoleName.RUNNER,
        RoleName.EDUCATION_CONTRIBUTOR,
        RoleName.HEALTH_CONTRIBUTOR,
        RoleName.CARE_CONTRIBUTOR,
        RoleName.SETTING_CONTACT,
    }  # not those of the forum, who keep a list that link officers do not
    giver = somebody(RoleName.LINK_OFFICER)
    assert can_give(giver, role, an_unsaved_organisation()) == (role in serving)


def test_the_refusal_says_whom_to_ask() -> None:
    with pytest.raises(NotAllowedError, match=r"^Administrator is a role for the whole partnership\. Ask"):
        check_give(somebody(RoleName.LINK_OFFICER), RoleName.ADMINISTRATOR, an_unsaved_organisation())


def test_a_forum_is_offered_the_roles_of_a_forum() -> None:
    forum = an_unsaved_organisation(OrganisationKind.FORUM)
    offered = [role.name for role in roles_to_give(somebody(RoleName.FORUM_CHAIR), forum)]
    assert offered == [  # not link officers, who arrange tasks for the whole partnership
        RoleName.DATA_SET_OWNER,
        RoleName.RUNNER,
        RoleName.EDUCATION_CONTRIBUTOR,
        RoleName.FORUM_MEMBER,
        RoleName.FORUM_CHAIR,
    ]


@given(role=ROLE_NAMES, kind=KINDS)
def test_a_role_is_refused_in_every_kind_of_organisation_that_it_does_not_fit(
    role: RoleName, kind: OrganisationKind
) -> None:
    organisation = an_unsaved_organisation(kind)
    if ROLES[role].fits(kind):
        check_fits(ROLES[role], organisation, TODAY, TODAY)
        return
    with pytest.raises(UnfitRoleError, match="cannot be held in Farley"):
        check_fits(ROLES[role], organisation, TODAY, TODAY)


def test_a_guest_must_have_a_last_day() -> None:
    inspectorate = an_unsaved_organisation(OrganisationKind.INSPECTORATE)
    with pytest.raises(UnfitRoleError, match=r"^Enter a last day") as refused:
        check_fits(ROLES[RoleName.INSPECTOR], inspectorate, TODAY, None)
    assert refused.value.field == "last_day"


def test_a_role_cannot_end_before_it_begins() -> None:
    with pytest.raises(UnfitRoleError, match="must be the first day or later"):
        check_fits(ROLES[RoleName.RUNNER], an_unsaved_organisation(), TODAY, date(2026, 6, 11))


def test_no_role_can_be_given_in_a_closed_organisation() -> None:
    with pytest.raises(UnfitRoleError, match=r"^Farley is closed"):
        check_fits(ROLES[RoleName.RUNNER], an_unsaved_organisation(closed_on=TODAY), TODAY, None)
