"""Organisations are added, changed, closed and reopened."""

import pytest
from tests.web.factories import a_partnership, a_person, a_visitor, an_organisation

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import the_program
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.pages.versions import ChangedMeanwhileError
from lanyard.web.people.directory.actions.organisations import (
    UNDO_CLOSING,
    OrganisationDetails,
    add_organisation,
    change_organisation,
    close_organisation,
    details_of,
    reopen_organisation,
)
from lanyard.web.people.errors import LastAdministratorError, NothingToUndoError, OrganisationError
from lanyard.web.people.models import Organisation
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

SCHOOL = OrganisationDetails("Elm School", OrganisationKind.SETTING, "123456", "office@example.org", "01234")


def test_an_organisation_is_added_as_it_was_described() -> None:
    assert details_of(add_organisation(by=a_visitor(RoleName.LANO), details=SCHOOL)) == SCHOOL


def test_addresses_of_an_organisation_stand_apart_in_the_record() -> None:
    add_organisation(by=the_program(), details=SCHOOL)
    event = Event.objects.get()
    assert event.detail == {"name": "Elm School", "kind": "setting", "urn": "123456"}
    assert PersonalDetail.objects.get(event=event.number).content == {
        "email": "office@example.org",
        "phone": "01234",
    }


@pytest.mark.parametrize("role", sorted(set(RoleName) - {"lano", "deputy", "administrator"}))
def test_nobody_else_adds_organisations(role: RoleName) -> None:
    with pytest.raises(NotAllowedError):
        add_organisation(by=a_visitor(role), details=SCHOOL)


def test_no_two_organisations_have_one_name_not_even_in_capitals() -> None:
    an_organisation(name="ELM SCHOOL")
    with pytest.raises(OrganisationError, match="is in the directory already") as refused:
        add_organisation(by=the_program(), details=SCHOOL)
    assert refused.value.field == "name"


def test_a_change_is_recorded_with_before_and_after() -> None:
    elm = add_organisation(by=the_program(), details=SCHOOL)
    new = OrganisationDetails(
        "Elm Academy", OrganisationKind.SETTING, "123456", "office@example.org", "01234"
    )
    change_organisation(by=the_program(), organisation=elm.pk, version=elm.version, details=new)
    assert Event.objects.latest("number").detail == {
        "before": {"name": "Elm School"},
        "after": {"name": "Elm Academy"},
    }


def test_of_two_changes_at_once_the_second_is_refused() -> None:
    elm = add_organisation(by=the_program(), details=SCHOOL)
    change_organisation(by=the_program(), organisation=elm.pk, version=elm.version, details=SCHOOL)
    with pytest.raises(ChangedMeanwhileError):
        change_organisation(by=the_program(), organisation=elm.pk, version=elm.version, details=SCHOOL)


def test_a_kind_that_does_not_fit_the_roles_held_is_refused() -> None:
    council = a_person(RoleName.LEAD_OFFICER).roles_held.get().organisation
    details = OrganisationDetails(council.name, OrganisationKind.FORUM)
    with pytest.raises(OrganisationError, match=r"Lead officer\. End them first"):
        change_organisation(by=the_program(), organisation=council.pk, version=1, details=details)


def test_roles_in_a_closed_organisation_rest_until_it_is_reopened() -> None:
    person = a_person(RoleName.RUNNER)
    where = person.roles_held.get().organisation
    close_organisation(by=the_program(), organisation=where.pk)
    while_closed = visitor_for(person).held
    reopen_organisation(by=the_program(), organisation=where.pk)
    assert (while_closed, len(visitor_for(person).held)) == ((), 1)


def test_what_is_closed_cannot_be_closed_again_and_what_is_open_not_reopened() -> None:
    where = an_organisation()
    with pytest.raises(OrganisationError, match="is open"):
        reopen_organisation(by=the_program(), organisation=where.pk)
    close_organisation(by=the_program(), organisation=where.pk)
    with pytest.raises(OrganisationError, match="has been closed already"):
        close_organisation(by=the_program(), organisation=where.pk)


def test_the_organisation_of_the_last_administrator_stays_open() -> None:
    a_partnership()
    where = a_person(RoleName.ADMINISTRATOR).roles_held.get().organisation
    with pytest.raises(LastAdministratorError):
        close_organisation(by=the_program(), organisation=where.pk)
    assert Organisation.objects.get(pk=where.pk).closed_on is None


def test_closing_is_taken_back_unless_something_changed_since() -> None:
    where = an_organisation()
    closed = close_organisation(by=the_program(), organisation=where.pk)
    given = {"organisation": where.pk, "version": closed.version}
    assert UNDO_CLOSING.act(a_visitor(RoleName.LANO), given) == f"{where} is open again."
    with pytest.raises(NothingToUndoError):
        UNDO_CLOSING.act(a_visitor(RoleName.LANO), given)
