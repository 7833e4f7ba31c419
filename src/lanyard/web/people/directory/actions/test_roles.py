"""Roles are given and ended by those who may, and somebody is always left to do so."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.web.factories import a_partnership, a_person, a_visitor, an_organisation

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Held, the_program
from lanyard.web.audit.models import Event
from lanyard.web.people.directory.actions.roles import UNDO_ENDING, end_role, ending_to_undo, give_role
from lanyard.web.people.errors import (
    HeldAlreadyError,
    LastAdministratorError,
    NothingToUndoError,
    RoleOverError,
    UnfitRoleError,
)
from lanyard.web.people.models import RoleHeld
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

ADMINISTRATOR, RUNNER, LINK_OFFICER = RoleName.ADMINISTRATOR, RoleName.RUNNER, RoleName.LINK_OFFICER


def test_a_role_counts_from_the_day_it_is_given() -> None:
    person, where = a_person(), an_organisation()
    give_role(by=a_visitor(ADMINISTRATOR), person=person.pk, role=RUNNER, organisation=where.pk)
    assert visitor_for(person).held == (Held(RUNNER, where.pk),)


def test_giving_a_role_is_one_event_about_the_person_and_names_nobody() -> None:
    person, where, administrator = a_person(), an_organisation(), a_visitor(ADMINISTRATOR)
    give_role(by=administrator, person=person.pk, role=RUNNER, organisation=where.pk)
    event = Event.objects.get()
    today = timezone.localdate().isoformat()
    assert (event.act, event.about, event.about_id, event.person, event.role) == (
        "people.role-given",
        "person",
        str(person.pk),
        administrator.person,
        "administrator",
    )
    assert event.detail == {
        "role": "runner",
        "organisation": where.pk,
        "first_day": today,
        "last_day": None,
        "ended_on": None,
    }


def test_nobody_gives_themselves_a_role() -> None:
    person = a_person(ADMINISTRATOR)
    with pytest.raises(NotAllowedError, match=r"^You cannot give yourself a role"):
        give_role(by=visitor_for(person), person=person.pk, role=RUNNER, organisation=an_organisation().pk)


def test_a_link_officer_gives_roles_in_their_own_organisation_and_in_no_other() -> None:
    own, other, person = an_organisation(), an_organisation(), a_person()
    officer = a_visitor(LINK_OFFICER, organisation=own)
    give_role(by=officer, person=person.pk, role=RUNNER, organisation=own.pk)
    with pytest.raises(NotAllowedError):
        give_role(by=officer, person=person.pk, role=RUNNER, organisation=other.pk)
    assert RoleHeld.objects.filter(person=person).count() == 1


def test_a_role_that_is_held_is_not_given_twice() -> None:
    where = an_organisation()
    person = a_person(RUNNER, organisation=where)
    with pytest.raises(HeldAlreadyError, match="has or will have the role Runner"):
        give_role(by=the_program(), person=person.pk, role=RUNNER, organisation=where.pk)


def test_a_role_that_is_over_can_be_given_again() -> None:
    where = an_organisation()
    person = a_person(RUNNER, organisation=where)
    end_role(by=the_program(), held=person.roles_held.get().pk)
    give_role(by=the_program(), person=person.pk, role=RUNNER, organisation=where.pk)
    assert visitor_for(person).held == (Held(RUNNER, where.pk),)


def test_an_inspector_without_a_last_day_is_refused() -> None:
    inspectorate = an_organisation(OrganisationKind.INSPECTORATE)
    with pytest.raises(UnfitRoleError, match=r"^Enter a last day"):
        give_role(
            by=the_program(),
            person=a_person().pk,
            role=RoleName.INSPECTOR,
            organisation=inspectorate.pk,
        )


def test_a_role_that_ends_at_once_counts_no_more() -> None:
    person = a_person(RUNNER)
    end_role(by=the_program(), held=person.roles_held.get().pk)
    assert visitor_for(person).held == ()


def test_even_a_role_that_was_given_today_ends_at_once() -> None:
    person, where = a_person(), an_organisation()
    held = give_role(by=the_program(), person=person.pk, role=RUNNER, organisation=where.pk)
    end_role(by=the_program(), held=held.pk)
    assert visitor_for(person).held == ()


def test_a_role_with_a_last_day_counts_until_that_day_is_over() -> None:
    person, today = a_person(RUNNER), timezone.localdate()
    end_role(by=the_program(), held=person.roles_held.get().pk, last_day=today)
    held_on = [bool(visitor_for(person, on=today + timedelta(days)).held) for days in (0, 1)]
    assert held_on == [True, False]


def test_a_last_day_in_the_past_is_refused() -> None:
    held = a_person(RUNNER).roles_held.get()
    with pytest.raises(UnfitRoleError, match="must be today or later"):
        end_role(by=the_program(), held=held.pk, last_day=timezone.localdate() - timedelta(days=1))


def test_a_role_ends_once() -> None:
    held = a_person(RUNNER).roles_held.get()
    end_role(by=the_program(), held=held.pk)
    with pytest.raises(RoleOverError):
        end_role(by=the_program(), held=held.pk)


def test_a_link_officer_cannot_end_a_role_that_they_could_not_give() -> None:
    where = an_organisation()
    nominated = a_person(RoleName.LANO, organisation=where)
    with pytest.raises(NotAllowedError, match="is a role for the whole partnership"):
        end_role(by=a_visitor(LINK_OFFICER, organisation=where), held=nominated.roles_held.get().pk)


def test_the_last_administrator_stays() -> None:
    a_partnership()
    last = a_person(ADMINISTRATOR)
    with pytest.raises(LastAdministratorError, match=r"^Nobody would be left"):
        end_role(by=visitor_for(last), held=last.roles_held.get().pk)


def test_an_administrator_for_a_time_does_not_count_as_one_who_is_left() -> None:
    a_partnership()
    last, for_a_time = a_person(ADMINISTRATOR), a_person(ADMINISTRATOR)
    for_a_time.roles_held.update(last_day=timezone.localdate() + timedelta(days=30))
    with pytest.raises(LastAdministratorError):
        end_role(by=the_program(), held=last.roles_held.get().pk)


def test_one_of_two_administrators_can_go() -> None:
    a_partnership()
    leaving = a_person(ADMINISTRATOR)
    a_person(ADMINISTRATOR)
    end_role(by=visitor_for(leaving), held=leaving.roles_held.get().pk)
    assert visitor_for(leaving).held == ()


def test_the_ending_of_a_role_can_be_taken_back() -> None:
    person, administrator = a_person(RUNNER), a_visitor(ADMINISTRATOR)
    held = person.roles_held.get()
    given = ending_to_undo(end_role(by=administrator, held=held.pk), held.last_day)
    UNDO_ENDING.act(administrator, given)
    assert [each.role for each in visitor_for(person).held] == [RUNNER]
    assert list(Event.objects.order_by("number").values_list("act", flat=True)) == [
        "people.role-ended",
        "people.role-ending-undone",
    ]


def test_taking_back_sets_the_last_day_to_what_it_was() -> None:
    person, administrator = a_person(RUNNER), a_visitor(ADMINISTRATOR)
    was = timezone.localdate() + timedelta(days=9)
    person.roles_held.update(last_day=was)
    ended = end_role(by=administrator, held=person.roles_held.get().pk, last_day=timezone.localdate())
    UNDO_ENDING.act(administrator, ending_to_undo(ended, was))
    assert person.roles_held.get().last_day == was


def test_an_ending_that_somebody_has_changed_since_is_not_taken_back() -> None:
    person, administrator = a_person(RUNNER), a_visitor(ADMINISTRATOR)
    later = timezone.localdate() + timedelta(days=9)
    ended = end_role(by=administrator, held=person.roles_held.get().pk, last_day=later)
    given = ending_to_undo(ended, None)
    end_role(by=administrator, held=ended.pk)
    with pytest.raises(NothingToUndoError, match="has been changed by somebody since"):
        UNDO_ENDING.act(administrator, given)


def test_who_may_not_give_the_role_does_not_take_its_ending_back_either() -> None:
    held = a_person(RUNNER).roles_held.get()
    ended = end_role(by=the_program(), held=held.pk)
    with pytest.raises(NotAllowedError):
        UNDO_ENDING.act(a_visitor(LINK_OFFICER), ending_to_undo(ended, None))
